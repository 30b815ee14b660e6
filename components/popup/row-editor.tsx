import type { Deal } from '../../lib/deal/deal.ts'
import type { Source } from '../../lib/mapping/mapping.ts'
import type { PlanRow } from '../../lib/mapping/plan.ts'
import { ChangeEditor, type Choice, type EditorStart } from './change-editor.tsx'
import { fieldName } from './sentences.ts'
import { ValueOfField } from './value-of-field.tsx'

/** What a person can change about a row of the preview. Each answers true once it is done. */
export type Changes = {
  onCorrect(key: string, choice: Choice): Promise<boolean>
  onEdit(term: string, text: string | null): Promise<boolean>
  onPick(source: Source | undefined): void
  /** Fills this one field. */
  onFill(key: string): Promise<void>
}

/** The opened row of one field: what feeds it, and the value behind it. */
export default function RowEditor(props: { row: PlanRow; deal: Deal; start?: EditorStart; onClose(): void } & Changes) {
  const { row, deal, onClose } = props
  return (
    <div className="stack">
      {row.action === 'fill' && (
        <p>
          <button type="button" onClick={() => void props.onFill(row.field.key)}>
            Fill only this field<span className="spoken"> ({fieldName(row.field.label)})</span>
          </button>
        </p>
      )}
      <ChangeEditor
        row={row}
        deal={deal}
        onSave={async choice => {
          if (await props.onCorrect(row.field.key, choice)) onClose()
        }}
        onCancel={onClose}
        start={props.start}
        onPick={props.onPick}
      />
      <ValueOfField
        row={row}
        deal={deal}
        onEdit={async (term, text) => {
          if (await props.onEdit(term, text)) onClose()
        }}
      />
    </div>
  )
}
