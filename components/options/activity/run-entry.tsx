import { memo } from 'react'
import type { RunHead } from '../../../lib/store/run-head.ts'
import { Badge } from '../../common/badges.tsx'
import { place, when } from '../../common/texts.ts'
import type { OptionsHost } from '../host.ts'
import { RunDetails } from './run-details.tsx'
import { duration, endNames, kindNames } from './words.ts'

interface EntryProps {
  head: RunHead
  open: boolean
  onToggle(open: boolean): void
  host: OptionsHost
}

/** One run in a line or two; its fields are read once it is opened. */
export const RunEntry = memo(Entry, (a, b) => a.open === b.open && a.head.id === b.head.id && a.head === b.head)

function Entry({ head, open, onToggle, host }: EntryProps) {
  const { kind, dealName, end, url, startedAt, endedAt, mappingName, mappingVersion, status } = head
  const took = duration(startedAt, endedAt)
  return (
    <details className="card" open={open} onToggle={event => onToggle(event.currentTarget.open)}>
      <summary>
        <span className="name">
          {kindNames[kind]}: {dealName || 'Deal without a name'}
        </span>{' '}
        {end !== 'well' && (
          <Badge tone={end === 'undone' || end === 'going' ? undefined : 'warn'}>{endNames[end]}</Badge>
        )}
        <span className="about small muted">
          {place(url)}, <time dateTime={startedAt}>{when(startedAt)}</time>
          {took && `, ${took}`}
          {mappingName !== undefined && `, mapping ${mappingName}${mappingVersion ? ` version ${mappingVersion}` : ''}`}
        </span>
        <span className={open ? 'about small' : 'about small shortened'}>{status}</span>
      </summary>
      {open && <RunDetails id={head.id} host={host} />}
    </details>
  )
}
