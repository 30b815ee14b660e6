import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { same } from '../../../lib/mapping/changes.ts'
import type { Mapping, Rule } from '../../../lib/mapping/mapping.ts'
import { updateMapping } from '../../../lib/store/mappings.ts'
import { edited, noEdits } from './history.ts'
import { type FieldRow, rowsOf, withChanges } from './rows.ts'

/** Quiet time before what was changed is stored, in ms. */
const quiet = 400

export interface RulesEditor {
  rows: FieldRow[]
  /** Replaces the rule of a row; `undefined` takes it out. `part` names what was changed. */
  change(key: string, rule: Rule | undefined, part: string): void
  undo?: () => void
  redo?: () => void
  /** What became of the last change, as a sentence. */
  saying: string
}

/** The rules of a mapping as they are being edited: shown at once, stored a moment later, undone and redone. */
export function useRules(mapping: Mapping): RulesEditor {
  const [edits, dispatch] = useReducer(edited, noEdits)
  const [saying, say] = useState('')
  const { pending, stored } = edits
  const base = stored && stored.updatedAt > mapping.updatedAt ? stored : mapping
  const shown = useMemo(() => withChanges(base, pending), [base, pending])
  const rows = useSameRows(shown)
  const latest = useRef({ id: mapping.id, pending, rows })
  latest.current = { id: mapping.id, pending, rows }
  const store = useCallback(async () => {
    const { id, pending } = latest.current
    if (pending.size === 0) return
    try {
      const after = await updateMapping(id, now => withChanges(now, pending))
      if (after) dispatch({ do: 'stored', pending, mapping: after })
      say(after ? 'Saved.' : 'This mapping was deleted in another window. Nothing was saved.')
    } catch (error) {
      say(`It could not be saved (${error instanceof Error ? error.message.slice(0, 200) : 'unknown error'}).`)
    }
  }, [])
  useEffect(() => {
    if (pending.size === 0) return
    const timer = setTimeout(store, quiet)
    return () => clearTimeout(timer)
  }, [pending, store])
  useEffect(() => {
    // The page may be closed before the quiet time is over.
    const leave = () => void store()
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [store])
  const ruleOf = useCallback((key: string) => latest.current.rows.find(row => row.key === key)?.rule, [])
  const change = useCallback(
    (key: string, rule: Rule | undefined, part: string) => {
      const now = ruleOf(key)
      if (same(now, rule)) return
      say('Saving…')
      dispatch({ do: 'change', key, now, rule, part, at: Date.now() })
    },
    [ruleOf],
  )
  const step = (way: 'undo' | 'redo') => () => {
    say('Saving…')
    dispatch({ do: way, now: ruleOf })
  }
  return {
    rows,
    change,
    undo: edits.past.length ? step('undo') : undefined,
    redo: edits.future.length ? step('redo') : undefined,
    saying,
  }
}

/** Rows that say the same stay the same objects, so that only what changed is worked out and rendered anew. */
function useSameRows(mapping: Mapping): FieldRow[] {
  const before = useRef(new Map<string, { row: FieldRow; text: string }>())
  return useMemo(() => {
    const known = new Map<string, { row: FieldRow; text: string }>()
    for (const row of rowsOf(mapping)) {
      const text = JSON.stringify(row)
      const old = before.current.get(row.key)
      known.set(row.key, old?.text === text ? old : { row, text })
    }
    before.current = known
    return [...known.values()].map(({ row }) => row)
  }, [mapping])
}
