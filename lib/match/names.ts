import { foldText } from '../deal/fold.ts'
import type { Field } from '../page/field.ts'
import { general } from './general.ts'
import { nameSenses } from './lexicon.ts'

/** A machine name as words, and without the words it shares with its neighbours. */
export interface NameWords {
  from: string
  raw: string
  words: string[]
  /** Without the beginning and the end that several fields of the form share. */
  own: string[]
}

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
