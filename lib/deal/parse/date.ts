import { isoDate, orderOfLanguage } from '../dates.ts'
import { languageOf } from '../languages.ts'
import { isWeekday, monthOf } from '../months.ts'
import { isRelativeDay, speaksOfDays } from '../relative-days.ts'
import type { ParseContext, Parsed } from '../value.ts'

/**
 * Reads one day. "03/04/2026" is decided by the page's other dates or its language, or stays undecided with both days as
 * candidates. A time in another zone may mean the day before or after, so it is approximate.
 */
export function parseDate(text: string, context: ParseContext): Parsed {
  const normal = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const { day, zoned } = withoutTime(withoutRemark(withoutWeek(normal)))
  const days = inBuddhistEra(day, context).flatMap(one => readDay(withoutYearMark(one), context))
  const [date] = days
  if (date === undefined) return { ok: false, reason: whyNot(text, normal) }
  if (days.length > 1) {
    const candidates = days.map(one => ({ kind: 'date' as const, date: one }))
    return { ok: false, reason: `“${text}” could be ${days.join(' or ')}.`, candidates }
  }
  return { ok: true, value: { kind: 'date', date }, ...(zoned ? { approximate: true } : {}) }
}

/** Every way to write a day has digits in it; a text without any is not looked up among the months of all languages. */
const readDay = (day: string, context: ParseContext): string[] =>
  /\d/.test(day) ? (readEastAsian(day) ?? readVietnamese(day) ?? readNamed(day) ?? readNumeric(day, context)) : []

/** "15 марта 2027 г.", "15 березня 2027 р.", "15 martie anul 2027": the word for year says nothing more. */
const withoutYearMark = (text: string): string =>
  text.replace(/(?<=\d{4})\s?(?:г|р|года?|роки|року)\.?$/iu, '').replace(/(?:พ\.?ศ\.?|ค\.?ศ\.?)\s*(?=\d{4}$)/u, '')

/**
 * Thai writes years of the Buddhist era, 543 ahead. Four digits tell the era by themselves; two could be either, and the
 * text stands for both days.
 */
function inBuddhistEra(text: string, context: ParseContext): string[] {
  if (languageOf(context.lang ?? '') !== 'th' && !/\p{Script=Thai}/u.test(text)) return [text]
  const long = text.replace(/(?<!\d)2[4-7]\d{2}(?!\d)/, year => String(+year > 2442 ? +year - 543 : +year))
  const short = /(?<=[^\d]\s?)(\d{2})$/.exec(long)
  if (long !== text || !short || /\d{4}/.test(long)) return [long]
  return [long, `${long.slice(0, short.index)}${2500 + +(short[1] ?? 0) - 543}`]
}

/** "ngày 15 tháng 3 năm 2027", "15 thg 3, 2027". */
function readVietnamese(text: string): string[] | undefined {
  const found = /^(?:ngày )?(\d{1,2}) (?:tháng|thg) (\d{1,2}),?(?: năm)? (\d{4})$/iu.exec(text)
  return found ? present(isoDate(+(found[3] ?? 0), +(found[2] ?? 0), +(found[1] ?? 0))) : undefined
}

/** "12/31/2026 (in 39 days)" says the same day twice. */
const withoutRemark = (text: string): string => text.replace(/(?<=\d)\s*\((?:[^()\d]*\d{1,3})?[^()\d/.-]*\)$/, '')

/** "KW 14/2027 (05.04.2027)", "Week 14, 5 April 2027": the week says the same less exactly. */
const withoutWeek = (text: string): string =>
  text.replace(
    /^(?:kw|cw|wk\.?|week|woche|kalenderwoche|semaine|semana|settimana|uke|uge|vecka|viikko|týden|tydzień|第)\s?\d{1,2}[周週주]?(?:\s?[/,-]\s?\d{4})?(?:(?:\s*[:,·–]\s*|\s+)([^()]*\d{4}[^()]*|\d{4}[^()]*)|\s*\(([^()]*\d[^()]*)\))$/iu,
    (all, plain: string | undefined, inBrackets: string | undefined) => plain ?? inBrackets ?? all,
  )

const time =
  /(?:^|,?\s+|T|\s*[-–|]\s*)(?:at |um |à |a las |às |alle |om |kl\.? ?|klo |v |в |о |об |la ora |pukul |lúc |เวลา )?(\d{1,2})(?:(?:[:.]| ?h ?)(\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?| ?h| Uhr(?= |$))\s*(?:uhr|h|uur)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT(?:[+-]\d{1,2})?|[+-]\d{2}:?\d{2}|\(?[A-Z]{3,4}\)?)?$/iu

function withoutTime(text: string): { day: string; zoned: boolean } {
  const found = time.exec(text)
  // "31.12.26" also ends like a time: there must be a whole date before it.
  if (!found || !/\d/.test(text.slice(0, found.index)) || +(found[1] ?? 0) > 24) return { day: text, zoned: false }
  const midnight = [found[1], found[2], found[3]].every(part => +(part ?? 0) === 0)
  return { day: text.slice(0, found.index).trim(), zoned: found[5] !== undefined && !midnight }
}

