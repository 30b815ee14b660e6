import { useLiveQuery } from 'dexie-react-hooks'
import type { Deal } from '../../../lib/deal/deal.ts'
import { type DealHead, deleteDeal, getDeal } from '../../../lib/store/deals.ts'
import type { RegistrationHead } from '../../../lib/store/registration-heads.ts'
import { ConfirmButton } from '../../common/confirm-button.tsx'
import { PageLink } from '../../common/page-link.tsx'
import { StateBadge } from '../../common/state-badge.tsx'
import { place, when } from '../../common/texts.ts'
import { Card } from '../card.tsx'
import { EntryTable } from './entry-table.tsx'
import { RegistrationDetails } from './registration-details.tsx'
import { stateToday } from './registration-filter.tsx'

interface CardProps {
  deal: DealHead
  url: string
  heads: RegistrationHead[]
  isOpen: boolean
}

/** One deal in a line, with the state of each of its registrations; its values are read once it is opened. */
export function DealCard({ deal, url, heads, isOpen }: CardProps) {
  const about = (
    <>
      {place(url)}, {when(deal.capturedAt)}{' '}
      {heads.map(head => (
        <span key={head.id} className="at-portal">
          {' '}
          <StateBadge state={stateToday(head)} /> {place(head.portal)}
        </span>
      ))}
    </>
  )
  return (
    <Card name={deal.name || 'Deal without a name'} about={about} open={isOpen}>
      <DealDetails id={deal.id} />
    </Card>
  )
}

function DealDetails({ id }: { id: string }) {
  const found = useLiveQuery(async () => ({ deal: await getDeal(id) }), [id])
  if (!found) return null
  if (!found.deal)
    return (
      <>
        <p className="notice warn">
          This deal cannot be read: what is stored of it is damaged. It can only be deleted.
        </p>
        <DeleteDeal id={id} name="" />
      </>
    )
  return <Details deal={found.deal} />
}

function Details({ deal }: { deal: Deal }) {
  return (
    <>
      <p className="small">
        From <PageLink url={deal.source.url}>{deal.source.title || deal.source.url}</PageLink>
      </p>
      {deal.registrations.length > 0 && (
        <>
          <h3>Registrations</h3>
          <ul className="registrations">
            {deal.registrations.toReversed().map(one => (
              <li key={one.id}>
                <RegistrationDetails registration={one} />
              </li>
            ))}
          </ul>
          <h3>Values</h3>
        </>
      )}
      <EntryTable caption={`Values of ${deal.name}`} entries={deal.entries} />
      <DeleteDeal id={deal.id} name={deal.name} />
    </>
  )
}

function DeleteDeal({ id, name }: { id: string; name: string }) {
  return (
    <div>
      <ConfirmButton
        about={name}
        title="Delete this deal?"
        text={`“${name}” and what portals answered about it will be deleted here. Your CRM and the portals keep theirs.`}
        action="Delete"
        onConfirm={() => void deleteDeal(id)}
      >
        Delete deal
      </ConfirmButton>
    </div>
  )
}
