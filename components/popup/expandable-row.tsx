import { type ReactNode, type RefObject, Suspense, useEffect, useId, useRef } from 'react'

/**
 * A table row with a **Change** button that opens a second row below it. Escape closes it; the focus goes back to the
 * button, wherever the row stands by then.
 */
export function ExpandableRow(props: {
  /** Read out after the button's words: which row it changes. */
  name: string
  field: ReactNode
  value: ReactNode
  why: ReactNode
  className?: string
  open: boolean
  onToggle(open: boolean): void
  children: ReactNode
}) {
  const { open, onToggle } = props
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const details = useId()
  const below = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    // Not where the person is already elsewhere: another row was opened, and this one closed for it.
    if (wasOpen.current && !open && document.activeElement === document.body) button.current?.focus()
    wasOpen.current = open
  }, [open])
  return (
    <>
      <tr className={props.className}>
        <th scope="row">{props.field}</th>
        <td className="pre">{props.value}</td>
        <td>
          {props.why}{' '}
          <button
            ref={button}
            type="button"
            className="quiet small"
            aria-expanded={open}
            aria-controls={open ? details : undefined}
            onClick={() => onToggle(!open)}
          >
            Change<span className="spoken"> {props.name}</span>
          </button>
        </td>
      </tr>
      {open && (
        <tr ref={below} id={details} className="opened">
          <td
            colSpan={3}
            onKeyDown={event => {
              if (event.key !== 'Escape') return
              // Otherwise the browser closes the whole popup.
              event.preventDefault()
              onToggle(false)
            }}
          >
            <Suspense>
              <Opened row={below}>{props.children}</Opened>
            </Suspense>
          </td>
        </tr>
      )}
    </>
  )
}

/** Brings the row into view once all of it is there. */
function Opened({ row, children }: { row: RefObject<HTMLTableRowElement | null>; children: ReactNode }) {
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'nearest' })
  }, [row])
  return children
}
