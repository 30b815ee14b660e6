import { foldText } from './fold.ts'

const titles = new Set(
  `mr mrs ms miss mx dr prof professor sir herr frau hr fr dipl ing mag m mme mlle monsieur madame mademoiselle sr sra srta don dona
  senor senora senorita sig sigra signor signora signore dott dottssa dottoressa avv rag dhr mevr mw heer mevrouw drs ir engo dra mgr mudr judr rndr phdr pan pani`.split(
    /\s+/,
  ),
)
const degrees = new Set('phd md mba msc bsc cpa llm esq ma ba'.split(' '))
const generations = new Set('jr sr ii iii iv junior senior'.split(' '))
const particles = new Set(
  `van von vom zu zum zur der den de del della dello dei degli delle di da das do dos du des la las le les los el ten ter te thoe
  af av ibn y e`.split(/\s+/),
)
/** Particles that these languages write with a capital as well ("Anne Le Goff", "Marco De Luca"). */
const capitals: [RegExp, ReadonlySet<string>][] = [
  [/^fr\b/i, new Set(['le', 'la', 'de', 'du', 'des'])],
  [/^it\b/i, new Set(['de', 'di', 'da', 'del', 'della', 'dello', 'lo', 'la'])],
  [/^nl\b/i, new Set(['van', 'de', 'den', 'der', 'ter', 'ten'])],
]
/** Languages whose records put the family first, always or as often as not. */
const familyFirst = /^(?:ja|zh|ko|hu|vi|ru|uk)\b/i
const organisations = new Set('inc ltd llc llp gmbh ag kg corp co sa sas sarl srl spa bv nv plc team group'.split(' '))

export interface SplitName {
  first?: string
  last?: string
}

/**
 * First and last name, where there is only one way to split: two words, "Last, First", a first name before a particle
 * ("Anna van der Berg"), middle initials. Three full words can split either way and stay whole. Chinese, Japanese and
 * Korean names put the family first and are split only at a space.
 */
export function splitName(text: string, lang = ''): SplitName {
  const clean = text
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:様|さん|氏|殿|先生)$/, '')
    .trim()
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(clean)) {
    const [last, first, ...more] = clean.split(/[ \u3000]/)
    return last && first && more.length === 0 ? { first, last } : {}
  }
  // Brackets, digits and signs belong to something else than the name.
  if (!/^[\p{L}\p{M}.,'’ -]+$/u.test(clean)) return {}
  const [left = '', right, ...more] = clean.split(/\s*,\s*/)
  if (more.length > 0) return {}
  if (right && !degrees.has(key(right)) && !generations.has(key(right))) {
    const first = withoutTitles(right.split(' ')).join(' ')
    return left && first ? { first, last: left } : {}
  }
  const words = withoutDegrees(withoutTitles(left.split(' ')))
  const jr = right ? generations.has(key(right)) : words.length > 2 && generations.has(key(words.at(-1) ?? ''))
  if (jr || words.length < 2 || familyFirst.test(lang)) return {}
  return organisations.has(key(words.at(-1) ?? '')) ? {} : splitWords(words, lang)
}

/** First and last name as a person writes them together. */
export function joinName(first: string, last: string): string {
  const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u
  return cjk.test(first + last) ? `${last} ${first}` : `${first} ${last}`
}

function splitWords(words: string[], lang: string): SplitName {
  const [head = '', tail = ''] = words
  // "DUPONT Jean" puts the family first.
  const shouted = /^\p{Lu}{3,}$/u.test(head) && !/^\p{Lu}+$/u.test(tail)
  if (particles.has(head) || shouted) return {}
  // In "Nguyen Van Anh", the capital "Van" is no particle.
  const own = capitals.find(([language]) => language.test(lang))?.[1]
  const isParticle = (word: string) => particles.has(word) || (/^\p{Lu}\p{Ll}/u.test(word) && own?.has(key(word)))
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isParticle(word))
  if (particle === 1) return { first: words[0], last: words.slice(1).join(' ') }
  const middle = words.slice(1, particle > 0 ? particle : -1)
  if (!middle.every(word => /^\p{L}\.?$/u.test(word))) return {}
  const at = 1 + middle.length
  return { first: words.slice(0, at).join(' '), last: words.slice(at).join(' ') }
}

const key = (word: string): string => foldText(word).replace(/ /g, '')

function withoutTitles(words: string[]): string[] {
  const at = words.findIndex(word => !titles.has(key(word)))
  return at < 0 ? [] : words.slice(at)
}

function withoutDegrees(words: string[]): string[] {
  const degree = words.at(-1)
  return degree && words.length > 2 && degrees.has(key(degree)) ? words.slice(0, -1) : words
}
