import { z } from '../zod.ts'
import { conversionKind } from './conversion.ts'
import { asText, localeOf, textOf } from './text-of.ts'

const words = { upper: 'CAPITAL LETTERS', lower: 'small letters', title: 'First Letters Capital' }

/** Capital and small letters, by the rules of the form's language. */
export const letterCase = conversionKind({
  id: 'letterCase',
  title: 'Change capital and small letters',
  schema: z.strictObject({ do: z.literal('letterCase'), to: z.enum(['upper', 'lower', 'title']) }),
  params: [
    {
      name: 'to',
      label: 'Into',
      kind: 'choice',
      options: Object.entries(words).map(([value, label]) => ({ value, label })),
    },
  ],
  start: { do: 'letterCase', to: 'upper' },
  inWords: ({ to }) => `In ${words[to]}`,
  apply(value, { to }, { lang }) {
    const text = textOf(value, lang)
    const locale = localeOf(lang)
    if (to === 'upper') return asText(text.toLocaleUpperCase(locale), value)
    if (to === 'lower') return asText(text.toLocaleLowerCase(locale), value)
    return asText(titled(text, locale), value)
  },
})

function titled(text: string, locale: string): string {
  return Array.from(new Intl.Segmenter(locale, { granularity: 'word' }).segment(text), ({ segment, isWordLike }) => {
    if (!isWordLike) return segment
    const [head = '', ...rest] = segment
    return head.toLocaleUpperCase(locale) + rest.join('').toLocaleLowerCase(locale)
  }).join('')
}
