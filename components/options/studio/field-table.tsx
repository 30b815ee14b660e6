import { type KeyboardEvent, startTransition, useCallback, useEffect, useState } from 'react'
import type { Rule } from '../../../lib/mapping/mapping.ts'
import type { Match } from '../../../lib/match/match.ts'
import { FieldRow } from './field-row.tsx'
import type { FieldRow as Row } from './rows.ts'

export interface ShownRow {
  row: Row
  match: Match | undefined
}

/** Rows that are there at once, and how many follow with each turn, so that no turn holds up the page. */
const firstScreen = 20
const oneTurn = 20

/** How many of the rows are shown: the first screen, then more and more until all are. */
function useGrowing(all: number): number {
  const [most, setMost] = useState(firstScreen)
  useEffect(() => {
    if (most >= all) return
    const timer = setTimeout(() => startTransition(() => setMost(most + oneTurn)))
    return () => clearTimeout(timer)
  }, [most, all])
  return most
}

/** The fields of a form, section by section. One row is open at a time; the arrow keys go from row to row. */
export function FieldTable(props: {
  rows: ShownRow[]
  onChange(key: string, rule: Rule | undefined, part: string): void
}) {
  const [open, setOpen] = useState<string>()
  // Only how many there are is late: a row that is being edited must not be a moment behind.
  const rows = props.rows.slice(0, useGrowing(props.rows.length))
  const toggle = useCallback((key: string, opened: boolean) => setOpen(opened ? key : undefined), [])
  if (props.rows.length === 0) return <p className="muted">No field is called so, or none is of this kind.</p>
  return (
    <table className="fields" onKeyDown={toNextRow}>
      <caption className="spoken">Fields of the form and what feeds them</caption>
      <thead>
        <tr>
          <th scope="col">Field of the form</th>
          <th scope="col">Filled with</th>
          <th scope="col">With this deal</th>
        </tr>
      </thead>
      {sectionsOf(rows).map(({ title, key, rows }) => (
        <tbody key={key}>
          {title && (
            <tr>
              <th scope="rowgroup" colSpan={3} className="section">
                {title}
              </th>
            </tr>
          )}
          {rows.map(({ row, match }) => (
            <FieldRow
              key={row.key}
              row={row}
              match={match}
              open={row.key === open}
              onToggle={toggle}
              onChange={props.onChange}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface Section {
  title: string
  key: string
  rows: ShownRow[]
}

function sectionsOf(rows: ShownRow[]): Section[] {
  const sections: Section[] = []
  for (const shown of rows) {
    const last = sections.at(-1)
    // What stands in no section must not look as if it stood in the one above.
    const own = shown.row.field.section || (last?.title ? 'Without a section' : '')
    const title = shown.row.lost ? 'Not in the form any more' : own
    if (last?.title === title) last.rows.push(shown)
    else sections.push({ title, key: shown.row.key, rows: [shown] })
  }
  return sections
}

function toNextRow(event: KeyboardEvent<HTMLTableElement>): void {
  const { key, target, currentTarget } = event
  if (!(target instanceof HTMLButtonElement) || !target.matches('.field button')) return
  const buttons = [...currentTarget.querySelectorAll<HTMLButtonElement>('.field button')]
  const at = buttons.indexOf(target)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[key]
  if (next === undefined) return
  event.preventDefault()
  buttons[next]?.focus()
}
