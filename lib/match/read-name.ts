import type { Reading } from './evidence.ts'
import { general } from './general.ts'
import { nameSenses } from './lexicon.ts'
import { type NameWords, splitName } from './names.ts'
import { best } from './read-text.ts'

/** Words of frameworks and form builders. */
const noise = new Set(
  `txt tb ddl lbl cbo chk rb rdo sel ctl input inputs field fields fld form frm forms id val value text box str ctrl control element
  el ui widget widgets test testid qa data name model entry enter req required main content body page default dropdown select
  selected autocomplete native new the of x std custom cust c r pg label wrapper container section step`.split(/\s+/),
)

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
