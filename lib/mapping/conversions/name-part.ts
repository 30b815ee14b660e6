import { splitName } from '../../deal/names.ts'
import { z } from '../zod.ts'
import { conversionKind } from './conversion.ts'
import { asText, quote, textOf } from './text-of.ts'

/** First or last name of a full name, where there is only one way to split it. */
export const namePart = conversionKind({
  id: 'namePart',
  title: 'Take the first or the last name',
  schema: z.strictObject({ do: z.literal('namePart'), part: z.enum(['first', 'last']) }),
  params: [
    {
      name: 'part',
      label: 'Part',
      kind: 'choice',
      options: [
        { value: 'first', label: 'First name' },
        { value: 'last', label: 'Last name' },
      ],
    },
  ],
  start: { do: 'namePart', part: 'first' },
  inWords: ({ part }) => (part === 'first' ? 'First name only' : 'Last name only'),
  apply(value, { part }, { lang }) {
    const text = textOf(value, lang)
    const name = value.kind === 'name' && value.first && value.last ? value : splitName(text, lang)
    const found = name[part]
    return found
      ? asText(found, value)
      : { ok: false, why: `Nothing tells for sure which part of ${quote(text)} is the ${part} name.` }
  },
})
