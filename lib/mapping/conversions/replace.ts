import { z } from '../zod.ts'
import { conversionKind } from './conversion.ts'
import { asText, longest, textOf } from './text-of.ts'

/** Puts one plain text in the place of another, wherever it stands. Capital and small letters count. */
export const replace = conversionKind({
  id: 'replace',
  title: 'Replace a part of the text',
  schema: z.strictObject({ do: z.literal('replace'), find: z.string().min(1).max(1000), by: z.string().max(1000) }),
  params: [
    { name: 'find', label: 'Replace', kind: 'text' },
    { name: 'by', label: 'By', kind: 'text', optional: true },
  ],
  start: { do: 'replace', by: '' },
  inWords: ({ find, by }) => (by ? `“${find}” replaced by “${by}”` : `Without “${find}”`),
  decides: () => true,
  apply(value, { find, by }, { lang }) {
    const parts = textOf(value, lang).split(find)
    const length = parts.reduce((sum, part) => sum + part.length, by.length * (parts.length - 1))
    if (length > longest) return { ok: false, why: 'It would be longer than 100,000 characters.' }
    return asText(parts.join(by), value)
  },
})
