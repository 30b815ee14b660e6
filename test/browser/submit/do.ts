import type { Page } from 'puppeteer-core'
import type { Entry } from '../../../lib/deal/entry.ts'
import { approve } from '../../../lib/mapping/fingerprint.ts'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import { newMapping } from '../../../lib/mapping/new-mapping.ts'
import type { Submit } from '../../../lib/mapping/submit.ts'
import type { Answer, Outputs } from '../../../lib/messages/protocol.ts'
import { keep } from '../../support/database.ts'
import type { AnyExtended } from '../../support/extension.ts'
import { sampleDeal } from '../../support/sample-deal.ts'
import { withPopup } from '../do.ts'

export const at = '2026-11-20T09:30:00.000Z'

/** A deal of its own for each test, so that none is a duplicate of another. */
export function someDeal(change: (entries: Entry[]) => Entry[] = entries => entries): typeof sampleDeal {
  const id = crypto.randomUUID()
  return {
    ...sampleDeal,
    ...{ id, source: { ...sampleDeal.source, recordId: id } },
    capturedAt: new Date().toISOString(),
    entries: change(sampleDeal.entries),
  }
}

/** Asks the background, as our own pages do. */
export function ask<T>(popup: Page, name: string, input: object): Promise<Answer<T>> {
  return popup.evaluate(message => chrome.runtime.sendMessage(message), { to: 'background', name, input })
}

/** The tab that a popup is about. */
export function tabOf(popup: Page): Promise<number> {
  return popup.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1)
}

/** Keeps a mapping for the form on a page, approved as it is now. */
export async function keepMapping(
  extended: AnyExtended,
  page: Page,
  dealId: string,
  submit: Submit | undefined,
  change: (mapping: Mapping) => Mapping = mapping => mapping,
): Promise<Mapping> {
  const plan = await withPopup(extended, page, async popup =>
    ask<Outputs['preview']>(popup, 'preview', { tabId: await tabOf(popup), dealId, side: 'portal' }),
  )
  if (!plan.ok) throw new Error(plan.error)
  const fields = plan.value.rows.map(({ field }) => field)
  const fresh = newMapping('portal', { url: page.url(), title: 'Deal registration', fields })
  const mapping = change(await approve({ ...fresh, ...(submit && { submit }) }, at))
  await keep(extended, 'mappings', [mapping])
  return mapping
}
