import type { Fix } from '../../lib/mapping/demand.ts'
import type { PlanRow } from '../../lib/mapping/plan.ts'
import { count } from '../common/count.ts'
import type { Changes } from './row-editor.tsx'
import { fieldName } from './sentences.ts'

/** What the form demands and the answers do not meet yet, each with what one click does about it. */
export function DemandList(props: { rows: PlanRow[]; onOpen(key: string): void } & Changes) {
  const rows = props.rows.filter(row => row.demands?.length)
  if (!rows.length) return null

  function apply({ field }: PlanRow, fix: Fix): void {
    if ('open' in fix) props.onOpen(field.key)
    else if ('edit' in fix) void props.onEdit(fix.edit.term, fix.edit.text)
    else void props.onCorrect(field.key, fix.correct)
  }

  return (
    <section className="notice warn demands" aria-label="To fix before the form is sent">
      <h2>{count(rows.length, 'field')} to fix before the form is sent</h2>
      <ul>
        {rows.map(row => (
          <li key={row.field.key}>
            <strong>{fieldName(row.field.label)}</strong> <span>{row.demands?.map(({ text }) => text).join(' ')}</span>
            {row.demands
              ?.flatMap(({ fixes }) => fixes)
              .map(fix => (
                <button key={fix.label} type="button" className="small" onClick={() => apply(row, fix)}>
                  {fix.label}
                  <span className="spoken"> for {fieldName(row.field.label)}</span>
                </button>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
