import { foldText } from '../deal/fold.ts'
import type { Field } from '../page/field.ts'
import { general } from './general.ts'
import { nameSenses } from './lexicon.ts'
import { best, type Reading } from './texts.ts'

/** A machine name as words, and without the words it shares with its neighbours. */
export interface NameWords {
  from: string
  raw: string
  words: string[]
  /** Without the beginning and the end that several fields of the form share. */
  own: string[]
}

const noise = new Set(
  `txt tb ddl lbl cbo chk rb rdo sel ctl input inputs field fields fld form frm forms id val value text box str ctrl control element
  el ui widget widgets test testid qa data name model entry enter req required main content body page default dropdown select
  selected autocomplete native new the of x std custom cust c r pg label wrapper container section step`.split(/\s+/),
)

/** Splits `billingAddress[street1]`, `ctl00$txtFirstName`, `Account.Name` into lower-case words. */
export function splitName(name: string): string[] {
  return name
    .replace(/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|(?=[a-f]*\d)[0-9a-f]{12,}/gi, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/(\d)([A-Za-z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map(word => foldText(word))
    .filter(word => word && !/^\d{3,}$/.test(word) && !/^(?=.*\d)[0-9a-f]{6,}$/.test(word))
}

const attributeOrder = 10

/** The machine names of every field of one form; what several begin or end with is told apart from what is their own. */
export function namesOf(fields: readonly Field[]): NameWords[][] {
  const perField = fields.map(({ signals }) => {
    const sources: [string, string | undefined][] = [
      ['name', signals.name],
      ['id', signals.id],
      ...Object.entries(signals.attributes ?? {}).slice(0, attributeOrder),
    ]
    const seen = new Set<string>()
    return sources.flatMap(([from, raw]): NameWords[] => {
      const words = raw ? splitName(raw) : []
      if (!raw || !words.length || seen.has(words.join(' '))) return []
      seen.add(words.join(' '))
      return [{ from, raw, words, own: words }]
    })
  })
  const starts = runs(perField.flat(), words => words)
  const ends = runs(perField.flat(), words => [...words].reverse())
  for (const names of perField) {
    for (const name of names) {
      const head = longest(name.from, name.words, starts)
      const tail = meaningless(name.words, longest(name.from, [...name.words].reverse(), ends))
      if (head + tail < name.words.length) name.own = name.words.slice(head, name.words.length - tail)
      else if (head < name.words.length) name.own = name.words.slice(head)
    }
  }
  return perField
}

/** How much of a shared end may go: "-input" says nothing, but "name" and "date" are half of what the field is. */
function meaningless(words: string[], tail: number): number {
  for (let size = tail; size >= 1; size--) {
    if (words.slice(-size).every(word => !general.has(word) && !nameSenses.has(word))) return size
  }
  return 0
}

/** How many names of one kind begin with each run of words. */
function runs(names: NameWords[], order: (words: string[]) => string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { from, words } of names) {
    const ordered = order(words)
    for (let size = 1; size < Math.min(ordered.length, 9); size++) {
      const run = `${from} ${ordered.slice(0, size).join(' ')}`
      counts.set(run, (counts.get(run) ?? 0) + 1)
    }
  }
  return counts
}

function longest(from: string, words: string[], counts: Map<string, number>): number {
  for (let size = Math.min(words.length - 1, 8); size >= 1; size--) {
    if ((counts.get(`${from} ${words.slice(0, size).join(' ')}`) ?? 0) >= 3) return size
  }
  return 0
}

/** What a machine name may mean, strongest first. */
export function readName(name: NameWords): Reading[] {
  const last = readLast(name)
  if (name.own === name.words) return best([...readWords(name.words), ...last])
  // Words shared with the neighbours say what the block is, not what the field is.
  const shared = readWords(name.words).map(one =>
    one.strength >= 0.9 ? one : { ...one, strength: one.strength * 0.6 },
  )
  return best([...readWords(name.own), ...shared, ...last])
}

/** The end of a path (`form:address[city]`): the part that names the field itself. */
function readLast(name: NameWords): Reading[] {
  const parts = name.raw.split(/[.:$/[\]]+/).filter(Boolean)
  const words = splitName(parts.at(-1) ?? '')
  if (parts.length < 2 || !words.length) return []
  const phrase = words.filter(word => !noise.has(word) || word === 'name').join('')
  return lookUp(phrase, general.has(phrase) ? 0.5 : 0.9)
}

function readWords(all: string[]): Reading[] {
  const readings: Reading[] = [...lookUp(all.join(''), 1)]
  const words = all.filter(word => !noise.has(word) || word === 'name')
  const bare = all.filter(word => !noise.has(word))
  readings.push(...lookUp(words.join(''), 0.97), ...lookUp(bare.join(''), 0.9))
  // "email2", "city_1": the second of its kind.
  if (words.length > 1 && /^\d$/.test(words.at(-1) ?? '')) readings.push(...lookUp(words.slice(0, -1).join(''), 0.8))
  const used = new Set<number>()
  for (let size = Math.min(5, words.length); size >= 1; size--) {
    for (let at = words.length - size; at >= 0; at--) {
      if (Array.from({ length: size }, (_, i) => at + i).some(i => used.has(i))) continue
      const phrase = words.slice(at, at + size).join('')
      if (phrase.length < 3 || (size === words.length && size > 1)) continue
      const found = lookUp(
        phrase,
        (0.35 + 0.4 * (size / words.length) + (at + size === words.length ? 0.15 : 0)) *
          (general.has(phrase) ? 0.6 : 1),
      )
      if (!found.length) continue
      for (let i = at; i < at + size; i++) used.add(i)
      readings.push(...found)
    }
  }
  for (const word of words) if (word.length >= 7) readings.push(...readEnds(word))
  return best(readings)
}

function lookUp(name: string, strength: number): Reading[] {
  return (nameSenses.get(name) ?? []).map(term => ({ term, strength, phrase: name }))
}

/** A word run together: the longest known name that it ends or begins with. */
function readEnds(word: string): Reading[] {
  for (let size = word.length - 2; size >= 4; size--) {
    const tail = word.slice(-size)
    const found = lookUp(tail, 0.4 + 0.3 * (size / word.length))
    if (found.length) return found
    const head = word.slice(0, size)
    if (size >= 5 && nameSenses.has(head)) return lookUp(head, 0.3 + 0.2 * (size / word.length))
  }
  return []
}
