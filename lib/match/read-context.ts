import { dateOrderOf } from '../deal/dates.ts'
import { parseValue } from '../deal/parse.ts'
import { countryOfRegion, regionOf } from '../deal/regions.ts'
import type { ParseContext } from '../deal/value.ts'
import type { Field, PageReading } from '../page/field.ts'

const dateLike = /\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}/

/** Every date-like text that a page shows, values and running text alike. */
function datesOf(reading: PageReading): string[] {
  const texts = reading.fields.flatMap(field => [field.content.text, field.content.exact?.text ?? ''])
  return [...texts, ...reading.text.split('\n')].flatMap(text => dateLike.exec(text)?.[0] ?? [])
}

/** The one currency that amounts on the page name themselves; undefined where they name several or none. */
function currencyOf(reading: PageReading, lang: string | undefined): string | undefined {
  const codes = new Set<string>()
  for (const { content } of reading.fields) {
    if (
      content.text.length > 40 ||
      !/\d/.test(content.text) ||
      !/\p{Sc}|\b[A-Z]{3}\b|円|元|zł|kr|руб|грн|lei|Rp|Kč|Ft|บาท/u.test(content.text)
    )
      continue
    const parsed = parseValue('money', content.text, { lang })
    if (parsed.ok && parsed.value.kind === 'money' && parsed.value.currency) codes.add(parsed.value.currency)
  }
  const [only] = codes
  return codes.size === 1 ? only : undefined
}

/** The value of the first field with this term that parses. */
function firstOf(
  fields: Field[],
  term: string,
  terms: Map<string, string>,
  context: ParseContext,
  kind: 'country' | 'currency',
): string | undefined {
  for (const field of fields) {
    if (terms.get(field.key) !== term || !field.content.text) continue
    const parsed = parseValue(kind, field.content.text, context)
    if (parsed.ok && (parsed.value.kind === 'country' || parsed.value.kind === 'currency')) return parsed.value.code
  }
  return undefined
}

/** The country of a region whose name no other country has. */
function regionCountry({ fields }: PageReading, terms: Map<string, string>): string | undefined {
  const state = fields.find(({ key }) => terms.get(key) === 'account.state')?.content.text
  const code = state && regionOf(state)
  return code ? countryOfRegion(code) : undefined
}

/**
 * What a page says about how to read its texts: language, order of day and month, the record's country and currency.
 * @param terms vocabulary id by field key.
 */
export function contextOf(reading: PageReading, terms: Map<string, string>): ParseContext {
  const lang = reading.lang || reading.fields.find(field => field.signals.lang)?.signals.lang || undefined
  const context: ParseContext = { lang }
  const dateOrder = dateOrderOf(datesOf(reading), lang)
  const country = firstOf(reading.fields, 'account.country', terms, context, 'country') ?? regionCountry(reading, terms)
  const currency = firstOf(reading.fields, 'deal.currency', terms, context, 'currency') ?? currencyOf(reading, lang)
  if (dateOrder) context.dateOrder = dateOrder
  if (country) context.country = country
  if (currency) context.currency = currency
  return context
}
