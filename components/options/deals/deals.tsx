import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { needAttention } from '../../../lib/store/attention.ts'
import { dealHeads, dealPlaces } from '../../../lib/store/deals.ts'
import { allHeads } from '../../../lib/store/registrations.ts'
import { count } from '../../common/count.ts'
import { AttentionSetting } from './attention-setting.tsx'
import { DealCard } from './deal-card.tsx'
import { type DealFilter, fitting, RegistrationFilter } from './registration-filter.tsx'
import './deals.css'

/** Deals that are drawn at once: more would hold up the page. */
const batch = 100

/** The captured deals, newest first, with their registrations. The address can name one of them (`#deals/ID`). */
export function Deals({ rest }: { rest: string[] }) {
  const [filter, setFilter] = useState<DealFilter>('all')
  const [shown, setShown] = useState(batch)
  const found = useLiveQuery(async () => {
    const [deals, places, heads, attention] = await Promise.all([
      dealHeads(),
      dealPlaces(),
      allHeads(),
      needAttention(),
    ])
    return { deals, places, heads: Map.groupBy(heads, ({ dealId }) => dealId), attention }
  })
  if (!found) return null
  const { deals, places, heads } = found
  const [named] = rest
  const one = deals.filter(({ id }) => id === named)
  const wanted =
    named === undefined ? deals.filter(({ id }) => fitting(filter, heads.get(id) ?? [], found.attention)) : one
  return (
    <>
      <p className="muted">
        The deals that you captured, with the place that each value was read from, and what became of them at the
        portals.
      </p>
      {deals.length === 0 && (
        <p className="notice">
          No deal has been captured yet. Open a deal in your CRM, click Dealbridge in the toolbar and choose Capture
          deal.
        </p>
      )}
      {named === undefined && <AttentionSetting />}
      {deals.length > 0 && named === undefined && (
        <div className="row between">
          <RegistrationFilter filter={filter} onChange={setFilter} />
          <p className="small muted" role="status">
            {count(wanted.length, 'deal')} shown.
          </p>
        </div>
      )}
      {named !== undefined && (
        <p>
          {one.length === 0 && 'That deal is no longer here. '}
          <a href="#deals">Show all deals</a>
        </p>
      )}
      <ul className="cards">
        {wanted.slice(0, shown).map(deal => (
          <DealCard
            key={deal.id}
            deal={deal}
            url={places.get(deal.id) ?? ''}
            heads={heads.get(deal.id) ?? []}
            isOpen={deal.id === named}
          />
        ))}
      </ul>
      {wanted.length > shown && (
        <p>
          <button type="button" onClick={() => setShown(shown + batch)}>
            Show {Math.min(batch, wanted.length - shown)} more
          </button>
        </p>
      )}
    </>
  )
}
