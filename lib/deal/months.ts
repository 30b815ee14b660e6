import { foldText } from './fold.ts'
import { furtherLocales, namingLocales } from './languages.ts'

/** Made when first asked for, and the further languages' only for a name that the first ones do not know: printing them takes long. */
let months: Map<string, number> | undefined
let furtherMonths: Map<string, number> | undefined
let weekdays: Set<string> | undefined
let furtherWeekdays: Set<string> | undefined

/** The longest name of a month has 12 letters; what is longer is not looked up. */
const longest = 20

/** Month 1–12 by its full or short name in any of the vocabulary's languages. */
export function monthOf(name: string): number | undefined {
  if (!/\p{L}/u.test(name)) return undefined
  const key = foldText(name)
  if (key.length > longest) return undefined
  months ??= monthIndex(namingLocales, namingShort)
  const first = months.get(key)
  if (first !== undefined) return first || undefined
  furtherMonths ??= monthIndex(furtherLocales, furtherShort)
  return furtherMonths.get(key) || undefined
}

/** Folded names of the days of the week, full and short, in the vocabulary's languages. */
export function isWeekday(name: string): boolean {
  if (!/\p{L}/u.test(name)) return false
  const key = foldText(name)
  weekdays ??= weekdayIndex(namingLocales)
  if (weekdays.has(key)) return true
  furtherWeekdays ??= weekdayIndex(furtherLocales)
  return furtherWeekdays.has(key)
}

/** Short forms in use beside the ones that Intl prints. */
const namingShort: [string, number][] = [
  ['sept', 9],
  ['jän', 1],
  ['jänner', 1],
  ['mrz', 3],
  ['märz', 3],
  ['maerz', 3],
  ['set', 9],
]

/** Short forms of the further languages that Intl does not print. */
const furtherShort: [string, number][] = [
  ['сен', 9],
  ['нояб', 11],
  ['верес', 9],
  ['agt', 8],
  ['sept', 9],
  ['szep', 9],
  ['noiem', 11],
  ['feb', 2],
]

/** Months by their folded names; 0 where a name is that of several, and so of none. */
function monthIndex(langs: readonly string[], more: [string, number][]): Map<string, number> {
  const found = new Map<string, number>()
  // A name that two months share in two languages says nothing.
  const add = (name: string, month: number) => {
    const key = foldText(name)
    if (/\p{L}/u.test(key)) found.set(key, (found.get(key) ?? month) === month ? month : 0)
  }
  const read = (lang: string) => {
    for (const width of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(lang, { month: width, timeZone: 'UTC' })
      const inDate = new Intl.DateTimeFormat(lang, { day: 'numeric', month: width, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const day = new Date(Date.UTC(2026, month - 1, 2))
        add(alone.format(day), month)
        add(inDate.formatToParts(day).find(part => part.type === 'month')?.value ?? '', month)
      }
    }
  }
  for (const lang of langs) read(lang)
  for (const [name, month] of more) add(name, month)
  return found
}

function weekdayIndex(langs: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const lang of langs) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' })
      for (let day = 1; day <= 7; day++) found.add(foldText(format.format(new Date(Date.UTC(2026, 0, day)))))
    }
  }
  return found
}
