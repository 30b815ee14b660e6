import type { Mapping, Rule } from '../../../lib/mapping/mapping.ts'
import { mergeRule } from '../../../lib/mapping/merge-rule.ts'
import type { RuleChange } from './rows.ts'

/** What was done to one rule, so that it can be undone. `part` names what was changed, to join what is typed in a row. */
export interface Done {
  key: string
  before?: Rule
  after?: Rule
  part: string
  at: number
}

export interface Edits {
  /** Changes that are not stored yet, by row. */
  pending: ReadonlyMap<string, RuleChange>
  past: readonly Done[]
  future: readonly Done[]
  /** The mapping as it was last stored from here: newer than what the database has told so far. */
  stored?: Mapping
}

export const noEdits: Edits = { pending: new Map(), past: [], future: [] }

/** Typing that goes on within this time is one step to undo, in ms. */
const pause = 1500
const most = 200

export type Edit =
  | { do: 'change'; key: string; now: Rule | undefined; rule: Rule | undefined; part: string; at: number }
  | { do: 'undo' | 'redo'; now(key: string): Rule | undefined }
  | { do: 'stored'; pending: Edits['pending']; mapping: Mapping }

/** The editor's changes after one more step. */
export function edited(edits: Edits, edit: Edit): Edits {
  if (edit.do === 'stored') return afterStoring(edits, edit.pending, edit.mapping)
  if (edit.do === 'change') {
    const { key, now, rule, part, at } = edit
    const last = edits.past.at(-1)
    const joins = last?.key === key && last.part === part && at - last.at < pause
    const done: Done = { key, before: joins ? last.before : now, after: rule, part, at }
    const past = [...(joins ? edits.past.slice(0, -1) : edits.past), done].slice(-most)
    return { ...edits, pending: withPending(edits.pending, key, now, rule), past, future: [] }
  }
  const [from, to] = edit.do === 'undo' ? (['past', 'future'] as const) : (['future', 'past'] as const)
  const done = edits[from].at(-1)
  if (!done) return edits
  const [was, becomes] = edit.do === 'undo' ? [done.after, done.before] : [done.before, done.after]
  const now = edit.now(done.key)
  const rule = mergeRule(was, becomes, now)
  return {
    ...edits,
    pending: withPending(edits.pending, done.key, now, rule),
    [from]: edits[from].slice(0, -1),
    // What is typed next is a step of its own.
    [to]: [...edits[to], { ...done, at: 0 }],
  }
}

function withPending(
  pending: Edits['pending'],
  key: string,
  now: Rule | undefined,
  rule: Rule | undefined,
): Edits['pending'] {
  const before = pending.get(key)
  return new Map(pending).set(key, { base: before ? before.base : now, rule })
}

/** What was changed again while it was stored stays to be stored. */
function afterStoring(edits: Edits, done: Edits['pending'], mapping: Mapping): Edits {
  const pending = new Map(edits.pending)
  for (const [key, change] of done) {
    const later = pending.get(key)
    if (later === change) pending.delete(key)
    else if (later) pending.set(key, { base: change.rule, rule: later.rule })
  }
  return { ...edits, pending, stored: mapping }
}
