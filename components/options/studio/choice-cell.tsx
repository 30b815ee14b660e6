import { useEffect, useId, useMemo, useState } from 'react'
import type { ChoiceRow } from './choice-rows.ts'

/** Up to so many options a row has a menu of its own; beyond, they are searched by typing. */
const fewOptions = 60
/** Options that are proposed at once to what is typed. */
const mostProposed = 100
const leaveText = 'Leave the field'

interface CellProps {
  row: ChoiceRow
  options: string[]
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

function Typed({ row, options, decide }: CellProps) {
  const shown = row.to === '' ? leaveText : (row.to ?? '')
  const [text, setText] = useState(shown)
  useEffect(() => setText(shown), [shown])
  const to = text.trim() === leaveText ? '' : text.trim() || undefined
  const wrong = Boolean(to) && to !== row.to && options.length > 0 && !options.includes(to ?? '')
  const [open, setOpen] = useState(false)
  const listId = useId()
  const proposed = useMemo(() => (open ? proposedTo(text, options) : []), [open, text, options])
  return (
    <>
      <input
        aria-label={`“${row.from}” means`}
        list={options.length ? listId : undefined}
        onFocus={() => setOpen(true)}
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
          setOpen(false)
          if (wrong) setText(shown)
          else if (to !== row.to) decide(to)
        }}
      />
      {proposed.length > 0 && (
        <datalist id={listId}>
          {proposed.map(option => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </>
  )
}

/** What the browser would propose of all options; making all of them would hold up the page. */
function proposedTo(text: string, options: string[]): string[] {
  if (!options.length) return []
  const wanted = text.trim().toLowerCase()
  return [leaveText, ...options].filter(option => option.toLowerCase().includes(wanted)).slice(0, mostProposed)
}
