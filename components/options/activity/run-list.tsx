import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLiveQuery } from 'dexie-react-hooks'
import { useLayoutEffect, useRef, useState } from 'react'
import { runHeads } from '../../../lib/store/activity.ts'
import type { OptionsHost } from '../host.ts'
import { RunEntry } from './run-entry.tsx'

/** Rows are read in blocks of this many, one block beyond what is seen. */
const block = 40

/** The runs with these ids; only those in sight are read and drawn. `open`: the one that is opened to begin with. */
export function RunList({ ids, host, open }: { ids: string[]; host: OptionsHost; open?: string }) {
  const place = useRef<HTMLUListElement>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(open === undefined ? [] : [open]))
  const rows = useWindowVirtualizer({
    count: ids.length,
    estimateSize: () => 84,
    gap: 8,
    overscan: 6,
    scrollMargin,
    getItemKey: index => ids[index] ?? index,
    useFlushSync: false,
  })
  // What stands above grows and shrinks.
  useLayoutEffect(() => {
    const top = (place.current?.getBoundingClientRect().top ?? 0) + window.scrollY
    if (Math.abs(top - scrollMargin) > 1) setScrollMargin(top)
  })
  const shown = rows.getVirtualItems()
  const first = Math.max(0, Math.floor((shown[0]?.index ?? 0) / block) - 1) * block
  const last = (Math.floor((shown.at(-1)?.index ?? 0) / block) + 2) * block
  const wanted = ids.slice(first, last)
  const heads = useLiveQuery(() => runHeads(wanted), [wanted.join(' ')])
  const toggle = (id: string, open: boolean) =>
    setOpened(before => new Set(open ? [...before, id] : [...before].filter(other => other !== id)))
  return (
    <ul ref={place} className="runs" style={{ height: rows.getTotalSize() }}>
      {shown.map(({ index, key, start }) => {
        const id = String(key)
        const head = heads?.get(id)
        return (
          <li
            key={id}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={ids.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
          >
            {head ? (
              <RunEntry head={head} open={opened.has(id)} onToggle={open => toggle(id, open)} host={host} />
            ) : (
              <div className="card waiting" />
            )}
          </li>
        )
      })}
    </ul>
  )
}
