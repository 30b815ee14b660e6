import type { Entry } from '../deal/deal.ts'
import { parseValue } from '../deal/parse.ts'
import type { ParseContext } from '../deal/value.ts'
import type { Field, PageReading } from '../page/field.ts'
import { evidenceOf, shownText } from './read-entry.ts'

/**
 * A contact whose name, mail and phone stand under one label, a line each, as the entries of its parts; the name comes
 * first. Undefined where that is not what stands there. Other lines (a job, a department, a company) say by themselves
 * not which of these they are, and are left.
 */
export function contactEntries(
  field: Field,
  reading: PageReading,
  context: ParseContext,
  at: string,
): Entry[] | undefined {
  const text = shownText(field)
  const [first = '', ...rest] = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const name = /[\d@:]/.test(first) ? undefined : parseValue('name', first, context)
  if (!name?.ok || rest.length === 0) return undefined
  const evidence = evidenceOf(reading, field.label, text, at)
  const found: Entry[] = [{ term: 'contact.fullName', text: first, value: name.value, evidence }]
  for (const line of rest) {
    const bare = line.replace(/^[\p{L} .-]{1,20}[:.]\s*(?=\S)/u, '')
    for (const [term, kind] of [
      ['contact.email', 'email'],
      ['contact.phone', 'phone'],
    ] as const) {
      const parsed = [line, bare].map(one => parseValue(kind, one, context)).find(one => one.ok)
      if (!parsed?.ok || found.some(entry => entry.term === term)) continue
      found.push({ term, text: bare, value: parsed.value, evidence })
    }
  }
  return found.length > 1 ? found : undefined
}
