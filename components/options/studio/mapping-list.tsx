import { useLiveQuery } from 'dexie-react-hooks'
import { memo, useDeferredValue, useState } from 'react'
import { foldText } from '../../../lib/deal/fold.ts'
import { lastUses, type MappingHead, mappingHeads } from '../../../lib/store/mapping-heads.ts'
import { Badge } from '../../common/badges.tsx'
import { count } from '../../common/count.ts'
import { place, when } from '../../common/texts.ts'

/** All mappings, to search and to open. */
export function MappingList() {
  const heads = useLiveQuery(mappingHeads)
  const used = useLiveQuery(async () => (heads ? lastUses(heads) : undefined), [heads])
  const [text, setText] = useState('')
  const wanted = foldText(useDeferredValue(text))
  const found = heads?.filter(head => foldText(`${head.name} ${head.origin}${head.path}`).includes(wanted)) ?? []
  // The first screen at once; the rest follows without holding up what is typed.
  const shown = useDeferredValue(found, found.slice(0, firstScreen))
  if (!heads) return null
  if (heads.length === 0)
    return (
      <p className="notice">
        Nothing is remembered yet. When you change a field in the preview of a form, your decision is kept here.
      </p>
    )
  return (
    <>
      <p className="muted">
        What you decided for the fields of a form. All other fields are proposed anew from the form each time.
      </p>
      <div className="row filters">
        <label className="grow">
          Search
          <input type="search" value={text} onChange={event => setText(event.target.value)} />
        </label>
      </div>
      <p className="small muted" role="status">
        {count(found.length, 'mapping')} shown.
      </p>
      <ul className="cards mappings">
        {shown.map(head => (
          <Item key={head.id} head={head} used={used?.get(head.id)} />
        ))}
      </ul>
    </>
  )
}

const firstScreen = 30

const Item = memo(function Item({ head, used }: { head: MappingHead; used: string | undefined }) {
  const way = head.side === 'portal' ? 'filled from a deal' : 'written back to'
  return (
    <li className="card">
      <a className="name" href={`#mappings/${head.id}`}>
        {head.name || place(head.origin)}
      </a>{' '}
      {head.changed && <Badge tone="warn">form changed</Badge>}
      <div className="small muted">
        {place(head.origin)}, {way}, {count(head.rules, 'rule')}, {used ? `last used ${when(used)}` : 'not used lately'}
      </div>
    </li>
  )
})
