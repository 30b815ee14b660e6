import { dayOf } from '../deal/day.ts'
import type { Deal } from '../deal/deal.ts'
import { numberOf, type Registration } from '../deal/registration.ts'
import { type PortalAnswer, withAnswer } from '../deal/registration-answer.ts'
import { fitOf } from '../deal/registration-fit.ts'
import { strangerTo } from '../deal/registration-names.ts'
import { readResult } from '../match/read-result.ts'
import { shownNames } from '../match/read-shown-names.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import { updateDeal } from '../store/deals.ts'
import { changeDeal } from '../store/told-deals.ts'
import { captureList } from './capture-list.ts'
import { type Edit, editEntries } from './edit-entries.ts'
import { fittingDeal } from './fitting-deal.ts'
import { freshFill } from './fresh-fill.ts'
import { resultStatus } from './list-status.ts'
import { isListPage } from './page-kind.ts'
import { readPage } from './read-page.ts'
import { readPageLists } from './read-page-lists.ts'
import { readingRun } from './reading-run.ts'
import { writeBackAlone } from './write-back-alone.ts'

interface ResultInput {
  tabId: number
  dealId: string
  edits: Edit[]
  /** The page's id or names are others than the deal's own, and the person says that it is the deal's all the same. */
  another: boolean
}

/**
 * Reads the portal's answer off the page and attaches it to the registration that it is about. A page that lists
 * registrations brings all of ours up to date, of whatever deal.
 */
export async function captureResult(input: ResultInput): Promise<Answer<Outputs['captureResult']>> {
  const startedAt = new Date().toISOString()
  const page = await readPage(input.tabId)
  if (!page.ok) return page
  const at = new Date().toISOString()
  const { url } = page.value
  const read = readResult(page.value, at)
  const lists = await readPageLists(input.tabId, page.value, at)
  if (lists && isListPage(page.value, read, lists.numbers))
    return captureList({ ...input, startedAt }, page.value, lists)
  const entries = editEntries(read, input.edits, at)
  if (!entries.some(entry => entry.value && entry.term !== 'registration.url'))
    return {
      ok: false,
      error:
        'No registration id, status or date was found on this page, so nothing was captured. Open the confirmation or status page and try again.',
    }
  const answer = { portal: new URL(url).origin, url, at, entries, run: crypto.randomUUID() }
  const fits = await fittingDeal(answer)
  if (fits && fits.dealId !== input.dealId)
    return {
      ok: false,
      error: `Nothing was captured: ${fits.number} is the registration of “${fits.dealName}”. Choose that deal and capture again.`,
    }
  const another = input.another || (await freshFill(input.tabId, answer.portal)) === input.dealId
  const names = shownNames(page.value)
  let unfit: string | undefined
  const id = numberOf(answer)
  const statusOf = ({ name }: Deal) => resultStatus(name, id, entries)
  const deal = await changeDeal(
    async () => {
      const changed = await updateDeal(input.dealId, deal => {
        const fit = fitOf(deal.registrations, answer, dayOf(new Date()))
        const stranger = input.another ? undefined : strangerTo(deal, answer, names)
        if (stranger) unfit = strangerSentence(deal, stranger)
        else if (fit.fit === 'several') unfit = severalSentence(deal, answer.portal)
        else if (fit.fit === 'other' && !another) unfit = otherSentence(deal, fit.registration, answer)
        if (unfit) return deal
        const known = fit.fit === 'known' ? fit.registration : undefined
        return { ...deal, registrations: withAnswer(deal.registrations, answer, known) }
      })
      return unfit ? undefined : changed
    },
    deal => readingRun('result', input.tabId, page.value, deal, entries, statusOf(deal), startedAt, answer.run),
  )
  if (unfit) return { ok: false, error: unfit }
  if (!deal)
    return { ok: false, error: 'That deal is no longer here. Nothing was captured; capture the deal again first.' }
  const status = statusOf(deal)
  const back = await writeBackAlone(deal)
  return { ok: true, value: { deal, status: back ? `${status} ${back}` : status } }
}

function severalSentence(deal: Deal, portal: string): string {
  const count = deal.registrations.filter(one => one.portal === portal).length
  return `Nothing was captured: this page names no registration id, and “${deal.name}” has ${count} registrations here. Open the page of one of them and try again.`
}

function strangerSentence(deal: Deal, stranger: string): string {
  return `Nothing was captured: this page is about “${stranger}”, not about “${deal.name}”. Choose the deal that it belongs to, or say that it is this one.`
}

function otherSentence(deal: Deal, known: Registration, answer: Pick<PortalAnswer, 'entries'>): string {
  return `Nothing was captured: this page shows ${numberOf(answer)}, but “${deal.name}” is registered here as ${numberOf(known)}. Choose the deal that it belongs to, or say that it is a further registration of this one.`
}
