import { answerTerm } from '../../lib/deal/answer.ts'
import type { Deal } from '../../lib/deal/deal.ts'
import type { PlanRow } from '../../lib/mapping/plan.ts'
import { EvidenceOf } from '../common/evidence.tsx'
import { termTitle } from '../common/term-title.ts'
import { entriesOf } from './sources.ts'
import { ValueEditor } from './value-editor.tsx'

/** The deal value behind a field: its evidence, and the means to correct it in the deal itself. */
export function ValueOfField(props: { row: PlanRow; deal: Deal; onEdit(term: string, text: string | null): void }) {
  const { source } = props.row
  if (source?.from !== 'term') return null
  if (source.term.startsWith('partner.'))
    return <p className="small muted">This comes from “Your company” in the options.</p>
  const answer = answerTerm(entriesOf(props.deal), source.term)
  if (!answer) return null
  const { entry } = answer
  const title = termTitle(entry.term)
  const own = props.deal.entries.includes(entry)
  return (
    <details className="value">
      <summary>
        {title}: {entry.text}
      </summary>
      <div className="stack">
        {own && (
          <ValueEditor
            name={title}
            text={entry.text}
            onSave={text => props.onEdit(entry.term, text)}
            onDrop={() => props.onEdit(entry.term, null)}
          />
        )}
        <EvidenceOf entry={entry} />
      </div>
    </details>
  )
}
