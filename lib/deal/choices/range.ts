import { currenciesOf } from '../currencies.ts'
import { compareDecimals } from '../decimal.ts'
import { readNumber } from '../parse/number-text.ts'

/** A span of numbers; an end that is absent is open. `signs` are the currency signs written in it. */
export interface Range {
  min?: string
  max?: string
  /** The end itself does not belong to it: "more than 10". */
  above?: boolean
  below?: boolean
  signs: string[]
}

const number = String.raw`\d[\d.,' ]*(?:\s?(?:k|tsd\.?|m|mm|mn|mio\.?|mln\.?|b|bn|mrd\.?|万|億|thousand|million|millionen|millions)(?![a-z]))?`
const word = (words: string): string => `(?:${words})`
const from = word('from|von|ab|de|desde|da|dal|van|vanaf|entre|between|zwischen|tra|tussen|over|')
const upTo = word('to|bis|bis zu|a|à|y|e|et|and|und|al|tot|en|-|–|—|~|〜|～|から')
const more = word(
  'more than|over|above|greater than|mehr als|über|plus de|supérieur à|más de|mais de|acima de|più di|oltre|meer dan|boven|>',
)
const least = word('at least|minimum|min\\.?|mindestens|ab|au moins|al menos|pelo menos|almeno|minstens|from|≥|>=')
const less = word(
  'less than|under|below|fewer than|weniger als|unter|moins de|inférieur à|menos de|meno di|minder dan|onder|<',
)
const most = word("up to|at most|maximum|max\\.?|bis zu|bis|jusqu’à|jusqu'à|hasta|até|fino a|tot|≤|<=")
const orMore = word(
  '\\+|or more|and more|and above|and over|or above|plus|und mehr|oder mehr|et plus|ou plus|o más|y más|ou mais|e mais|o più|e oltre|of meer|en meer|以上|人以上|名以上',
)
const orLess = word(
  'or less|or fewer|and below|oder weniger|ou moins|o menos|ou menos|o meno|of minder|以下|人以下|名以下',
)
const under = word('未満|人未満|名未満')

const shapes: [RegExp, (low: string, high: string) => Omit<Range, 'signs'>][] = (
  [
    [`${from}\\s*(${number})\\s*${upTo}\\s*(${number})`, (min: string, max: string) => ({ min, max })],
    [`(${number})\\s*${orMore}`, (min: string) => ({ min })],
    [`(${number})\\s*${orLess}`, (max: string) => ({ max })],
    [`(${number})\\s*${under}`, (max: string) => ({ max, below: true })],
    [`${more}\\s*(${number})`, (min: string) => ({ min, above: true })],
    [`${least}\\s*(${number})`, (min: string) => ({ min })],
    [`${less}\\s*(${number})`, (max: string) => ({ max, below: true })],
    [`${most}\\s*(${number})`, (max: string) => ({ max })],
  ] as const
).map(([pattern, build]) => [new RegExp(`^${pattern}$`, 'iu'), build])

const unit =
  /\b(?:employees?|people|staff|users?|mitarbeiter(?:innen|nde)?|beschäftigte|employés|salariés|empleados|funcionários|colaboradores|dipendenti|werknemers|medewerkers|seats|licenses|eur|usd|gbp|jpy|chf|cad|aud|inr|brl|euros?|dollars?)\b|[人名円]|\p{Sc}|%/giu

/**
 * Reads "251-1000", "1,001+", "Morethan20000", "$50K – $100K", "unter 10", "Enterprise (1000+)". Undefined where it is
 * not one span.
 */
export function readRange(label: string): Range | undefined {
  const named = /^([^()]*)\(([^()]*)\)$/.exec(label) ?? /^(\p{L}[^:]*):(.*)$/u.exec(label)
  const found = [label, ...(named?.slice(1) ?? [])].flatMap(part => readSpan(part) ?? [])
  return found.length === 1 ? found[0] : undefined
}

function readSpan(label: string): Range | undefined {
  const normal = label.normalize('NFKC')
  const signs = normal.match(/\p{Sc}|円|\b[A-Z]{3}\b/gu) ?? []
  const text = normal
    .replace(/(?<=[a-zäöüß]{2,})(?=\d)|(?<=\d)(?=(?:to|employees|or|and)\b|to\d)/giu, ' ')
    .replace(/more\s?than/gi, 'more than')
    .replace(/(?<=\d)(to)(?=\d)/gi, ' to ')
    .replace(/[()]/g, ' ')
    .replace(unit, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (const [shape, build] of shapes) {
    const found = shape.exec(text)
    if (!found) continue
    const [low, high] = [found[1], found[2]].map(part => (part === undefined ? undefined : exactly(part)))
    if (low === undefined || (found[2] !== undefined && high === undefined)) return undefined
    // "1-5M" may start at one or at one million.
    if (found[2] && /\p{L}/u.test(found[2]) && found[1] && !/\p{L}/u.test(found[1]) && low !== '0') return undefined
    if (high !== undefined && compareDecimals(low, high) > 0) return undefined
    return { ...build(low, high ?? ''), signs }
  }
  return undefined
}

/** True if the number lies in the range. */
export function inRange(decimal: string, range: Range): boolean {
  const low = range.min === undefined ? 1 : compareDecimals(decimal, range.min)
  const high = range.max === undefined ? -1 : compareDecimals(decimal, range.max)
  return (range.above ? low > 0 : low >= 0) && (range.below ? high < 0 : high <= 0)
}

/** True if every number of the one lies in the other. */
export function withinRange(inner: Range, outer: Range): boolean {
  if (inner.min === undefined || inner.above || !inRange(inner.min, outer)) return false
  return inner.max === undefined ? outer.max === undefined : !inner.below && inRange(inner.max, outer)
}

/** True if both describe the same numbers. */
export function sameRange(a: Range, b: Range): boolean {
  return a.min === b.min && a.max === b.max && !a.above === !b.above && !a.below === !b.below
}

/** False if a sign in the range stands for other currencies only. */
export function fitsCurrency(range: Range, currency: string | undefined): boolean {
  if (!currency) return true
  return range.signs.every(sign => {
    const meant = currenciesOf(sign)
    return meant.length === 0 || meant.includes(currency)
  })
}

/** A limit is exact, however short it is written; three digits behind a mark are thousands. */
function exactly(text: string): string | undefined {
  const read = readNumber(text.trim(), { thirdDigit: 'never' })
  return read.ok ? read.decimal : undefined
}
