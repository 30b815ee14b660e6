import { useLiveQuery } from 'dexie-react-hooks'
import type { Deal, Entry } from '../../lib/deal/deal.ts'
import { deleteDeal, listDeals } from '../../lib/store/deals.ts'
import { ValueBadges } from '../common/badges.tsx'
import { ConfirmButton } from '../common/confirm-button.tsx'
import { count } from '../common/count.ts'
import { EvidenceOf } from '../common/evidence.tsx'
import { PageLink } from '../common/page-link.tsx'
import { termTitle } from '../common/term-title.ts'
import { place, when } from '../common/texts.ts'
import { Card } from './card.tsx'

/** The captured deals, newest first. */
export function Deals() {
  const deals = useLiveQuery(listDeals)
  return (
    <>
      <p className="muted">The deals that you captured, with the place that each value was read from.</p>
      {deals?.length === 0 && (
        <p className="notice">
          No deal has been captured yet. Open a deal in your CRM, click Dealbridge in the toolbar and choose Capture
          deal.
        </p>
      )}
      <ul className="cards">
        {deals?.map(deal => (
          <Card key={deal.id} name={deal.name || 'Deal without a name'} about={aboutOf(deal)}>
            <p className="small">
              From <PageLink url={deal.source.url}>{deal.source.title || deal.source.url}</PageLink>
            </p>
            <EntryTable caption={`Values of ${deal.name}`} entries={deal.entries} />
            {deal.registrations.map(registration => (
              <div key={`${registration.url} ${registration.at}`} className="stack">
                <h3>
                  Answer of {place(registration.portal)}, {when(registration.at)}
                </h3>
                <EntryTable caption={`Answer of ${registration.portal}`} entries={registration.entries} />
              </div>
            ))}
            <div>
              <ConfirmButton
                about={deal.name}
                title="Delete this deal?"
                text={`“${deal.name}” and what portals answered about it will be deleted here. Your CRM and the portals keep theirs.`}
                action="Delete"
                onConfirm={() => void deleteDeal(deal.id)}
              >
                Delete deal
              </ConfirmButton>
            </div>
          </Card>
        ))}
      </ul>
    </>
  )
}

function EntryTable({ caption, entries }: { caption: string; entries: Entry[] }) {
  if (entries.length === 0) return <p className="muted">No values.</p>
  return (
    <table>
      <caption className="spoken">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col" className="most">
            Value
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two portal answers may hold the same term.
          <tr key={index}>
            <th scope="row">{termTitle(entry.term)}</th>
            <td>
              <span className="pre">{entry.text}</span> <ValueBadges {...entry} />
              <details className="small">
                <summary className="muted">
                  Where it comes from<span className="spoken">: {termTitle(entry.term)}</span>
                </summary>
                <EvidenceOf entry={entry} />
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function aboutOf(deal: Deal): string {
  const answers = deal.registrations.length > 0 ? `, ${count(deal.registrations.length, 'portal answer')}` : ''
  return `${place(deal.source.url)}, ${when(deal.capturedAt)}, ${count(deal.entries.length, 'value')}${answers}`
}
