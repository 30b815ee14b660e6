import type { Deal } from '../deal/deal.ts'
import { dayOf, numberOf } from '../deal/registration.ts'
import { fitOf, withAnswer } from '../deal/registration-answer.ts'
import { readResult } from '../match/read-result.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import { updateDeal } from '../store/deals.ts'
import { putRun } from '../store/runs.ts'
import { type Edit, editEntries } from './edit-entries.ts'
import { readPage } from './read-page.ts'
import { readingRun } from './reading-run.ts'
import { writeBackAlone } from './write-back-alone.ts'

/** Reads the portal's answer off the page and attaches it to the registration of the deal that it is about; the newest answer wins. */
export async function captureResult(input: {
  tabId: number
  dealId: string
  edits: Edit[]
}): Promise<Answer<Outputs['captureResult']>> {
  const startedAt = new Date().toISOString()
  const page = await readPage(input.tabId)
  if (!page.ok) return page
  const at = new Date().toISOString()
  const entries = editEntries(readResult(page.value, at), input.edits, at)
  if (!entries.some(entry => entry.value && entry.term !== 'registration.url'))
    return {
      ok: false,
      error:
        'No registration id, status or date was found on this page, so nothing was captured. Open the confirmation or status page and try again.',
    }
  const { url } = page.value
  const answer = { portal: new URL(url).origin, url, at, entries, run: crypto.randomUUID() }
  let unfit: string | undefined
  const deal = await updateDeal(input.dealId, deal => {
    const fit = fitOf(deal.registrations, answer, dayOf(new Date()))
    if (fit.fit === 'several') unfit = severalSentence(deal, answer.portal)
    if (unfit) return deal
    const known = fit.fit === 'known' ? fit.registration : undefined
    return { ...deal, registrations: withAnswer(deal.registrations, answer, known) }
  })
  if (!deal)
    return { ok: false, error: 'That deal is no longer here. Nothing was captured; capture the deal again first.' }
  if (unfit) return { ok: false, error: unfit }
  const id = numberOf(answer)
  const status = `Captured the result${id ? ` ${id}` : ''} for “${deal.name}”: ${entries.length} value${entries.length === 1 ? '' : 's'}.`
  await putRun(readingRun('result', input.tabId, page.value, deal, entries, status, startedAt, answer.run))
  const back = await writeBackAlone(deal)
  return { ok: true, value: { deal, status: back ? `${status} ${back}` : status } }
}

function severalSentence(deal: Deal, portal: string): string {
  const count = deal.registrations.filter(one => one.portal === portal).length
  return `Nothing was captured: this page names no registration id, and “${deal.name}” has ${count} registrations here. Open the page of one of them and try again.`
}
