import { type Explained, explainRule } from '../../../lib/mapping/explain.ts'
import type { Match } from '../../../lib/match/match.ts'
import { demandsOf } from './demands.ts'
import type { EditorData } from './editor-data.ts'
import type { FieldRow } from './rows.ts'

const known = new WeakMap<FieldRow, { data: EditorData; match: Match | undefined; explained: Explained | undefined }>()

/** What a row makes of the chosen deal; worked out once for as long as neither changes. Undefined without a deal. */
export function explainedOf(row: FieldRow, data: EditorData, match: Match | undefined): Explained | undefined {
  const before = known.get(row)
  if (before?.data === data && before.match === match) return before.explained
  const { entries, lists, site } = data
  const today = new Date().toLocaleDateString('sv')
  const explained =
    entries && explainRule(row.rule, demandsOf(row, match?.term, site), { entries, lists, match, today })
  known.set(row, { data, match, explained })
  return explained
}

/** True if a person should look at it: a value is there that needs a decision, or a required field stays empty. */
export function needsAttention(row: FieldRow, explained: Explained | undefined): boolean {
  if (row.lost) return true
  const action = explained?.row.action
  return action === 'ask' || (action !== 'fill' && Boolean(explained && row.field.facts?.required))
}
