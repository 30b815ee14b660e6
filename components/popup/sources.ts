import { answerTerm } from '../../lib/deal/answer.ts'
import type { Deal, Entry } from '../../lib/deal/deal.ts'
import { showValue } from '../../lib/deal/show.ts'
import { terms } from '../../lib/deal/vocabulary.ts'
import type { Source } from '../../lib/mapping/mapping.ts'
import { termTitle } from '../common/term-title.ts'

/** One thing that can feed a field, as an option of a select. */
export interface SourceOption {
  value: string
  label: string
}

export interface SourceGroups {
  deal: SourceOption[]
  extras: SourceOption[]
  company: SourceOption[]
}

/** All values of a deal: what was captured, then what portals answered, the newest answer first. */
export function entriesOf(deal: Deal): Entry[] {
  return [...deal.entries, ...deal.registrations.toReversed().flatMap(registration => registration.entries)]
}

/** What can feed a field: every term that the deal answers, its extras, and our own company's answers. */
export function sourceGroups(deal: Deal, partner: Record<string, string>): SourceGroups {
  const entries = entriesOf(deal)
  const own = terms.flatMap(({ id, group }) => {
    const answer = group === 'partner' ? undefined : answerTerm(entries, id)
    if (!answer) return []
    const derived = answer.entry.term !== id && answer.value
    return [option(id, derived ? showValue(derived, navigator.language) : answer.entry.text)]
  })
  const extras = entries.filter(({ term }) => term.startsWith('extra:')).map(({ term, text }) => option(term, text))
  const company = Object.entries(partner).map(([id, text]) => option(id, text))
  return { deal: own, extras, company }
}

/** How a source is written in the select: `term:…`, `fixed`, `leave`, `own` for what the options page set up; empty for "as proposed". */
export function sourceValue(source: Source | undefined): string {
  if (!source) return ''
  if (source.from === 'template' || source.from === 'first') return 'own'
  return source.from === 'term' ? `term:${source.term}` : source.from
}

/** The source that the select's value stands for; undefined for "as proposed". `own`: the one that the field has. */
export function sourceFrom(value: string, fixedText: string, own?: Source): Source | undefined {
  if (value === 'own') return own
  if (value === 'fixed') return { from: 'fixed', text: fixedText }
  if (value === 'leave') return { from: 'leave' }
  return value.startsWith('term:') ? { from: 'term', term: value.slice('term:'.length) } : undefined
}

function option(term: string, text: string): SourceOption {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text
  return { value: `term:${term}`, label: short ? `${termTitle(term)} — ${short}` : termTitle(term) }
}
