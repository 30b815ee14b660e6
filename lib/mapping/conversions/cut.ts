import { cutAtSentence } from '../../deal/cut.ts'
import { z } from '../zod.ts'
import { conversionKind } from './conversion.ts'
import { asText, localeOf, textOf } from './text-of.ts'

/** Cuts a text that is too long at the end of a sentence or of a word. */
export const cut = conversionKind({
  id: 'cut',
  title: 'Cut a text to a length',
  schema: z.strictObject({
    do: z.literal('cut'),
    length: z.number().int().min(1).max(100_000),
    at: z.enum(['sentence', 'word']),
  }),
  params: [
    { name: 'length', label: 'Most characters', kind: 'count' },
    {
      name: 'at',
      label: 'Cut at the end of a',
      kind: 'choice',
      options: [
        { value: 'sentence', label: 'sentence' },
        { value: 'word', label: 'word' },
      ],
    },
  ],
  start: { do: 'cut', length: 255, at: 'sentence' },
  inWords: ({ length, at }) => `Cut to ${length.toLocaleString('en')} characters, at the end of a ${at}`,
  apply(value, { length, at }, { lang }) {
    const text = textOf(value, lang)
    if (text.length <= length) return { ok: true, value }
    // Part of an amount, a date or an address is another one.
    if (!['text', 'longText', 'name', 'choice'].includes(value.kind))
      return { ok: false, why: 'It is longer than that, and this kind of value cannot be cut.' }
    const short = at === 'sentence' ? cutAtSentence(text, length, localeOf(lang)) : cutAtWord(text, length, lang)
    if (!short) return { ok: false, why: `Not even the first ${at} has room in ${length} characters.` }
    return asText(short, value, { note: `Cut at the end of a ${at}.` })
  },
})

function cutAtWord(text: string, most: number, lang: string): string | undefined {
  let end = 0
  const words = new Intl.Segmenter(localeOf(lang), { granularity: 'word' })
  for (const { index, segment, isWordLike } of words.segment(text.slice(0, most + 100))) {
    if (index + segment.length > most) break
    if (isWordLike) end = index + segment.length
  }
  return end > 0 ? text.slice(0, end) : undefined
}
