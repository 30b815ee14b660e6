import type { Deal } from '../../../lib/deal/deal.ts'
import type { Run, RunKind } from '../../../lib/store/run.ts'
import { contactRow } from '../../support/runs.ts'

const kinds: RunKind[] = ['capture', 'fill', 'fill', 'result', 'write-back', 'undo']
const day = (back: number) => new Date(Date.now() - back * 15 * 60_000).toISOString()

const dealId = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`

/** A run of a dozen fields; `at` counts backwards from now. */
export function seedRun(at: number): Run {
  const kind = kinds[at % kinds.length] ?? 'fill'
  const rows = Array.from({ length: 12 }, (_, field) =>
    contactRow(`0:${field}`, `Field ${field}`, `Value ${field} of deal ${at % 2000}`, { reason: 'From “Account”.' }),
  )
  return {
    id: crypto.randomUUID(),
    kind,
    state: at % 9 ? 'done' : 'interrupted',
    tabId: 1_000_000 + at,
    url: `https://portal-${at % 40}.example/deals/new`,
    title: 'Register a deal',
    dealId: dealId(at % 2000),
    dealName: `Deal ${at % 2000}`,
    startedAt: day(at),
    endedAt: day(at),
    rows,
    status: '12 of 12 fields filled and verified.',
  }
}

/** A deal of thirty values with their evidence. */
export function seedDeal(at: number): Deal {
  const url = `https://crm.example/deals/${at}`
  const entries = Array.from({ length: 30 }, (_, field) => {
    const text = `Value ${field} of deal ${at}`
    const evidence = {
      url,
      title: `Deal ${at} | CRM`,
      label: `Field ${field}`,
      text,
      at: day(at),
      via: 'page' as const,
    }
    return { term: `extra:Field ${field}`, text, value: { kind: 'text' as const, text }, evidence }
  })
  const source = { url, title: `Deal ${at} | CRM` }
  return { id: dealId(at), name: `Deal ${at}`, capturedAt: day(at), source, entries, registrations: [] }
}
