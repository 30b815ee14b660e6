import { useEffect, useState } from 'react'
import type { ChoiceRow } from './choice-rows.ts'

/** Up to so many options a row has a menu of its own; beyond, one list serves all rows. */
export const fewOptions = 60
export const leaveText = 'Leave the field'

interface CellProps {
  row: ChoiceRow
  options: string[]
  /** Id of the list of all options. */
  listId: string
  /** The person's word: an option, empty to leave the field, undefined for undecided. */
  decide(to: string | undefined): void
}

/** What a text of the deal means in the form. */
export function ChoiceCell(props: CellProps) {
  const { options } = props
  return options.length > 0 && options.length <= fewOptions ? <Menu {...props} /> : <Typed {...props} />
}

function Menu({ row, options, decide }: CellProps) {
  return (
    <select
      aria-label={`“${row.from}” means`}
      value={row.to === undefined ? 'open' : row.to === '' ? 'leave' : `= ${row.to}`}
      onChange={({ target: { value } }) =>
        decide(value === 'open' ? undefined : value === 'leave' ? '' : value.slice(2))
      }
    >
      <option value="open">Not decided</option>
      <option value="leave">{leaveText}</option>
      {row.lost && <option value={`= ${row.to}`}>{row.to} (no longer offered)</option>}
      {options.map(option => (
        <option key={option} value={`= ${option}`}>
          {option}
        </option>
      ))}
    </select>
  )
}

function Typed({ row, options, listId, decide }: CellProps) {
  const shown = row.to === '' ? leaveText : (row.to ?? '')
  const [text, setText] = useState(shown)
  useEffect(() => setText(shown), [shown])
  const to = text.trim() === leaveText ? '' : text.trim() || undefined
  const wrong = Boolean(to) && to !== row.to && options.length > 0 && !options.includes(to ?? '')
  return (
    <input
      aria-label={`“${row.from}” means`}
      list={options.length ? listId : undefined}
      value={text}
      placeholder="Not decided"
      aria-invalid={wrong || undefined}
      title={wrong ? 'The form does not offer this. Choose one of its options.' : text}
      autoComplete="off"
      maxLength={1000}
      onChange={({ target: { value } }) => {
        setText(value)
        if (options.includes(value) || value === leaveText) decide(value === leaveText ? '' : value)
      }}
      onBlur={() => {
        if (wrong) setText(shown)
        else if (to !== row.to) decide(to)
      }}
    />
  )
}
