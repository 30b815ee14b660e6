import type { PlanRow } from '../../lib/mapping/plan.ts'
import { choicesOf } from './option-choice.tsx'
import { QuickSelect } from './quick-select.tsx'
import { fieldName } from './sentences.ts'

/** Which of a field's options the deal's value means, in one choice. Nothing where the field offers none yet. */
export function QuickChoice({ row, onChoose }: { row: PlanRow; onChoose(label: string): void }) {
  const { likely, others } = choicesOf(row)
  if (likely.length + others.length === 0) return null
  return (
    <QuickSelect name={fieldName(row.field.label)} title="Choose…" onChoose={onChoose}>
      {[...likely, ...others].map(label => (
        <option key={label}>{label}</option>
      ))}
    </QuickSelect>
  )
}
