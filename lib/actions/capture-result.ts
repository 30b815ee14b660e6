import type { Registration } from '../deal/deal.ts'
import { readResult } from '../match/read-result.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import { updateDeal } from '../store/deals.ts'
import { putRun } from '../store/runs.ts'
import { type Edit, editEntries } from './edit-entries.ts'
import { readPage } from './read-page.ts'
import { readingRun } from './reading-run.ts'

/** Reads the portal's answer off the page and attaches it to the deal: one registration per portal, newest answer wins. */
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
  const answer: Registration = { portal: new URL(page.value.url).origin, url: page.value.url, at, entries }
  const deal = await updateDeal(input.dealId, deal => ({
    ...deal,
    registrations: joinAnswers(deal.registrations, answer),
  }))
  if (!deal)
    return { ok: false, error: 'That deal is no longer here. Nothing was captured; capture the deal again first.' }
  const id = entries.find(entry => entry.term === 'registration.id')?.text
  const status = `Captured the result${id ? ` ${id}` : ''} for “${deal.name}”: ${entries.length} value${entries.length === 1 ? '' : 's'}.`
  await putRun(readingRun('result', input.tabId, page.value, deal, entries, status, startedAt))
  return { ok: true, value: { deal, status } }
}

/**
 * A later answer about the same registration (same id, or one of the two pages shows no id) updates the earlier one
 * value by value; another id on the same portal is another registration.
 */
function joinAnswers(before: Registration[], answer: Registration): Registration[] {
  const id = idOf(answer)
  const same = before.find(({ portal, entries }) => {
    const known = idOf({ entries })
    return portal === answer.portal && (!id || !known || known === id)
  })
  if (!same) return [...before, answer]
  const newer = new Set(answer.entries.map(({ term }) => term))
  const kept = same.entries.filter(({ term }) => !newer.has(term))
  return [...before.filter(registration => registration !== same), { ...answer, entries: [...answer.entries, ...kept] }]
}

function idOf({ entries }: Pick<Registration, 'entries'>): string | undefined {
  return entries.find(entry => entry.term === 'registration.id')?.text
}
