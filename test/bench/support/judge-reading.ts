import type { Entry } from '../../../lib/deal/deal.ts'
import { recordIdOf } from '../../../lib/deal/record-address.ts'

/** A record page and what a person reads on it. */
export interface Page {
  file?: string
  url?: string
  /** Text or canonical value by vocabulary id. */
  expected: Record<string, string>
  /** Texts that must be in no entry. */
  absent?: string[]
  /** Terms whose value the page shows only shortened or relative to today. */
  approximate?: string[]
  /** Record id, by term, that the value's link leads to. */
  links?: Record<string, string>
  /** The page shows nothing of the record beyond `expected`: every other entry is noise. */
  only?: boolean
}

/** What the page's address says, which files on a disk have none of. */
const ofAddress = new Set(['deal.crmUrl', 'deal.crmId'])

/** Every form in which an entry's value may be written down. */
function formsOf(entry: Entry): string[] {
  const { value } = entry
  if (!value) return [entry.text]
  if (value.kind === 'money') return [entry.text, value.amount, `${value.amount} ${value.currency ?? ''}`.trim()]
  if (value.kind === 'choices') return [entry.text, value.texts.join('; ')]
  return [entry.text, ...Object.values(value).filter(part => typeof part === 'string' && part !== value.kind)].map(
    String,
  )
}

/** What one page's entries have right, missing and wrong, and the noise among them; each as a sentence. */
export function judge(page: Page, entries: Entry[]) {
  const count = { right: 0, missed: [] as string[], wrong: [] as string[], noise: [] as string[] }
  const entryOf = (term: string) => entries.find(one => one.term === term)
  for (const [term, expected] of Object.entries(page.expected)) {
    const entry = entryOf(term)
    if (!entry) count.missed.push(`${term}: ${expected}`)
    else if (!formsOf(entry).includes(expected))
      count.wrong.push(`${term}: ${expected}, read as ${formsOf(entry).join(' | ')}${entry.problem ?? ''}`)
    else if (page.only && Boolean(entry.approximate) !== Boolean(page.approximate?.includes(term)))
      count.wrong.push(`${term} is ${entry.approximate ? '' : 'not '}marked approximate`)
    else count.right++
  }
  for (const [term, id] of Object.entries(page.links ?? {})) {
    const found = recordIdOf(entryOf(term)?.evidence.href ?? '')
    if (found !== id) count.wrong.push(`${term} leads to ${id}, read as ${found}`)
  }
  for (const text of page.absent ?? []) {
    const entry = entries.find(one => one.text.includes(text))
    if (entry) count.noise.push(`${entry.term}: ${entry.text}`)
  }
  if (page.only)
    for (const { term, text } of entries)
      if (!(term in page.expected) && !ofAddress.has(term)) count.noise.push(`${term}: ${text}`)
  return count
}
