import { foldText } from '../deal/fold.ts'
import type { Language, Term } from '../deal/term.ts'
import { terms } from '../deal/vocabulary.ts'
import { extraLabels, extraNames } from './hints.ts'

/** One reading of a word: the term it may mean, and in which language. */
export interface Sense {
  term: string
  lang: Language | ''
}

/** Folded label → what it may mean. */
export const labelSenses = new Map<string, Sense[]>()
/** Machine name without spaces → terms. */
export const nameSenses = new Map<string, string[]>()
/** `autocomplete` field name → terms. */
export const tokenSenses = new Map<string, string[]>()
/** Labels in scripts without spaces, longest first: they are looked for inside other words. */
export const unspaced: { text: string; term: string }[] = []
/** Terms by id. */
export const termsById = new Map<string, Term>(terms.map(term => [term.id, term]))

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function add<K, V>(map: Map<K, V[]>, key: K, value: V, same: (a: V) => boolean): void {
  const list = map.get(key) ?? []
  if (!list.some(same)) list.push(value)
  map.set(key, list)
}

function addLabel(text: string, term: string, lang: Language | ''): void {
  const folded = foldText(text)
  if (!folded) return
  add(labelSenses, folded, { term, lang }, other => other.term === term && other.lang === lang)
  if (cjk.test(folded)) unspaced.push({ text: folded.replace(/ /g, ''), term })
  else if (lang === 'en') addName(folded, term)
}

function addName(text: string, term: string): void {
  const name = foldText(text).replace(/ /g, '')
  if (name) add(nameSenses, name, term, other => other === term)
}

for (const term of terms) {
  for (const [lang, texts] of Object.entries(term.synonyms)) {
    for (const text of texts) addLabel(text, term.id, lang as Language)
  }
  for (const name of term.names ?? []) addName(name, term.id)
  for (const token of term.autocomplete ?? []) add(tokenSenses, token, term.id, other => other === term.id)
}
for (const [term, texts] of Object.entries(extraLabels))
  if (termsById.has(term)) for (const text of texts) addLabel(text, term, '')
for (const [term, names] of Object.entries(extraNames))
  if (termsById.has(term)) for (const name of names) addName(name, term)
unspaced.sort((a, b) => b.text.length - a.text.length)

/** True for text of a script written without spaces. */
export function isUnspaced(text: string): boolean {
  return cjk.test(text)
}
