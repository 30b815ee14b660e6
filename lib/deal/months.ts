import { foldText } from './fold.ts'
import { furtherLocales, namingLocales } from './languages.ts'

let index: Map<string, number> | undefined

/** Month 1–12 by its full or short name in any of the vocabulary's languages. */
export function monthOf(name: string): number | undefined {
  if (!/\p{L}/u.test(name)) return undefined
  index ??= monthIndex()
  return index.get(foldText(name))
}

/** Folded names of the days of the week, full and short, in the vocabulary's languages. */
export function isWeekday(name: string): boolean {
  weekdays ??= weekdayIndex()
  return weekdays.has(foldText(name))
}

let weekdays: Set<string> | undefined

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

function monthIndex(): Map<string, number> {
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
  for (const lang of namingLocales) read(lang)
  // Short forms in use beside the ones that Intl prints.
  const others: [string, number][] = [
    ['sept', 9],
    ['jän', 1],
    ['jänner', 1],
    ['mrz', 3],
    ['märz', 3],
    ['maerz', 3],
    ['set', 9],
  ]
  for (const [name, month] of others) add(name, month)
  const first = new Map(found)
  for (const lang of furtherLocales) read(lang)
  for (const [name, month] of furtherShort) add(name, month)
  for (const [key, month] of first) found.set(key, month)
  for (const [key, month] of found) if (month === 0) found.delete(key)
  return found
}

function weekdayIndex(): Set<string> {
  const found = new Set<string>()
  for (const lang of [...namingLocales, ...furtherLocales]) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' })
      for (let day = 1; day <= 7; day++) found.add(foldText(format.format(new Date(Date.UTC(2026, 0, day)))))
    }
  }
  return found
}
