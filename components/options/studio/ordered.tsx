import { type ReactNode, useEffect, useRef, useState } from 'react'

/** A list whose parts are changed, moved and removed. A part keeps its place in the page's memory when it is moved. */
export function Ordered<T>(props: {
  /** What one part is called, in small letters: "conversion". */
  one: string
  items: T[]
  onChange(items: T[]): void
  render(item: T, change: (item: T) => void, index: number): ReactNode
}) {
  const { one, items, onChange } = props
  const list = useRef<HTMLOListElement>(null)
  const next = useRef(0)
  const [known, setKeys] = useState<number[]>([])
  const keys = items.map((_, index) => known[index] ?? next.current++)
  if (keys.length !== known.length || keys.some((key, index) => key !== known[index])) setKeys(keys)

  const count = useRef(items.length)
  useEffect(() => {
    const grown = items.length > count.current
    count.current = items.length
    // What was just added is what the person goes on with; one that came with an undo is not.
    const own = list.current?.closest('fieldset')
    if (grown && own?.contains(document.activeElement))
      list.current?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [items.length])

  function move(from: number, to: number) {
    setKeys(moved(keys, from, to))
    onChange(moved(items, from, to))
  }
  function remove(at: number) {
    setKeys(keys.filter((_, index) => index !== at))
    onChange(items.filter((_, index) => index !== at))
    // The button that had the focus is gone.
    list.current?.focus()
  }

  return (
    <ol ref={list} tabIndex={-1} className="ordered">
      {items.map((item, index) => {
        const name = `${one} ${index + 1}`
        return (
          <li key={keys[index]}>
            <div className="grow">{props.render(item, changed => onChange(items.with(index, changed)), index)}</div>
            <div className="row">
              {items.length > 1 && (
                <>
                  <button
                    type="button"
                    className="quiet small"
                    disabled={index === 0}
                    onClick={() => move(index, index - 1)}
                  >
                    Up<span className="spoken"> {name}</span>
                  </button>
                  <button
                    type="button"
                    className="quiet small"
                    disabled={index === items.length - 1}
                    onClick={() => move(index, index + 1)}
                  >
                    Down<span className="spoken"> {name}</span>
                  </button>
                </>
              )}
              <button type="button" className="quiet small" onClick={() => remove(index)}>
                Remove<span className="spoken"> {name}</span>
              </button>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function moved<T>(all: T[], from: number, to: number): T[] {
  const rest = all.filter((_, index) => index !== from)
  return rest.toSpliced(to, 0, ...all.slice(from, from + 1))
}
