import { numberOf, sameNumber } from '../../lib/deal/registration.ts'
import { strangerTo } from '../../lib/deal/registration-names.ts'
import type { Popup } from './use-popup.ts'

/** Says whose registration a page shows where it is not that of the chosen deal; nothing is attached until that is clear. */
export function ResultFit({ popup }: { popup: Popup }) {
  const { page, deal } = popup
  if (!page || !deal || page.list) return null
  const { fits } = page
  if (fits && fits.dealId !== deal.id)
    return (
      <div className="notice warn row">
        <p>
          {fits.number} is the registration of “{fits.dealName}”, not of the chosen deal.
        </p>
        <button type="button" onClick={() => popup.chooseDeal(fits.dealId)}>
          Choose “{fits.dealName}”
        </button>
      </div>
    )
  const number = numberOf({ entries: page.result })
  const portal = URL.canParse(page.url) ? new URL(page.url).origin : ''
  const known = deal.registrations.filter(one => one.portal === portal).map(numberOf)
  const other = known.find(one => one !== undefined)
  const isFree = known.some(one => one === undefined || (number && sameNumber(one, number)))
  const stranger = page.result.length > 0 ? strangerTo(deal, { portal, entries: page.result }, page.names) : undefined
  const isFurther = number && other && !isFree && page.freshFill !== deal.id
  if (fits || !(stranger || isFurther)) return null
  return (
    <div className="notice warn stack">
      {stranger ? (
        <p>
          This page is about “{stranger}”, not about “{deal.name}”.
        </p>
      ) : (
        <p>
          This page shows {number}, but “{deal.name}” is registered here as {other}.
        </p>
      )}
      <label>
        <input type="checkbox" checked={popup.force} onChange={event => popup.setForce(event.target.checked)} />{' '}
        {isFurther ? 'It is a further registration of this deal' : 'It is the registration of this deal'}
      </label>
    </div>
  )
}
