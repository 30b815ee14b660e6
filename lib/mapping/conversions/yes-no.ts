import { saysYes } from '../../deal/yes-no.ts'
import { z } from '../zod.ts'
import { conversionKind } from './conversion.ts'
import { asText, quote, textOf } from './text-of.ts'

const word = z.string().min(1).max(1000)

/** Yes and no in the form's own words. */
export const yesNo = conversionKind({
  id: 'yesNo',
  title: 'Say yes and no in other words',
  schema: z.strictObject({ do: z.literal('yesNo'), yes: word, no: word }),
  params: [
    { name: 'yes', label: 'For yes', kind: 'text' },
    { name: 'no', label: 'For no', kind: 'text' },
  ],
  start: { do: 'yesNo', yes: 'Yes', no: 'No' },
  inWords: ({ yes, no }) => `“${yes}” for yes, “${no}” for no`,
  apply(value, { yes, no }, { lang }) {
    const text = textOf(value, lang)
    const says = value.kind === 'yesNo' ? value.yes : saysYes(text)
    if (says === undefined) return { ok: false, why: `${quote(text)} is neither yes nor no.` }
    return asText(says ? yes : no, value)
  },
})
