import './studio.css'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import { getMapping } from '../../../lib/store/mappings.ts'
import { place } from '../../common/texts.ts'
import type { OptionsHost } from '../host.ts'
import { Locked } from '../locked.tsx'
import { StarterPacks } from '../packs/starter-packs.tsx'
import { useManaged } from '../use-managed.ts'
import { AppliesTo } from './applies-to.tsx'
import { CaptureList } from './capture-list.tsx'
import { Captured } from './captured.tsx'
import { Changes } from './changes.tsx'
import { Choices } from './choices.tsx'
import { Fields } from './fields.tsx'
import { MappingList } from './mapping-list.tsx'
import { NoteView } from './note-view.tsx'
import { Submitting } from './submitting.tsx'
import { Versions } from './versions.tsx'

const views = [
  { id: 'fields', title: 'Fields', View: Fields },
  { id: 'choices', title: 'Choices', View: Choices },
  { id: 'note', title: 'Note', View: NoteView, side: 'crm' },
  { id: 'changes', title: 'Changes', View: Changes },
  { id: 'versions', title: 'Versions', View: Versions },
  { id: 'applies-to', title: 'Settings', View: AppliesTo },
  { id: 'submitting', title: 'Submitting', View: Submitting, side: 'portal' },
]

/**
 * The section Mappings: the list of them, or one of them in one of its views. `rest`: its id and the view, by the address;
 * `records` and an id for capture rules.
 */
export function Studio({ host, rest: [id, view] }: { host: OptionsHost; rest: string[] }) {
  if (id === 'records') return <Captured key={view} host={host} id={view ?? ''} />
  if (id) return <Opened key={id} host={host} id={id} view={view ?? ''} />
  return (
    <>
      <h2 id="section-title">Mappings</h2>
      <MappingList />
      <CaptureList />
      <StarterPacks host={host} />
    </>
  )
}

function Opened({ host, id, view }: { host: OptionsHost; id: string; view: string }) {
  const mapping = useLiveQuery(async () => (await getMapping(id)) ?? 'gone', [id])
  if (!mapping) return <h2 id="section-title">Mapping</h2>
  return (
    <div className="studio stack">
      <p>
        <a href="#mappings">All mappings</a>
      </p>
      {mapping === 'gone' ? (
        <>
          <h2 id="section-title">Mapping</h2>
          <p className="notice">This mapping is no longer here. It may have been deleted in another window.</p>
        </>
      ) : (
        <Views mapping={mapping} host={host} view={view} />
      )}
    </div>
  )
}

function Views({ mapping, host, view }: { mapping: Mapping; host: OptionsHost; view: string }) {
  const offered = views.filter(({ side }) => side === undefined || side === mapping.side)
  const shown = offered.find(({ id }) => id === view) ?? offered[0]
  const { locked } = useManaged(host)
  const way = mapping.side === 'portal' ? 'Filled from a deal' : 'Written back to'
  return (
    <>
      <div>
        <h2 id="section-title">{mapping.name || place(mapping.origin)}</h2>
        <p className="small muted">
          {way}: {mapping.origin}
          {mapping.path}
        </p>
      </div>
      <nav aria-label="Views of this mapping" className="views">
        <ul>
          {offered.map(({ id, title }) => (
            <li key={id}>
              <a href={`#mappings/${mapping.id}/${id}`} aria-current={id === shown?.id ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {shown && (
        <Locked when={locked.includes('mappings')}>
          <shown.View mapping={mapping} host={host} />
        </Locked>
      )}
    </>
  )
}
