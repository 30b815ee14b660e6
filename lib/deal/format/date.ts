import { orderOfLanguage } from '../dates.ts'
import type { Ask, Formatted } from '../value.ts'
import { dateShapeLike, dateShapeOf, writeDate } from './date-shape.ts'
import { firstFit } from './fit.ts'

/**
 * Writes a day into what the field asks for: HTML date types, the shape that its placeholder or hint shows, the page
 * language's order, or ISO where nothing tells. Outside `min` and `max` it is refused, and so it is beside dates whose
 * order nobody can tell: "11/02/2026" in the next field means that ISO would be misread.
 */
export function formatDate(date: string, ask: Ask): Formatted {
  const outside = outsideOf(date, ask)
  if (outside) return { ok: false, reason: outside }
  const [year = '', month = ''] = date.split('-')
  switch (ask.type) {
    case 'date':
      return { ok: true, text: date }
    case 'datetime-local':
      return { ok: true, text: `${date}T00:00`, note: 'The deal names the day only: the time is set to midnight.' }
    case 'month':
      return { ok: true, text: `${year}-${month}`, note: 'The field takes only the month.' }
    case 'week':
      return { ok: true, text: isoWeek(date), note: 'The field takes only the week.' }
    case 'time':
      return { ok: false, reason: 'The field takes a time, and the deal has only the day.' }
    default:
      return asText(date, ask)
  }
}

function asText(date: string, ask: Ask): Formatted {
  const samples = ask.samples?.filter(text => /^\d{1,4}([-./])\d{1,2}\1(?:\d{4}|\d{2})$/.test(text)) ?? []
  const shape =
    dateShapeOf(ask.placeholder ?? '') ?? dateShapeOf(ask.hint) ?? dateShapeLike(samples, ask.lang || undefined)
  const lang = ask.lang || 'en'
  if (!shape && samples[0]) {
    const reason = `The form writes dates like ${samples[0]}, and nothing tells whether the day or the month comes first.`
    return { ok: false, reason }
  }
  const monthOnly = /^\s*mm\s?([/.-])\s?(?:yyyy|aaaa|jjjj)\s*$/i.exec(ask.placeholder ?? '')
  if (monthOnly) {
    const [year = '', month = ''] = date.split('-')
    return firstFit([{ text: `${month}${monthOnly[1]}${year}`, note: 'The field takes only the month.' }], ask)
  }
  if (shape) return firstFit([{ text: writeDate(date, shape, lang) }], ask)
  const local = orderOfLanguage(ask.lang) ? [{ text: localDate(date, lang) }] : []
  // Only forms that read one way: a pattern cannot tell day from month.
  const [year = '', month = '', day = ''] = date.split('-')
  const clear = [date, `${year}/${month}/${day}`, `${day}.${month}.${year}`, `${year}${month}${day}`]
  return firstFit([...local, ...clear.map(text => ({ text }))], ask)
}

/** The day as the language writes it in digits, the year in full. */
export function localDate(date: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`))
}

function outsideOf(date: string, { min, max }: Ask): string | undefined {
  const cut = (limit: string) => date.slice(0, limit.length > 7 ? 10 : 7)
  const known = (limit: string | undefined) =>
    limit && /^\d{4}-\d{2}(?:-\d{2}|$)/.test(limit) ? limit.slice(0, 10) : undefined
  const [first, last] = [known(min), known(max)]
  if (first && cut(first) < first) return `${date} is before the earliest day that the form takes, ${first}.`
  if (last && cut(last) > last) return `${date} is after the latest day that the form takes, ${last}.`
  return undefined
}

/** ISO 8601 week: the one that holds the Thursday. */
function isoWeek(date: string): string {
  const thursday = new Date(`${date}T00:00:00Z`)
  thursday.setUTCDate(thursday.getUTCDate() + 3 - ((thursday.getUTCDay() + 6) % 7))
  const year = thursday.getUTCFullYear()
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000))
  return `${year}-W${String(week).padStart(2, '0')}`
}
