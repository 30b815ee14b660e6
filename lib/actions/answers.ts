import type { Deal, Entry, Registration } from '../deal/deal.ts'
import { parseValue } from '../deal/parse.ts'
import { isAnswered } from '../deal/registration.ts'
import { termOf } from '../deal/vocabulary.ts'
import type { Plan } from '../mapping/plan.ts'
import { partnerOf } from '../store/profiles.ts'

/**
 * Everything that can answer a form: for a portal the deal and our own company; for the CRM the newest registration
 * first, then the deal, for fields that the person mapped to it. `profile`: the one that the mapping uses.
 */
export async function answersFor(deal: Deal, side: Plan['side'], profile?: string): Promise<Entry[]> {
  const own = side === 'crm' ? answersOf(newest(deal.registrations)) : []
  return [...own, ...deal.entries, ...(await partnerEntries(profile))]
}

/** What a portal answered; where the answer was read, if it names no address of its own. */
function answersOf(registration: Registration | undefined): Entry[] {
  if (!registration) return []
  const { entries, url, at } = registration
  if (entries.some(({ term }) => term === 'registration.url')) return entries
  const evidence = { url, title: '', label: 'Page address', text: url, at, via: 'page' as const }
  return [...entries, { term: 'registration.url', text: url, value: { kind: 'url', text: url }, evidence }]
}

/** The registration whose portal answered last. */
export function newest(registrations: Registration[]): Registration | undefined {
  return registrations.filter(isAnswered).toSorted((a, b) => b.at.localeCompare(a.at))[0]
}

async function partnerEntries(profile?: string): Promise<Entry[]> {
  const at = new Date().toISOString()
  return Object.entries(await partnerOf(profile)).map(([term, text]) => {
    const evidence = {
      url: '',
      title: 'Your company',
      label: termOf(term)?.title ?? term,
      text,
      at,
      via: 'person' as const,
    }
    const parsed = parseValue(termOf(term)?.kind ?? 'text', text, {})
    return parsed.ok ? { term, text, value: parsed.value, evidence } : { term, text, problem: parsed.reason, evidence }
  })
}
