import { dayOf } from '../deal/day.ts'
import type { Deal } from '../deal/deal.ts'
import { foldText } from '../deal/fold.ts'
import { isLive, type Registration, type StateChange, stateOf } from '../deal/registration.ts'
import { type Moment, withChange, withoutFill } from '../deal/registration-life.ts'
import { sameDeal } from '../deal/same-deal.ts'
import { samePortal } from '../deal/same-portal.ts'
import { db } from './db.ts'
import { getDeal, updateDeal } from './deals.ts'
import type { RegistrationHead } from './registration-heads.ts'

/** The deal's registrations at a portal, newest last. Undefined where they cannot be read: then nothing may be submitted. */
export async function registrationsAt(dealId: string, portal: string): Promise<Registration[] | undefined> {
  const deal = await getDeal(dealId)
  return deal?.registrations.filter(one => one.portal === portal).sort((a, b) => a.at.localeCompare(b.at))
}

/**
 * The registration for which the deal must not be submitted to the portal again: sent, decided well, or perhaps sent,
 * under whichever of its addresses, and whichever of its captures. Rejected and expired ones stop nothing. `unreadable`:
 * nobody can say, so nothing may be submitted either.
 * @param places further origins of the portal
 */
export async function duplicateOf(
  dealId: string,
  portal: string,
  places: string[] = [],
): Promise<Registration | 'unreadable' | undefined> {
  const deal = await getDeal(dealId)
  if (!deal) return 'unreadable'
  const isHere = (one: { portal: string }) => [portal, ...places].some(place => samePortal(place, one.portal))
  const today = dayOf(new Date())
  const live = (of: Deal) =>
    of.registrations
      .filter(one => isHere(one) && isLive(stateOf(one, today)))
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .at(-1)
  const own = live(deal)
  if (own) return own
  const others = (await allHeads()).filter(
    head => isHere(head) && head.dealId !== dealId && foldText(head.dealName) === foldText(deal.name),
  )
  for (const id of new Set(others.map(head => head.dealId))) {
    const other = await getDeal(id)
    if (!other) return 'unreadable'
    const found = sameDeal(deal, other) ? live(other) : undefined
    if (found) return found
  }
  return undefined
}

/**
 * Adds a step to the life of the deal's registration at the portal (the open one, else a new one), in one transaction.
 * Answers the registration as it is then; undefined where the deal cannot be read.
 */
export async function noteState(
  dealId: string,
  portal: string,
  change: StateChange,
  url: string,
): Promise<Registration | undefined> {
  const moment: Moment = { portal, url, today: dayOf(new Date()) }
  let about = ''
  const deal = await updateDeal(dealId, deal => {
    const { registrations, id } = withChange(deal.registrations, change, moment)
    about = id
    return { ...deal, registrations }
  })
  return deal?.registrations.find(({ id }) => id === about)
}

/** Takes back what a fill that was undone had told. */
export async function takeBackFill(dealId: string, run: string): Promise<void> {
  await updateDeal(dealId, deal => ({ ...deal, registrations: withoutFill(deal.registrations, run) }))
}

/** All registrations at a portal, of whatever deal, by their small rows. */
export function headsAt(portal: string): Promise<RegistrationHead[]> {
  return db.registrationHeads
    .where('[portal+number]')
    .between([portal], [`${portal}\uffff`])
    .toArray()
}

/** All registrations by their small rows. */
export function allHeads(): Promise<RegistrationHead[]> {
  return db.registrationHeads.toArray()
}
