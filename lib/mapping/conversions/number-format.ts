import { fractionDigits, roundDecimal, shiftDecimal } from '../../deal/decimal.ts'
import { parseValue } from '../../deal/parse.ts'
import type { Value } from '../../deal/value.ts'
import { z } from '../zod.ts'
import { conversionKind } from './conversion.ts'
import { asText, quote, textOf } from './text-of.ts'

const places = { one: 0, thousand: 3, million: 6 }

/** A number with the person's own marks, decimals and unit. */
export const numberFormat = conversionKind({
  id: 'numberFormat',
  title: 'Write a number in another way',
  schema: z.strictObject({
    do: z.literal('numberFormat'),
    decimals: z.number().int().min(0).max(10).optional(),
    mark: z.enum(['.', ',']),
    group: z.enum(['', ',', '.', ' ', '’']),
    unit: z.enum(['one', 'thousand', 'million']).optional(),
  }),
  params: [
    { name: 'decimals', label: 'Decimals', kind: 'count', optional: true },
    {
      name: 'mark',
      label: 'Decimal mark',
      kind: 'choice',
      options: [
        { value: '.', label: 'point' },
        { value: ',', label: 'comma' },
      ],
    },
    {
      name: 'group',
      label: 'Between thousands',
      kind: 'choice',
      options: [
        { value: '', label: 'nothing' },
        { value: ',', label: 'comma' },
        { value: '.', label: 'point' },
        { value: ' ', label: 'space' },
        { value: '’', label: 'apostrophe' },
      ],
    },
    {
      name: 'unit',
      label: 'Counted in',
      kind: 'choice',
      optional: true,
      options: [
        { value: 'one', label: 'ones' },
        { value: 'thousand', label: 'thousands' },
        { value: 'million', label: 'millions' },
      ],
    },
  ],
  start: { do: 'numberFormat', mark: '.', group: '' },
  inWords: ({ decimals, mark, group, unit }) => {
    const sample = `1${group}234${decimals === 0 ? '' : `${mark}${'5'.padEnd(decimals ?? 2, '0')}`}`
    return `Number like ${sample}${unit && unit !== 'one' ? `, in ${unit}s` : ''}`
  },
  apply(value, { decimals, mark, group, unit }, { lang }) {
    if (mark === group) return { ok: false, why: 'The decimal mark and the mark between thousands are the same.' }
    const decimal = decimalOf(value, lang)
    if (decimal === undefined) return { ok: false, why: `${quote(textOf(value, lang))} is not a number.` }
    const counted = shiftDecimal(decimal, -places[unit ?? 'one'])
    const rounded = decimals === undefined ? counted : roundDecimal(counted, decimals)
    const lost = fractionDigits(counted) > fractionDigits(rounded)
    const [whole = '', fraction = ''] = rounded.split('.')
    const shown = decimals === undefined ? fraction : fraction.padEnd(decimals, '0')
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
    const note = lost ? `Rounded from ${counted}.` : undefined
    return asText(shown ? `${grouped}${mark}${shown}` : grouped, value, lost ? { note, converted: true } : {})
  },
})

function decimalOf(value: Value, lang: string): string | undefined {
  if (value.kind === 'money') return value.amount
  if (value.kind === 'number' || value.kind === 'percent') return value.number
  const parsed = parseValue('number', textOf(value, lang), {})
  return parsed.ok && !parsed.approximate && parsed.value.kind === 'number' ? parsed.value.number : undefined
}
