import { languageOf, languages } from '../languages.ts'

const listed: [RegExp, number][] = [
  [/^(k|tsd\.?|tausend|thousand|thousands|mille|duizend|千|tusen|tuhatta|tisíc|ezer|ribu|천|nghìn|ngàn|พัน|tkr)$/i, 3],
  [
    /^(m|mm|mn|mio\.?|mln\.?|million|millions|millionen|millones|millón|milhões|milhão|milioni|milione|miljoen|milj\.?|miljoner|miljonaa|mill\.?|millió|milioane|juta|jt|triệu|ล้าน|백만|百万|百萬|mkr)$/i,
    6,
  ],
  [
    /^(b|bn|mrd\.?|mld\.?|mlrd\.?|mia\.?|mdr\.?|billion|milliarden|milliarde|milliards|milliard|miliardi|miliardo|miljard|miliarde|miliar|tỷ|tỉ|십억)$/i,
    9,
  ],
  [/^(万|萬|만)$/, 4],
  [/^(億|亿|억)$/, 8],
]

let printed: Map<string, Map<string, number>> | undefined

/** What each language prints behind a shortened number, to its power of ten, as Intl has it. */
function ofLanguages(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const lang of languages) {
    const own = new Map<string, number>()
    for (const compactDisplay of ['short', 'long'] as const) {
      const format = new Intl.NumberFormat(lang, { notation: 'compact', compactDisplay, numberingSystem: 'latn' })
      for (let power = 3; power <= 12; power++) {
        for (const leading of [1, 2, 5]) {
          const parts = format.formatToParts(leading * 10 ** power)
          const word = parts.find(part => part.type === 'compact')?.value
          const digits = parts.filter(part => part.type === 'integer').reduce((sum, part) => sum + part.value.length, 0)
          if (word) own.set(keyOf(word), power - digits + 1)
        }
      }
    }
    found.set(lang, own)
  }
  return found
}

const keyOf = (word: string): string => word.normalize('NFKC').toLowerCase().replace(/\.$/, '')

/**
 * Powers of ten that a word behind a number can stand for: two where the page's language and the rest of the world differ
 * ("M" is a milliard in Indonesian), none where it stands for none.
 */
export function powersOf(word: string, lang = ''): number[] {
  printed ??= ofLanguages()
  const key = keyOf(word.normalize('NFKC'))
  const own = printed.get(languageOf(lang))?.get(key)
  const usual = listed.find(([pattern]) => pattern.test(word))?.[1]
  if (usual !== undefined) return own !== undefined && own !== usual ? [usual, own] : [usual]
  // One letter is as easily a unit: "5 t".
  if (key.length < 2 && /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(key)) return []
  if (own !== undefined) return [own]
  const others = new Set([...printed.values()].flatMap(words => words.get(key) ?? []))
  return others.size === 1 ? [...others] : []
}
