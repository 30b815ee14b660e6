import { useId } from 'react'
import type { PlanRow } from '../../lib/mapping/plan.ts'
import { fieldName } from './sentences.ts'

/** Which of the field's own options this value means; the likely ones first. */
export function OptionChoice({ row, value, onChange }: { row: PlanRow; value: string; onChange(label: string): void }) {
  const id = useId()
  const { likely, others } = choicesOf(row)
  if (likely.length + others.length === 0) return null
  return (
    <div>
      <label htmlFor={id}>Choose for {fieldName(row.field.label)}</label>
      <select id={id} value={value} onChange={event => onChange(event.target.value)}>
        <option value="">{row.action === 'ask' ? 'Choose…' : 'As proposed'}</option>
        {likely.length > 0 && (
          <optgroup label="Likely">
            {likely.map(label => (
              <option key={label}>{label}</option>
            ))}
          </optgroup>
        )}
        {others.length > 0 && (
          <optgroup label={likely.length > 0 ? 'Others' : 'Options of the field'}>
            {others.map(label => (
              <option key={label}>{label}</option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  )
}

/** Labels of the options that a field offers: those that the value may mean, and the rest. */
export function choicesOf(row: PlanRow): { likely: string[]; others: string[] } {
  const likely = [...new Set(row.candidates)]
  const labels = row.field.accepts.options?.filter(option => !option.disabled).map(({ label }) => label) ?? []
  return { likely, others: [...new Set(labels)].filter(label => label && !likely.includes(label)) }
}
