import type { Deal, Entry } from '../deal/deal.ts'
import { recordIdOf } from '../deal/record-address.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import type { Through } from '../page/field.ts'
import { dealOfRecord, putDeal, updateDeal } from '../store/deals.ts'
import { changeDeal } from '../store/told-deals.ts'
import { type Edit, editEntries } from './edit-entries.ts'
import { addressed } from './page-kind.ts'
import { readPage } from './read-page.ts'
import { readEntries } from './read-through.ts'
import { readingRun } from './reading-run.ts'

/** Keeps the record on the page as a deal: a new one, or the one that was captured from this record before. */
export async function capture({ tabId, edits }: { tabId: number; edits: Edit[] }): Promise<Answer<Outputs['capture']>> {
  const startedAt = new Date().toISOString()
  const page = await readPage(tabId)
  if (!page.ok) return page
  const { url, title } = page.value
  const at = new Date().toISOString()
  const draft = await readEntries(tabId, page.value, at)
  const entries = editEntries(draft.entries, edits, at)
  if (entries.every(entry => addressed.has(entry.term)))
    return {
      ok: false,
      error: 'No deal was found on this page, so nothing was captured. Open the record itself and try again.',
    }

  const before = await dealOfRecord(url)
  const kept = before ? keepEdits(entries, before.entries, edits, draft.fromPage) : entries
  const deal: Deal = {
    id: before?.id ?? crypto.randomUUID(),
    name: nameOf(kept) ?? draft.name,
    capturedAt: at,
    source: { url, title, recordId: page.value.site?.record?.id ?? recordIdOf(url) },
    entries: kept,
    registrations: before?.registrations ?? [],
  }
  const status = statusOf(deal, Boolean(before), draft.through)
  const written = await changeDeal(
    async () => {
      // A registration that was noted meanwhile stays.
      const known = before && (await updateDeal(before.id, ({ registrations }) => ({ ...deal, registrations })))
      if (!known) await putDeal(deal)
      return known ?? deal
    },
    () => readingRun('capture', tabId, page.value, deal, kept, status, startedAt),
  )
  return { ok: true, value: { deal: written, status } }
}

/** Values the person had changed stay changed while the page, or its site, still says what it said then. */
function keepEdits(entries: Entry[], before: Entry[], edits: Edit[], fromPage: Entry[]): Entry[] {
  const touched = new Set(edits.map(({ term }) => term))
  return entries.map(entry => {
    const old = before.find(({ term }) => term === entry.term)
    const says = [entry, ...fromPage.filter(({ term }) => term === entry.term)].map(({ evidence }) => evidence.text)
    const same = old?.evidence.via === 'person' && says.includes(old.evidence.text)
    return old && same && !touched.has(entry.term) ? old : entry
  })
}

function nameOf(entries: Entry[]): string | undefined {
  return entries.find(entry => entry.term === 'deal.name')?.text || undefined
}

function statusOf(deal: Deal, again: boolean, through: Through | undefined): string {
  const look = deal.entries.filter(entry => !entry.value || entry.approximate).length
  const values = `${deal.entries.length} value${deal.entries.length === 1 ? '' : 's'}`
  const doubt = look ? `, ${look} of them need${look === 1 ? 's' : ''} a look` : ''
  const from = through?.used === 'site' ? ` Read through ${through.name}.` : ''
  return `${again ? 'Captured again' : 'Captured'} “${deal.name}”: ${values}${doubt}.${from}`
}
