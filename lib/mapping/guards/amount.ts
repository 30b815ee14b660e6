import { compareDecimals } from '../../deal/decimal.ts'
import { showValue } from '../../deal/show.ts'
import type { Value } from '../../deal/value.ts'
import { type Guard, type GuardInput, holds, stops } from './guard.ts'

type Money = Extract<Value, { kind: 'money' }>

/** What goes out without much of a look must not be large. Amounts of two currencies cannot be compared. */
export const amount: Guard = {
  id: 'amount',
  title: 'The amount is under the limit',
  check(input) {
    const { limits, level } = input
    if (!limits.length && level === 'auto')
      return stops('No limit is set for this form, and submitting on its own needs one.', 'settings')
    if (!limits.length) return holds('No limit is set for this form.')
    const amounts = amountsOf(input)
    if (!amounts.length) return stops('Nothing tells how large the deal is, so it cannot be held against the limit.')
    for (const limit of limits) {
      const shown = showValue({ kind: 'money', ...limit }, 'en')
      const whose = limit.by === 'organisation' ? 'your organisation’s limit' : 'the limit'
      const other = amounts.find(({ currency }) => currency !== limit.currency)
      if (other)
        return stops(`${showValue(other, 'en')} cannot be compared with ${whose} of ${shown}: the currency is another.`)
      const over = amounts.find(one => compareDecimals(one.amount, limit.amount) > 0)
      if (over) return stops(`${showValue(over, 'en')} is over ${whose} of ${shown}.`)
    }
    return holds(`${amounts.map(one => showValue(one, 'en')).join(' and ')} is under the limit.`)
  },
}

/** Every amount that the form got, and the deal's own where it got none. */
function amountsOf({ fill, plan, amount }: GuardInput): Money[] {
  const written = new Set(fill.fields.flatMap(({ key, written }) => (written ? [key] : [])))
  const got = plan.rows.flatMap(({ field, means }) =>
    written.has(field.key) && means?.kind === 'money' ? [means] : [],
  )
  if (got.length) return got
  return amount?.kind === 'money' ? [amount] : []
}
