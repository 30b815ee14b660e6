import { foldSpace } from '../../deal/fold.ts'
import { z } from '../zod.ts'
import { conversionKind } from './conversion.ts'
import { asText, textOf } from './text-of.ts'

/** Drops white space at the ends, and all but one space inside. */
export const trim = conversionKind({
  id: 'trim',
  title: 'Drop needless spaces and line breaks',
  schema: z.strictObject({ do: z.literal('trim') }),
  params: [],
  start: { do: 'trim' },
  inWords: () => 'Without needless spaces and line breaks',
  decides: () => true,
  apply: (value, _, { lang }) => asText(foldSpace(textOf(value, lang)), value),
})
