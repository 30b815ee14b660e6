import { cutAtSentence } from '../deal/cut.ts'
import { compareDecimals } from '../deal/decimal.ts'
import { parseValue } from '../deal/parse.ts'
import { showValue } from '../deal/show.ts'
import type { Value } from '../deal/value.ts'
import { termOf } from '../deal/vocabulary.ts'
import type { Fix, Unmet } from './demand.ts'
import type { Checked } from './demand-fields.ts'
import { fitsFormat, formatWords, repairFormat } from './demand-formats.ts'

const count = (length: number): string => length.toLocaleString('en')

/** A text that is longer or shorter than the field takes. */
export function checkLength({ row, asked, text, value }: Checked): Unmet[] {
  const { maxLength: max = Number.POSITIVE_INFINITY, minLength: min = 0 } = asked.field.accepts
  if (row.action === 'fill' || (value && !('text' in value))) return []
  if (text.length > max) {
    const unmet = `Too long: ${count(text.length)} of ${count(max)} characters.`
    const cuts = !row.cut && row.tooLong && cutAtSentence(text, max, asked.field.signals.lang) !== undefined
    const fixes: Fix[] =
      cuts && row.source ? [{ label: 'Cut at the end of a sentence', correct: { source: row.source, cut: true } }] : []
    return [{ text: unmet, fixes }]
  }
  if (text !== '' && text.length < min)
    return [{ text: `Too short: ${count(text.length)} of at least ${count(min)} characters.`, fixes: [] }]
  return []
}

/** A text that is not written as demanded, with the same answer in the right form where there is one. */
export function checkFormats(one: Checked): Unmet[] {
  const { row, asked, country } = one
  const written = row.write && 'text' in row.write ? row.write.text : row.action === 'ask' ? one.text : ''
  if (!written || asked.field.accepts.options) return []
  return asked.demands.flatMap(demand => {
    if (demand.asks !== 'format' || fitsFormat(written, demand.format)) return []
    const repaired = repairFormat(written, demand.format, country)
    return [{ text: `It must be ${formatWords(demand.format)}.`, fixes: repaired ? textFix(one, repaired) : [] }]
  })
}

/** A day in the past, an amount of nothing. */
export function checkSize({ asked, value, today }: Checked): Unmet[] {
  return asked.demands.flatMap(demand => {
    if (demand.asks === 'notPast' && value?.kind === 'date' && value.date < today)
      return [{ text: `It must not be in the past, and ${value.date} is.`, fixes: [] }]
    const decimal = value && decimalOf(value)
    if (demand.asks === 'moreThan' && decimal !== undefined && compareDecimals(decimal, demand.than) <= 0)
      return [{ text: `It must be more than ${demand.than}.`, fixes: [] }]
    return []
  })
}

/** A text of the deal that could not be read when it was captured, and may be now that more is known. */
export function checkReadable({ row, asked, entry, country, value }: Checked): Unmet[] {
  if (row.action !== 'ask' || !entry || value || entry.value) return []
  const kind = termOf(entry.term)?.kind
  if (kind !== 'phone' && kind !== 'date') return []
  const lang = asked.field.signals.lang
  const parsed = parseValue(kind, entry.text, { country, lang: '' })
  const found = parsed.ok ? (parsed.approximate ? [] : [parsed.value]) : (parsed.candidates ?? [])
  const fixes = found.flatMap(candidate => valueFix(entry.term, candidate, lang))
  return fixes.length ? [{ text: row.why, fixes }] : []
}

function valueFix(term: string, value: Value, lang: string): Fix[] {
  if (!isEditable(term)) return []
  if (value.kind === 'phone' && !value.extension)
    return [{ label: `Use ${value.e164}`, edit: { term, text: value.e164 } }]
  if (value.kind === 'date') return [{ label: `Use ${showValue(value, lang)}`, edit: { term, text: value.date } }]
  return []
}

/** Puts the right form into the deal, where every form finds it; a fixed text into the form's own rule. */
function textFix({ row, entry }: Checked, text: string): Fix[] {
  const label = `Use ${text}`
  if (row.source?.from === 'fixed') return [{ label, correct: { source: { from: 'fixed', text } } }]
  return entry && isEditable(entry.term) ? [{ label, edit: { term: entry.term, text } }] : []
}

/** What a deal holds of its own; our company's answers and the portal's are kept elsewhere. */
function isEditable(term: string): boolean {
  return !/^(?:partner|registration)\./.test(term)
}

function decimalOf(value: Value): string | undefined {
  if (value.kind === 'money') return value.amount
  return value.kind === 'number' || value.kind === 'percent' ? value.number : undefined
}
