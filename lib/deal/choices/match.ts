import { countryCode, countryOf } from '../countries.ts'
import { parseValue } from '../parse.ts'
import { countryOfRegion, regionOf, shortRegion } from '../regions.ts'
import { sameValue } from '../same.ts'
import type { Value } from '../value.ts'
import { saysYes } from '../yes-no.ts'
import { type Choice, foldedLabel, foldedValue, foldOption } from './option.ts'
import { inPeriod, readPeriod } from './period.ts'
import { fitsCurrency, inRange, readRange, sameRange, withinRange } from './range.ts'
import { sameMeaning, widerMeaning } from './synonyms.ts'

/** One way to recognise the right option. `why` is a plain sentence for the person. */
export interface Matcher {
  why: string
  matches(option: Choice): boolean
}

interface Context {
  term?: string
  lang?: string
  country?: string
}

/** The ways that hold for a value, surest first. */
export function matchersOf(value: Value, context: Context): Matcher[] {
  switch (value.kind) {
    case 'country':
      return [{ why: 'The option is the same country.', matches: option => countryOfOption(option) === value.code }]
    case 'region':
      return [...byText(value.text), ...byRegion(value.code)]
    case 'currency':
      return [{ why: 'The option is the same currency.', matches: same('currency', value, context) }]
    case 'yesNo':
      return [{ why: 'The option says the same.', matches: ({ label }) => saysYes(label) === value.yes }]
    case 'number':
    case 'percent':
      return [
        { why: 'The option is the same number.', matches: same(value.kind, value, context) },
        { why: `The range holds ${value.number}.`, matches: ({ label }) => holds(label, value.number) },
      ]
    case 'money':
      return [
        { why: 'The option is the same amount.', matches: same('money', value, context) },
        { why: 'The range holds the amount.', matches: ({ label }) => holds(label, value.amount, value.currency) },
      ]
    case 'date':
      return [
        { why: 'The option is the same day.', matches: same('date', value, context) },
        { why: 'The period holds the date.', matches: ({ label }) => holdsDay(label, value.date) },
      ]
    case 'phone':
      return byText(value.e164)
    case 'choices':
      return byText(value.texts.join(', '))
    default:
      return [...byText(value.text), ...byMeaning(value.text, context)]
  }
}

function byText(text: string): Matcher[] {
  const folded = foldOption(text)
  const exact = text.trim().toLowerCase()
  const isWord = /\p{L}/u.test(folded)
  return [
    { why: 'The option has the same text.', matches: ({ label }) => label.trim().toLowerCase() === exact },
    { why: 'The option has the same text.', matches: option => folded !== '' && foldedLabel(option) === folded },
    {
      why: 'The option has the same code.',
      matches: option => isWord && foldedValue(option) === folded,
    },
  ]
}

function byMeaning(text: string, { term = '' }: Context): Matcher[] {
  const [same, wider] = [new Set(sameMeaning(text, term)), new Set(widerMeaning(text, term))]
  const yes = saysYes(text)
  const range = readRange(text)
  return [
    { why: `The option is a standard synonym of “${text}”.`, matches: option => same.has(foldedLabel(option)) },
    { why: `The option names “${text}” as one of its parts.`, matches: option => wider.has(foldedLabel(option)) },
    { why: 'The option says the same.', matches: ({ label }) => yes !== undefined && saysYes(label) === yes },
    { why: 'The option is the same range.', matches: ({ label }) => isSameRange(range, label) },
    { why: `The range holds all of “${text}”.`, matches: ({ label }) => isWithin(range, label) },
  ]
}

function isSameRange(range: ReturnType<typeof readRange>, label: string): boolean {
  const other = range && readRange(label)
  return Boolean(range && other && sameRange(range, other) && range.signs.join() === other.signs.join())
}

/** "51-200" is all of "51 to 250"; the other way round nobody knows. */
function isWithin(range: ReturnType<typeof readRange>, label: string): boolean {
  const other = range && readRange(label)
  return Boolean(range && other && withinRange(range, other) && range.signs.join() === other.signs.join())
}

function byRegion(code: string | undefined): Matcher[] {
  if (!code) return []
  const country = countryOfRegion(code)
  const short = shortRegion(code)
  return [
    { why: 'The option is the same region.', matches: ({ label }) => regionOf(label, country) === code },
    {
      why: 'The option has the same code.',
      matches: ({ label, value }) =>
        !regionOf(label, country) && (value === code || (/[A-Z]/.test(short) && value.toUpperCase() === short)),
    },
  ]
}

/** The label tells; the value is asked only where the label is no country at all. */
function countryOfOption({ label, value }: Choice): string | undefined {
  return countryOf(label) ?? countryCode(value)
}

function same(kind: Value['kind'], value: Value, context: Context): (option: Choice) => boolean {
  return ({ label, value: code }) => {
    const parsed = parseValue(kind, label, context)
    if (parsed.ok) return !parsed.approximate && sameValue(parsed.value, value)
    // Numbers in an option's own value are mostly running numbers.
    return kind === 'currency' && value.kind === 'currency' && code === value.code
  }
}

function holds(label: string, decimal: string, currency?: string): boolean {
  const range = readRange(label)
  return range !== undefined && fitsCurrency(range, currency) && inRange(decimal, range)
}

function holdsDay(label: string, date: string): boolean {
  const period = readPeriod(label)
  return period !== undefined && inPeriod(date, period)
}
