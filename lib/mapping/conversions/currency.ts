import { currencyDigits, isCurrency } from '../../deal/currencies.ts'
import { fractionDigits, multiplyDecimals, roundDecimal } from '../../deal/decimal.ts'
import { showValue } from '../../deal/show.ts'
import { z } from '../zod.ts'
import { conversionKind } from './conversion.ts'

const code = z.string().regex(/^[A-Z]{3}$/)

/** An amount in another currency, by a rate that the person states with its date. */
export const currency = conversionKind({
  id: 'currency',
  title: 'Convert an amount by a fixed rate',
  schema: z.strictObject({
    do: z.literal('currency'),
    from: code,
    to: code,
    /** What one unit of `from` is worth in `to`. */
    rate: z.string().regex(/^\d{1,12}(?:\.\d{1,12})?$/),
    /** The day the rate was taken on. */
    date: z.iso.date(),
  }),
  params: [
    { name: 'from', label: 'From', kind: 'currency' },
    { name: 'to', label: 'To', kind: 'currency' },
    { name: 'rate', label: 'Rate (“To” for one “From”)', kind: 'decimal' },
    { name: 'date', label: 'Rate taken on', kind: 'date' },
  ],
  start: { do: 'currency' },
  inWords: ({ from, to, rate, date }) => `${from} into ${to} at ${rate} (rate of ${date})`,
  apply(value, { from, to, rate, date }, { lang }) {
    if (value.kind !== 'money') return { ok: false, why: 'It is not an amount of money.' }
    if (!isCurrency(from) || !isCurrency(to)) return { ok: false, why: `${from} or ${to} is no currency.` }
    if (!/[1-9]/.test(rate)) return { ok: false, why: 'The rate is zero.' }
    if (value.currency === to) return { ok: true, value, note: `It is in ${to} already.` }
    if (!value.currency) return { ok: false, why: 'Nothing says in which currency the amount is.' }
    if (value.currency !== from)
      return { ok: false, why: `The rate is for ${from}, but the amount is in ${value.currency}.` }
    const exact = multiplyDecimals(value.amount, rate)
    const amount = roundDecimal(exact, currencyDigits(to))
    const rounded = fractionDigits(exact) > fractionDigits(amount) ? ', rounded' : ''
    const note = `Converted from ${showValue(value, lang || 'en')} at ${rate} (rate of ${date})${rounded}.`
    return { ok: true, value: { kind: 'money', amount, currency: to }, note, converted: true }
  },
})
