import { dateShapeOf, writeDate } from '../../deal/format/date-shape.ts'
import { parseValue } from '../../deal/parse.ts'
import type { Value } from '../../deal/value.ts'
import { z } from '../zod.ts'
import { conversionKind } from './conversion.ts'
import { asText, localeOf, quote, textOf } from './text-of.ts'

/** Writes a day in a shape, and reads a day whose order the person knows. */
export const dateFormat = conversionKind({
  id: 'dateFormat',
  title: 'Write a date in another way',
  schema: z.strictObject({
    do: z.literal('dateFormat'),
    shape: z.string().min(1).max(60),
    /** The order that texts are read in, where they could be read in two. */
    reads: z.enum(['dmy', 'mdy', 'ymd']).optional(),
    lang: z.string().max(35).optional(),
  }),
  params: [
    {
      name: 'shape',
      label: 'Written like',
      kind: 'text',
      likely: ['DD.MM.YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY', 'YYYY-MM-DD', 'D MMMM YYYY', 'DD-MMM-YYYY'],
    },
    {
      name: 'reads',
      label: 'The CRM writes',
      kind: 'choice',
      optional: true,
      options: [
        { value: 'dmy', label: 'day, month, year' },
        { value: 'mdy', label: 'month, day, year' },
        { value: 'ymd', label: 'year, month, day' },
      ],
    },
    { name: 'lang', label: 'Language of month names', kind: 'language', optional: true },
  ],
  start: { do: 'dateFormat', shape: 'YYYY-MM-DD' },
  inWords: ({ shape }) => `Date written as ${shape}`,
  decides: ({ reads }) => reads !== undefined,
  apply(value, { shape, reads, lang }, context) {
    const how = dateShapeOf(shape)
    if (!how) return { ok: false, why: `${quote(shape)} does not say where day, month and year go.` }
    const date = dayOf(value, reads, context.lang)
    if (!date) return { ok: false, why: `${quote(textOf(value, context.lang))} is not a date that reads only one way.` }
    return asText(writeDate(date, how, localeOf(lang || context.lang)), value)
  },
})

function dayOf(value: Value, reads: 'dmy' | 'mdy' | 'ymd' | undefined, lang: string): string | undefined {
  if (value.kind === 'date') return value.date
  const parsed = parseValue('date', textOf(value, lang), { dateOrder: reads })
  return parsed.ok && parsed.value.kind === 'date' && !parsed.approximate ? parsed.value.date : undefined
}
