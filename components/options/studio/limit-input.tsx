import { useId, useState } from 'react'
import { type Limit, limitSchema } from '../../../lib/mapping/submit.ts'

/** The largest amount that is submitted, with its currency; empty for none. Kept once both are right. */
export function LimitInput({
  limit,
  onChange,
}: {
  limit: Limit | undefined
  onChange(limit: Limit | undefined): void
}) {
  const [amount, setAmount] = useState(limit?.amount ?? '')
  const [currency, setCurrency] = useState(limit?.currency ?? '')
  const [problem, setProblem] = useState('')
  const id = useId()
  const leave = () => {
    if (amount.trim() === '' && currency.trim() === '') {
      setProblem('')
      if (limit) onChange(undefined)
      return
    }
    const parsed = limitSchema.safeParse({ amount: amount.trim(), currency: currency.trim().toUpperCase() })
    setProblem(
      parsed.success ? '' : 'Write the amount in digits, like 50000, and the currency as its three letters, like EUR.',
    )
    const isSame = parsed.data?.amount === limit?.amount && parsed.data?.currency === limit?.currency
    if (parsed.success && !isSame) onChange(parsed.data)
  }
  const field = (label: string, value: string, set: (text: string) => void, size: number) => (
    <label>
      {label}
      <input
        value={value}
        size={size}
        maxLength={22}
        aria-invalid={problem !== '' || undefined}
        aria-describedby={problem ? id : undefined}
        onChange={({ target }) => set(target.value)}
        onBlur={leave}
      />
    </label>
  )
  return (
    <div>
      <div className="row">
        {field('Submit only up to', amount, setAmount, 12)}
        {field('Currency', currency, setCurrency, 5)}
      </div>
      <p className="small muted">
        An amount in another currency is submitted by you. Submitting on its own needs a limit.
      </p>
      {problem && (
        <p id={id} className="small bad">
          {problem}
        </p>
      )}
    </div>
  )
}
