import { foldText } from '../../fold.ts'
import { list } from '../labels.ts'
import { isMore, more } from './index.ts'
import type { MoreWords } from './more.ts'

const cache = new Map<string, RegExp>()

/** Thai, Chinese and Korean write no space between words, or put endings on them. */
const unbounded = new Set(['zh', 'ko', 'th'])

/** One word or phrase as a pattern over folded text: "kunde*" is any word that begins so. */
function patternOf(text: string): string {
  const folded = text
    .split('*')
    .map(part => foldText(part))
    .join('[\\p{L}\\p{M}]*')
  return text.includes(' *') ? folded.replace(/(?=\[\\p\{L\})/g, ' ') : folded
}

function compile(lang: string, part: keyof MoreWords, whole: boolean): RegExp {
  const key = `${lang} ${part} ${whole}`
  let known = cache.get(key)
  if (!known && isMore(lang)) {
    const any = list(more[lang].words[part]).map(patternOf).join('|')
    const bounded = unbounded.has(lang) ? `(?:${any})` : `(?<![\\p{L}\\p{M}\\p{N}])(?:${any})(?![\\p{L}\\p{M}\\p{N}])`
    known = new RegExp(whole ? `^(?:${any})$` : bounded, 'u')
    cache.set(key, known)
  }
  return known ?? /(?!)/
}

/** True where a folded text of a language holds one of its words; never in the languages that `more` does not hold. */
export function speaksOf(part: keyof MoreWords, folded: string, lang: string): boolean {
  return compile(lang, part, false).test(folded)
}

/** True where the folded text is one of the words as a whole, in any of the further languages. */
export function isCalled(part: keyof MoreWords, folded: string): boolean {
  return Object.keys(more).some(lang => compile(lang, part, true).test(folded))
}

/** The words of all languages where a text begins: tells at once that most texts of a long list hold none. */
function anyStart(part: keyof MoreWords): RegExp {
  const known = cache.get(part)
  if (known) return known
  const any = Object.values(more).flatMap(({ words }) => list(words[part]).map(patternOf))
  const start = new RegExp(`^(?:${any.join('|')})`, 'u')
  cache.set(part, start)
  return start
}

/** True where a folded text opens with one of the words, in any of the further languages. */
export function opensWith(part: keyof MoreWords, folded: string): boolean {
  if (!anyStart(part).test(folded)) return false
  return Object.keys(more).some(lang => {
    const start = compile(lang, part, false).exec(folded)
    return (
      start?.index === 0 &&
      (unbounded.has(lang) || start[0].length === folded.length || folded[start[0].length] === ' ')
    )
  })
}
