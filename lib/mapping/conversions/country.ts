import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { alpha3, countryName, countryOf } from '../../deal/countries.ts'
import { z } from '../zod.ts'
import { conversionKind } from './conversion.ts'
import { asText, localeOf, quote, textOf } from './text-of.ts'

const numbers = new Map(codes.map(([alpha2 = '', , number = '']) => [alpha2, number]))
const kinds = {
  alpha2: 'two letters (DE)',
  alpha3: 'three letters (DEU)',
  number: 'its number (276)',
  name: 'its name (Germany)',
}

/** A country as code or name (ISO 3166-1). */
export const country = conversionKind({
  id: 'country',
  title: 'Write a country as code or name',
  schema: z.strictObject({
    do: z.literal('country'),
    as: z.enum(['alpha2', 'alpha3', 'number', 'name']),
    lang: z.string().max(35).optional(),
  }),
  params: [
    {
      name: 'as',
      label: 'As',
      kind: 'choice',
      options: Object.entries(kinds).map(([value, label]) => ({ value, label })),
    },
    { name: 'lang', label: 'Language of the name', kind: 'language', optional: true },
  ],
  start: { do: 'country', as: 'alpha2' },
  inWords: ({ as, lang }) => `Country as ${kinds[as]}${as === 'name' && lang ? `, in ${lang}` : ''}`,
  apply(value, { as, lang }, context) {
    const text = textOf(value, context.lang)
    const code = value.kind === 'country' ? value.code : countryOf(text)
    if (!code) return { ok: false, why: `${quote(text)} is no country that is known.` }
    const written = {
      alpha2: code,
      alpha3: alpha3(code),
      number: numbers.get(code),
      name: countryName(code, localeOf(lang || context.lang)),
    }[as]
    return written ? asText(written, value) : { ok: false, why: `${quote(text)} has no such code.` }
  },
})
