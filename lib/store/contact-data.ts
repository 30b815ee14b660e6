import { cutTemplate } from '../mapping/cut-template.ts'
import type { Source } from '../mapping/source.ts'
import type { RunRow } from './run.ts'

/** Terms about a person: of the customer, of our company, of who owns the deal; and any telephone. */
const personTerms = /^contact\.|^partner\.(firstName|lastName|fullName|title|email|phone|mobile)$|^deal\.owner|\.phone$/
const personKinds = new Set<string>(['name', 'email', 'phone'])
const email = /[^\s@<>()"“”]+@[^\s@<>()"“”]+\.[^\s@<>()"“”]+/u

/** True if a value is about a person: by what it answers, by its kind, or by an e-mail address in it. */
export function isContactData(value: { terms: string[]; kind?: string; text: string }): boolean {
  const { terms, kind = '', text } = value
  return personKinds.has(kind) || terms.some(term => personTerms.test(term)) || email.test(text)
}

/** The terms that may feed a field. */
export function termsOf(source: Source | undefined): string[] {
  if (source?.from === 'term') return [source.term]
  if (source?.from === 'template')
    return cutTemplate(source.text).flatMap(piece => ('name' in piece ? [piece.name] : []))
  return source?.from === 'first' ? source.of.flatMap(termsOf) : []
}

/** The same for a row of a run, also one that was kept before rows said so themselves. */
export function isContactRow(row: RunRow): boolean {
  if (row.contact) return true
  const { wanted, step, before, after } = row
  const print = step?.print ?? row.print
  const texts = [row.value, before?.text, after?.text, step?.before.text, ...textsWritten(row)]
  const terms = [wanted?.term, print?.term].flatMap(term => term ?? [])
  const kind = wanted?.value.kind ?? ({ email: 'email', tel: 'phone' }[print?.type ?? ''] || undefined)
  return isContactData({ terms, kind, text: texts.join('\n') })
}

/** What a step puts into its field, as texts. */
export function textsWritten({ step }: RunRow): string[] {
  if (!step) return []
  const { write } = step
  if ('text' in write) return [write.text]
  return 'pick' in write ? write.pick : []
}
