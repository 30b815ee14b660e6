import { useDeferredValue, useMemo, useState } from 'react'
import { foldText } from '../../../lib/deal/fold.ts'
import { count } from '../../common/count.ts'
import { DealSelect } from '../../popup/deal-select.tsx'
import { EditorContext, type EditorData, LevelsContext } from './editor-data.ts'
import { explainedOf, needsAttention } from './explained.ts'
import { FieldTable, type ShownRow } from './field-table.tsx'
import { nameOf } from './field-words.ts'
import { useLevels } from './level-select.tsx'
import type { FieldRow } from './rows.ts'
import { useAnswers } from './use-answers.ts'
import { useProposals } from './use-proposals.ts'
import { useRules } from './use-rules.ts'
import { useSame } from './use-same.ts'
import { useUndoKeys } from './use-undo-keys.ts'
import type { ViewProps } from './view.ts'

const filters = {
  all: 'All fields',
  rules: 'With rules',
  required: 'Required',
  attention: 'Need attention',
}
type Filter = keyof typeof filters

/** The editor: the form's fields on one side, what feeds each on the other, and what that gives for a deal. */
export function Fields({ mapping, host }: ViewProps) {
  const levels = useLevels(host, mapping.side)
  const { rows, change, undo, redo, saying } = useRules(mapping)
  const { deals, deal, choose, data } = useAnswers(mapping)
  useUndoKeys(undo, redo)
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const fields = useSame(mapping.fields)
  const matches = useProposals(fields, mapping.side)
  // What is typed and chosen is shown at once; the rows follow.
  const wanted = foldText(useDeferredValue(text))
  const kind = useDeferredValue(filter)
  const all = useMemo(
    () => rows.map((row, at): ShownRow => ({ row, match: row.lost ? undefined : matches?.[at] })),
    [rows, matches],
  )
  const found = useMemo(
    () => (data ? all.filter(({ row, match }) => says(row, wanted) && passes(row, kind, data, match)) : []),
    [all, wanted, kind, data],
  )
  if (!data || !matches) return null
  if (rows.length === 0)
    return (
      <p className="notice">
        No field of this form is known yet. Open the form, click Dealbridge in the toolbar, and change a field in the
        preview: then all of them are listed here.
      </p>
    )
  return (
    <EditorContext value={data}>
      <div className="stack">
        <div className="stack tools">
          <div className="row filters">
            <label className="grow">
              Search
              <input type="search" value={text} onChange={event => setText(event.target.value)} />
            </label>
            <label>
              Show
              <select value={filter} onChange={event => setFilter(event.target.value as Filter)}>
                {Object.entries(filters).map(([value, name]) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <DealSelect deals={deals} deal={deal} onChoose={choose} />
            <button type="button" disabled={!undo} aria-keyshortcuts="Control+Z" onClick={undo}>
              Undo
            </button>
            <button type="button" disabled={!redo} aria-keyshortcuts="Control+Shift+Z" onClick={redo}>
              Redo
            </button>
          </div>
          <p className="small muted" role="status">
            {count(found.length, 'field')} shown. {saying || 'Changes are saved as you make them.'}
          </p>
        </div>
        <LevelsContext value={levels}>
          <FieldTable rows={found} onChange={change} />
        </LevelsContext>
      </div>
    </EditorContext>
  )
}

function says({ field }: FieldRow, wanted: string): boolean {
  return !wanted || foldText(`${nameOf(field)} ${field.name} ${field.section}`).includes(wanted)
}

function passes(row: FieldRow, filter: Filter, data: EditorData, match: ShownRow['match']): boolean {
  if (filter === 'rules') return row.rule !== undefined
  if (filter === 'required') return row.field.facts?.required === true
  return filter === 'all' || needsAttention(row, explainedOf(row, data, match))
}
