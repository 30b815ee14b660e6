import { type DateOrder, dateOrderOf } from '../dates.ts'

/** How a form writes dates: its parts in order, with the literal text between them. */
export type DateShape = ({ part: 'day' | 'month' | 'year'; width: number } | { literal: string })[]

const mark = String.raw`\s?[-./]\s?|,? |年|月`
/** First letters of the words for day, month and year: dag, Tag, jour, giorno, päivä, zi, nap, день, ημέρα … */
const letters = { day: 'dtjgpznдη', month: 'mkhalмμ', year: 'yajåvrégгεl' }
const day = [...letters.day].map(letter => `${letter}{1,2}`).join('|')
const month = [...letters.month].map(letter => `${letter}{1,4}`).join('|')
const year = `${[...letters.year].map(letter => `${letter}{2,4}`).join('|')}|年`
const token = `${day}|${month}|${year}`
const shape = new RegExp(`(?<![\\p{L}\\d])(${token})(${mark})(${token})(${mark})(${token})(日?)(?![\\p{L}\\d])`, 'giu')
const compact = /(?<![\p{L}\d])(?:yyyymmdd|ddmmyyyy|mmddyyyy|jjmmaaaa|ttmmjjjj)(?![\p{L}\d])/iu
const sample = /(?<!\d)(\d{1,4})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/

/** Reads "MM/DD/YYYY", "TT.MM.JJJJ", "jj/mm/aaaa", "YYYY年MM月DD日", "dd-mmm-yyyy" or a clear sample out of a text. */
export function dateShapeOf(text: string): DateShape | undefined {
  for (const found of text.normalize('NFKC').matchAll(shape)) {
    const tokens = [found[1] ?? '', found[3] ?? '', found[5] ?? '']
    const roles = rolesOf(tokens)
    if (!roles) continue
    const marks = [found[2] ?? '', found[4] ?? '', found[6] ?? '']
    return roles.flatMap((part, at) => [
      { part, width: tokens[at]?.length ?? 2 },
      ...(marks[at] ? [{ literal: marks[at] ?? '' }] : []),
    ])
  }
  const tokens = compact.exec(text)?.[0].match(/(.)\1+/gi) ?? []
  const roles = rolesOf(tokens)
  if (roles) return roles.map((part, at) => ({ part, width: tokens[at]?.length ?? 2 }))
  return shapeOfSample(text)
}

type Role = 'day' | 'month' | 'year'

function rolesOf(tokens: string[]): Role[] | undefined {
  const firsts = tokens.map(token => token.toLowerCase().charAt(0))
  const roles = firsts.map(letter => roleOf(letter, firsts))
  const complete = (['day', 'month', 'year'] as const).every(part => roles.filter(role => role === part).length === 1)
  const long = tokens[roles.indexOf('year')] ?? ''
  return complete && (long === '年' || long.length > 1) ? (roles as Role[]) : undefined
}

/** What one letter stands for, by the letters beside it: the same one is another word in another language. */
function roleOf(letter: string, all: string[]): Role | undefined {
  const has = (letters: string) => all.some(one => letters.includes(one))
  // "jj/mm/aaaa" is French for the day, "dd-mm-jjjj" Dutch and "TT.MM.JJJJ" German for the year.
  if (letter === 'j') return has('ya年') ? 'day' : has('dtg') ? 'year' : undefined
  // "gg.aa.yyyy" is Turkish, "gg/mm/aaaa" Italian, "dd.mm.gggg" Croatian.
  if (letter === 'a' && has('y')) return 'month'
  if (letter === 'g' && has('d')) return 'year'
  // "zz.ll.aaaa" is Romanian, "dd.mm.llll" Slovenian.
  if (letter === 'l') return has('m') ? 'year' : 'month'
  if (letters.day.includes(letter)) return 'day'
  if ('mkhмμ'.includes(letter)) return 'month'
  return 'yaåvréгε年'.includes(letter) ? 'year' : undefined
}

/** The shape of the dates that stand in neighbouring fields; one of them, or the language, must tell the order. */
export function dateShapeLike(samples: string[], lang?: string): DateShape | undefined {
  return shapeOfSample(samples[0] ?? '', dateOrderOf(samples, lang))
}

/** "31.12.2026" as a sample tells the order; "03/04/2026" does not. */
function shapeOfSample(text: string, known?: DateOrder): DateShape | undefined {
  const found = sample.exec(text)
  const order = found && (known ?? dateOrderOf([found[0]]))
  if (!found || !order) return undefined
  const widths = [found[1], found[3], found[4]].map(digits => digits?.length ?? 2)
  const parts = { dmy: ['day', 'month', 'year'], mdy: ['month', 'day', 'year'], ymd: ['year', 'month', 'day'] } as const
  return parts[order].flatMap((part, at) => [
    { part, width: widths[at] ?? 2 },
    ...(at < 2 ? [{ literal: found[2] ?? '' }] : []),
  ])
}

/** Writes a day (`YYYY-MM-DD`) in a shape; month names in the given language. */
export function writeDate(date: string, shape: DateShape, lang: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const name = (style: 'short' | 'long') =>
    new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
  return shape
    .map(piece => {
      if ('literal' in piece) return piece.literal
      if (piece.part === 'year') return piece.width === 2 ? year.slice(2) : year
      if (piece.part === 'month' && piece.width > 2) return name(piece.width === 3 ? 'short' : 'long')
      const digits = piece.part === 'month' ? month : day
      return piece.width === 1 ? String(+digits) : digits
    })
    .join('')
}
