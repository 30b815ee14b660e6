import { answerTerm } from '../../deal/answer.ts'
import { joinName as join } from '../../deal/names.ts'
import { z } from '../zod.ts'
import { conversionKind } from './conversion.ts'
import { asText, textOf } from './text-of.ts'

/** Puts a last name from another term behind (or before) the first name. */
export const joinName = conversionKind({
  id: 'joinName',
  title: 'Join first and last name',
  schema: z.strictObject({
    do: z.literal('joinName'),
    last: z.string().min(1).max(1000),
    order: z.enum(['first last', 'last first', 'last, first']),
  }),
  params: [
    { name: 'last', label: 'Last name', kind: 'term' },
    {
      name: 'order',
      label: 'Order',
      kind: 'choice',
      options: [
        { value: 'first last', label: 'Anna Berg' },
        { value: 'last first', label: 'Berg Anna' },
        { value: 'last, first', label: 'Berg, Anna' },
      ],
    },
  ],
  start: { do: 'joinName', last: 'contact.lastName', order: 'first last' },
  inWords: ({ order }) => `First and last name joined as “${order}”`,
  apply(value, { last, order }, { entries, lang }) {
    const answer = answerTerm(entries, last)
    if (!answer?.value || answer.entry.approximate) return { ok: false, why: 'There is no last name to join it with.' }
    const [first, family] = [textOf(value, lang), textOf(answer.value, lang)]
    const orders = { 'first last': join(first, family), 'last first': `${family} ${first}` }
    return asText(order === 'last, first' ? `${family}, ${first}` : orders[order], value)
  },
})
