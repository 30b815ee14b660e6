import { isoDate, orderOfLanguage } from '../../deal/dates.ts'
import { type DateShape, dateShapeOf, writeDate } from '../../deal/format/date-shape.ts'
import { monthOf } from '../../deal/months.ts'
import { parseValue } from '../../deal/parse.ts'

/** No language writes a day with its weekday in more characters. */
const longest = 60

/** How a widget writes a day, as far as it is known. */
export interface DayStyle {
  shape?: DateShape
  /** BCP 47. */
  lang?: string
}

/** `YYYY-MM-DD` if the text is such a day of the calendar. */
export function asDay(text: string): string | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  return found ? isoDate(Number(found[1]), Number(found[2]), Number(found[3])) : undefined
}

/** Every day that a shown text may mean: one where its shape, its words or its language decide. */
export function daysOf(text: string, { shape, lang }: DayStyle): string[] {
  // Most texts are none: names without a number, sentences.
  if (text.length > longest || !/\d/.test(text)) return []
  const order = shape?.flatMap(piece => ('part' in piece ? [piece.part[0]] : [])).join('')
  const dateOrder = order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : undefined
  const parsed = parseValue('date', text, { lang, dateOrder })
  const values = parsed.ok ? [parsed.value] : (parsed.candidates ?? [])
  return values.flatMap(value => (value.kind === 'date' ? [value.date] : []))
}

/** The day as the widget wants it typed; undefined where nothing tells whether day or month comes first. */
export function typedDay(day: string, { shape, lang }: DayStyle): string | undefined {
  if (shape) return writeDate(day, shape, lang ?? 'en')
  if (!orderOfLanguage(lang)) return undefined
  const format = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(lang, { ...format, calendar: 'gregory', numberingSystem: 'latn' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** The first text that shows how dates are written here, as a pattern ("MM/DD/YYYY") or a clear sample. */
export function shapeIn(texts: string[]): DateShape | undefined {
  for (const text of texts) {
    const shape = dateShapeOf(text)
    if (shape) return shape
  }
  return undefined
}

/** The one month that a heading or label names ("November 2026", "2026年 11月", "Choose Friday, December 18th, 2026"). */
export function monthIn(text: string, lang?: string): { year: number; month: number } | undefined {
  const normal = text.normalize('NFKC')
  const years = new Set(normal.match(/(?<!\d)(?:19|20|21)\d{2}(?!\d)/g) ?? [])
  const [year] = years
  if (year === undefined || years.size > 1) return undefined
  const words = normal.match(/\p{L}[\p{L}.]*/gu) ?? []
  const named = new Set(words.flatMap(word => monthOf(word.replace(/\.$/, '')) ?? namedIn(word, lang) ?? []))
  const digits =
    named.size === 0 ? (/(\d{1,2})\s*[月월]/u.exec(normal) ?? /(?<!\d)(\d{1,2})\s*[/.-]\s*\d{4}/.exec(normal)) : null
  const iso = named.size === 0 ? /\d{4}-(\d{2})(?!\d)/.exec(normal) : null
  const numbered = Number((iso ?? digits)?.[1] ?? 0)
  const [month] = named.size === 1 ? named : numbered >= 1 && numbered <= 12 ? [numbered] : []
  return month === undefined ? undefined : { year: Number(year), month }
}

/** Month by its name in the page's own language, where that is none of the usual ones. */
function namedIn(word: string, lang: string | undefined): number | undefined {
  if (!lang) return undefined
  const wanted = word.replace(/\.$/, '').toLowerCase()
  for (let month = 1; month <= 12; month++) {
    for (const style of ['long', 'short'] as const) {
      const options = { month: style, timeZone: 'UTC' } as const
      const date = new Date(Date.UTC(2026, month - 1, 2))
      const name = new Intl.DateTimeFormat(lang, options).format(date).replace(/\.$/, '').toLowerCase()
      if (name === wanted && /\p{L}/u.test(name)) return month
    }
  }
  return undefined
}
