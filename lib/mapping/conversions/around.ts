import { z } from '../zod.ts'
import { conversionKind } from './conversion.ts'
import { asText, textOf } from './text-of.ts'

const part = z.string().max(1000)

/** A text before and behind. */
export const around = conversionKind({
  id: 'around',
  title: 'Put a text before or behind',
  schema: z.strictObject({ do: z.literal('around'), before: part, after: part }),
  params: [
    { name: 'before', label: 'Before', kind: 'text', optional: true },
    { name: 'after', label: 'Behind', kind: 'text', optional: true },
  ],
  start: { do: 'around', before: '', after: '' },
  inWords: ({ before, after }) =>
    [before && `“${before}” before`, after && `“${after}” behind`].filter(Boolean).join(', ') || 'Nothing around',
  apply: (value, { before, after }, { lang }) => asText(`${before}${textOf(value, lang)}${after}`, value),
})
