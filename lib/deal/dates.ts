import { regionOfLanguage } from './currencies.ts'

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** `YYYY-MM-DD` if the calendar has this day, between the years 1900 and 2199. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2199) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}

/** Day before month or after, as the dates on a page decide it; where they do not, as its language does. */
export function dateOrderOf(texts: string[], lang?: string): DateOrder | undefined {
  const votes = new Set(texts.flatMap(orderShownBy))
  const dayFirst = votes.has('dmy')
  const monthFirst = votes.has('mdy')
  if (dayFirst !== monthFirst) return dayFirst ? 'dmy' : 'mdy'
  if (dayFirst) return undefined
  return (votes.has('ymd') ? 'ymd' : undefined) ?? orderOfLanguage(lang)
}

function orderShownBy(text: string): DateOrder[] {
  const numbers = /(?<![\d.])(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{1,2})(?!\d)/.exec(text.normalize('NFKC'))
  if (!numbers) return []
  const [, first = '', mark, second = '', third = ''] = numbers
  if (first.length === 4) return isoDate(+first, +second, +third) ? ['ymd'] : []
  if (third.length === 1) return []
  const year = third.length === 4 ? +third : 2000 + +third
  const dmy = isoDate(year, +second, +first) !== undefined
  const mdy = isoDate(year, +first, +second) !== undefined
  if (third.length === 2 && isoDate(2000 + +first, +second, +third)) return []
  if (dmy && mdy) return mark === '.' ? ['dmy'] : []
  return dmy ? ['dmy'] : mdy ? ['mdy'] : []
}

/** The order a language writes dates in. Bare "en" says nothing: half of its countries put the month first. */
export function orderOfLanguage(lang: string | undefined): DateOrder | undefined {
  if (!lang || (/^en\b/i.test(lang) && !regionOfLanguage(lang))) return undefined
  try {
    const parts = new Intl.DateTimeFormat(lang, { dateStyle: 'short', calendar: 'gregory' }).formatToParts(new Date(0))
    const order = parts.flatMap(({ type }) => (['day', 'month', 'year'].includes(type) ? [type[0]] : [])).join('')
    return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : undefined
  } catch {
    return undefined
  }
}
