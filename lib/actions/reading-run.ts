import type { Deal, Entry } from '../deal/deal.ts'
import { titleOf } from '../mapping/words.ts'
import type { PageReading } from '../page/field.ts'
import { isContactData } from '../store/contact-data.ts'
import type { Run } from '../store/run.ts'

/** The record of a reading (capture or result) for Activity: what was read, and from which label. */
export function readingRun(
  kind: 'capture' | 'result',
  tabId: number,
  page: PageReading,
  deal: Deal,
  entries: Entry[],
  status: string,
  startedAt: string,
  id: string = crypto.randomUUID(),
): Run {
  return {
    id,
    kind,
    state: 'done',
    tabId,
    url: page.url,
    title: page.title,
    dealId: deal.id,
    dealName: deal.name,
    startedAt,
    endedAt: new Date().toISOString(),
    status,
    rows: entries.map((entry, at) => ({
      key: String(at),
      frame: 0,
      label: titleOf(entry.term),
      value: entry.text,
      outcome: 'read',
      ...(isContactData({ terms: [entry.term], kind: entry.value?.kind, text: entry.text }) && { contact: true }),
      reason: entry.problem ?? (entry.evidence.label && `From “${entry.evidence.label}”.`),
    })),
  }
}
