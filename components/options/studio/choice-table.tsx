import { useVirtualizer } from '@tanstack/react-virtual'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { count } from '../../common/count.ts'
import { ChoiceCell } from './choice-cell.tsx'
import { type ChoiceRow, inOrder } from './choice-rows.ts'

/** What lists.css makes of a row whose text is short, in pixels. */
const rowHeight = 56
/** So many choices are seen at a glance; what searches them would only be in the way. */
const few = 7

/** The choices of one field: what a deal says on the left, what the form offers on the right. */
export function ChoiceTable(props: {
  name: string
  rows: ChoiceRow[]
  options: string[]
  decide(row: ChoiceRow, to: string | undefined): void
}) {
  const { name, options, decide } = props
  const [search, setSearch] = useState('')
  const [open, setOpen] = useState(false)
  // The order stays while the person works through it: a line must not jump away from under the next key.
  const [order] = useState(() => new Map(inOrder(props.rows).map(({ from }, at) => [from, at])))
  const [seen] = useState(() => new Set(props.rows.filter(isOpen).map(({ from }) => from)))
  const wanted = useDeferredValue(search.trim().toLowerCase())
  const rows = useMemo(() => {
    const placed = props.rows.toSorted((a, b) => (order.get(a.from) ?? -1) - (order.get(b.from) ?? -1))
    return placed.filter(
      row =>
        (!open || isOpen(row) || seen.has(row.from)) &&
        (!wanted || `${row.from}\n${row.to ?? ''}`.toLowerCase().includes(wanted)),
    )
  }, [props.rows, order, open, seen, wanted])
  const left = useMemo(() => props.rows.filter(isOpen).length, [props.rows])
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // The keyboard always finds the next row.
    overscan: 6,
  })
  const inView = virtual.getVirtualItems()
  const above = inView[0]?.start ?? 0
  const below = virtual.getTotalSize() - (inView.at(-1)?.end ?? 0)
  return (
    <div className="stack">
      {props.rows.length > few && (
        <div className="row filters">
          <label className="grow">
            Search<span className="spoken"> the choices of {name}</span>
            <input type="search" value={search} onChange={event => setSearch(event.target.value)} />
          </label>
          <label className="tick">
            <input type="checkbox" checked={open} onChange={event => setOpen(event.target.checked)} />
            Only what needs you ({left})
          </label>
        </div>
      )}
      <div className="choice-window" ref={scroller}>
        <table aria-rowcount={rows.length + 1}>
          <caption className="spoken">
            Choices of {name}, {count(rows.length, 'line')}
          </caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">The deal says</th>
              <th scope="col">The form gets</th>
            </tr>
          </thead>
          <tbody>
            {above > 0 && <Gap height={above} />}
            {inView.map(({ index }) => {
              const row = rows[index]
              if (!row) return null
              return (
                <tr key={row.from} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
                  <th scope="row">
                    <div>{row.from}</div>
                    <Mark row={row} />
                  </th>
                  <td>
                    <ChoiceCell row={row} options={options} decide={to => decide(row, to)} />
                  </td>
                </tr>
              )
            })}
            {below > 0 && <Gap height={below} />}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function isOpen({ to, lost }: ChoiceRow): boolean {
  return to === undefined || lost
}

/** Room of the rows that are not rendered. */
function Gap({ height }: { height: number }) {
  return (
    <tr className="gap">
      <td colSpan={2} style={{ height }} />
    </tr>
  )
}

function Mark({ row: { to, by, lost, own } }: { row: ChoiceRow }) {
  if (to === undefined) return <span className="badge warn">Not decided</span>
  if (lost) return <span className="badge warn">No longer offered</span>
  const marks = { 'same text': 'Same text', synonym: 'Known synonym', picked: 'Picked during a fill' }
  if (by) return <span className="badge">{marks[by]}</span>
  return <span className="badge accent">{own ? 'Your choice' : 'Your choice, in the list'}</span>
}
