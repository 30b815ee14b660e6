import { useRef } from 'react'
import type { Fix } from '../../lib/mapping/demand.ts'
import type { PlanRow } from '../../lib/mapping/plan.ts'
import { count } from '../common/count.ts'
import type { Changes } from './row-editor.tsx'
import { fieldName } from './sentences.ts'

/** What the form demands and the answers do not meet yet, each with what one click does about it. */
export function DemandList(props: { rows: PlanRow[]; onOpen(key: string): void } & Changes) {
  const box = useRef<HTMLElement>(null)
  const rows = props.rows.filter(row => row.demands?.length)
  if (!rows.length) return null

  async function apply({ field }: PlanRow, fix: Fix): Promise<void> {
    if ('open' in fix) return props.onOpen(field.key)
    if ('edit' in fix) await props.onEdit(fix.edit.term, fix.edit.text)
    else await props.onCorrect(field.key, fix.correct)
    // The button is gone with what it mended.
    box.current?.focus()
  }

  return (
    <section ref={box} tabIndex={-1} className="notice warn demands" aria-label="To fix before the form is sent">
      <h2>{count(rows.length, 'field')} to fix before the form is sent</h2>
      <ul>
        {rows.map(row => (
          <li key={row.field.key}>
            <strong>{fieldName(row.field.label)}</strong> <span>{row.demands?.map(({ text }) => text).join(' ')}</span>
            {row.demands
              ?.flatMap(({ fixes }) => fixes)
              .map(fix => (
                <button key={fix.label} type="button" className="small" onClick={() => void apply(row, fix)}>
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
