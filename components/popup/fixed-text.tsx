import { useId } from 'react'
import type { Field } from '../../lib/page/field.ts'

/** The text that a field always gets: one of its own options where it has some, else free text. */
export function FixedText({ field, value, onChange }: { field: Field; value: string; onChange(text: string): void }) {
  const id = useId()
  const choices = field.content.checked === undefined ? field.accepts.options?.map(({ label }) => label) : ['Yes', 'No']
  const common = { id, value, required: true }
  return (
    <div>
      <label htmlFor={id}>{choices ? 'Fixed choice' : 'Fixed text'}</label>
      {choices ? (
        <select {...common} onChange={event => onChange(event.target.value)}>
          <option value="">Choose…</option>
          {[...new Set(choices)].filter(Boolean).map(label => (
            <option key={label}>{label}</option>
          ))}
        </select>
      ) : field.control === 'textarea' ? (
        <textarea {...common} onChange={event => onChange(event.target.value)} />
      ) : (
        <input {...common} autoComplete="off" onChange={event => onChange(event.target.value)} />
      )}
    </div>
  )
}
