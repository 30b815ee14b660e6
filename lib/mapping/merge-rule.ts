import { same } from './changes.ts'
import type { Rule } from './mapping.ts'

/**
 * A rule that two changed at once: what mine changed since `base` is mine, the rest is theirs, part by part. Taking a rule
 * out takes out all of it.
 */
export function mergeRule(base: Rule | undefined, mine: Rule | undefined, theirs: Rule | undefined): Rule | undefined {
  if (!mine || !theirs) return mine
  const parts = new Set([...Object.keys(mine), ...Object.keys(theirs)]) as Set<keyof Rule>
  const merged: Rule = { ...theirs }
  for (const part of parts) {
    if (same(mine[part], base?.[part])) continue
    if (mine[part] === undefined) delete merged[part]
    else Object.assign(merged, { [part]: mine[part] })
  }
  return merged
}