function readNamed(text: string): string[] | undefined {
  const numbers = /^(\d{1,2})-([\p{L}.]{3,})-(\d{2}|\d{4})$/u.exec(text)
  const words = (numbers ? numbers.slice(1).join(' ') : text)
    .replace(/[.,]+(?=\s|$)/g, ' ')
    .replace(/(?<=\d)(?:st|nd|rd|th|er|º|°|ª|o)(?=[\s,]|$)/giu, '')
    .split(/[\s,]+/)
    .filter(word => word !== '' && !/^(?:de|del|of|le|the|den|der|il|el|den|op|on|am|d)$/i.test(word))
  const named = words.filter(word => /\p{L}/u.test(word) && monthOf(word))
  // "mar 3 mars 2026": a short Tuesday that is also a short March.
  const months = named.length > 1 ? named.filter(word => !isWeekday(word)) : named
  const others = words.filter(word => !months.includes(word))
  const digits = others.filter(word => /^\d+$/.test(word))
  const month = months.length === 1 ? monthOf(months[0] ?? '') : undefined
  if (month === undefined) return undefined
  if (others.some(word => !/^\d+$/.test(word) && !isWeekday(word.replace(/[()]/g, '')))) return []
  const year = digits.findIndex(word => word.length === 4)
  if (digits.length !== 2) return []
  if (year >= 0) return present(isoDate(+(digits[year] ?? 0), month, +(digits[1 - year] ?? 0)))
  // "31-Dec-26": with two short numbers the year stands last.
  return present(isoDate(centuryOf(+(digits[1] ?? 0)), month, +(digits[0] ?? 0)))
}

function readEastAsian(text: string): string[] | undefined {
  const found =
    /^(?:(\d{4})|令和\s*(元|\d{1,2}))\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일](?:\s*\(?(?:[月火水木金土日](?:曜日?)?|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일](?:요일)?)\)?)?$/u.exec(
      text,
    )
  if (!found) return undefined
  const year = found[1] ? +found[1] : 2018 + (found[2] === '元' ? 1 : +(found[2] ?? 0))
  return present(isoDate(year, +(found[3] ?? 0), +(found[4] ?? 0)))
}

function readNumeric(text: string, context: ParseContext): string[] {
  const compact = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(text)
  if (compact) return present(isoDate(+(compact[1] ?? 0), +(compact[2] ?? 0), +(compact[3] ?? 0)))
  const bare = text
    .replace(/^([\p{L}.]+),?\s+(?=\d)/u, (all, word: string) => (isWeekday(word) ? '' : all))
    .replace(/\s*\(?([\p{L}.]+)\)?$/u, (all, word: string) => (isWeekday(word) ? '' : all))
  const found = /^(\d{1,4})\s*([./\- ])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?$/.exec(bare)
  if (!found) return []
  const [, first = '', mark, second = '', third = ''] = found
  if (first.length === 4 && third.length <= 2) return present(isoDate(+first, +second, +third))
  if (first.length > 2 || (third.length !== 2 && third.length !== 4)) return []
  const year = third.length === 4 ? +third : centuryOf(+third)
  const readings = {
    dmy: isoDate(year, +second, +first),
    mdy: isoDate(year, +first, +second),
    ymd: third.length === 2 && first.length === 2 ? isoDate(centuryOf(+first), +second, +third) : undefined,
  }
  const possible = [...new Set(Object.values(readings).flatMap(present))]
  const order = context.dateOrder ?? (mark === '.' ? 'dmy' : orderOfLanguage(context.lang))
  const decided = order ? readings[order] : undefined
  // Month-first readers exist for every order that is impossible as the page writes it: then it is not one of its dates.
  if (order && order !== 'ymd') return decided ? [decided] : context.dateOrder ? [] : possible
  return decided ? [decided] : possible.filter(date => possible.length === 1 || date !== readings.ymd)
}

const present = (date: string | undefined): string[] => (date ? [date] : [])

/** Two-digit years stand for 1970 to 2069. */
const centuryOf = (year: number): number => (year > 99 ? year : year < 70 ? 2000 + year : 1900 + year)

function whyNot(text: string, normal: string): string {
  if (speaksOfDays.test(normal) || isRelativeDay(normal))
    return `“${text}” counts from another day; the page does not show the date itself.`
  if (/\bQ[1-4]\b|\bT[1-4]\b|第[1-4]四半期/iu.test(normal)) return `“${text}” is a quarter, not a day.`
  if (/^\d{1,2}[./-]\d{4}$/.test(normal) || monthOf(normal.replace(/\d{4}/, '')))
    return `“${text}” is a month, not a day.`
  return `“${text}” is not a date of the calendar.`
}
