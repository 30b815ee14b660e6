import type { Value } from '../deal/value.ts'
import type { Field } from '../page/field.ts'

type Scale = 'thousands' | 'millions'

/** No letter and no digit stands right before, or right behind: "$500K" and "10 M€" are amounts, not units. */
const before = String.raw`(?<![\p{L}\d])(?<!\d\s?)`
const behind = String.raw`(?![\p{L}\d])`
const sign = '[€$£¥₹]'

/** How forms say that an amount is counted in thousands or in millions: with signs and ISO codes, and in words. */
const written: Record<Scale, RegExp[]> = {
  thousands: [
    new RegExp(`${before}[kKT]\\s?${sign}|${sign}\\s?(?:[kK]|['’]?000s?)${behind}|\\([kK]\\)`, 'u'),
    new RegExp(
      `${before}(?:in (?:thousands?|tausend|duizenden|k)|thousands? of|tsd|en milliers|milliers d|en miles|miles de|em milhares|milhares de|in migliaia|migliaia di|tkr|kkr|i tusental|tusen kr\\p{L}*|i tusind|w tysiącach|tys|v tisících|тыс)${behind}|千円|千元|천원`,
      'iu',
    ),
    /\(\s?thousands?\s?\)/i,
  ],
  millions: [
    new RegExp(`${before}[M]\\s?${sign}|${sign}\\s?(?:[mM]|mn|mio)${behind}`, 'u'),
    new RegExp(
      `${before}(?:in (?:millions?|millionen|mio|mln|milioni|miljoenen)|millions? (?:of|d)|mio|mln|mnkr|mkr|mdkk|en millions|en millones|millones de|em milh(?:ões|oes)|milh(?:ões|oes) de|milioni di|i miljoner|miljoner kr\\p{L}*|w milionach|v milionech|млн)${behind}|百万円|百万元|백만원`,
      'iu',
    ),
    /\(\s?millions?\s?\)/i,
  ],
}
/** "kSEK", "TEUR", "MUSD", "EUR k". */
const coded = new RegExp(`${before}(?:([kKTM])([A-Z]{3})|([A-Z]{3})\\s([kKM]))${behind}`, 'gu')

/**
 * Why an amount must not go into a field as it is, as one sentence: the form counts it in thousands or in millions, so the
 * full amount would be read as a thousand times as much. Undefined where nothing says so.
 * @param known ISO codes of currencies.
 */
export function scaleClash(value: Value, { label, signals }: Field, known: ReadonlySet<string>): string | undefined {
  if (value.kind !== 'money') return undefined
  const { placeholder, help, unit, labels } = signals
  const words = [label, placeholder, help, unit, ...labels.map(({ text }) => text)].filter(Boolean).join(' · ')
  const scale = scaleOf(words, known)
  return (
    scale &&
    `The form asks for the amount in ${scale}. In the mapping, add the conversion “Write a number in another way”, counted in ${scale}, or enter the amount as a fixed text.`
  )
}

function scaleOf(words: string, known: ReadonlySet<string>): Scale | undefined {
  for (const [, unit = '', code = '', code2 = '', unit2 = ''] of words.matchAll(coded))
    if (known.has(code || code2)) return (unit || unit2) === 'M' ? 'millions' : 'thousands'
  return (['thousands', 'millions'] as const).find(scale => written[scale].some(sign => sign.test(words)))
}
