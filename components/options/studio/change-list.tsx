import { useState } from 'react'
import { count } from '../../common/count.ts'

const few = 6

/** What changed, in sentences; a long list opens on demand. */
export function ChangeList({ changes, none }: { changes: string[]; none: string }) {
  const [all, setAll] = useState(false)
  if (changes.length === 0) return <p className="small muted">{none}</p>
  const shown = all ? changes : changes.slice(0, few)
  const left = changes.length - shown.length
  return (
    <>
      <ul className="changes small">
        {shown.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two changes may read the same.
          <li key={at}>{change}</li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <button type="button" className="quiet small" onClick={() => setAll(true)}>
            Show {count(left, 'more change')}
          </button>
        </div>
      )}
    </>
  )
}
