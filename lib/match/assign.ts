import { decide, type Form } from './decide.ts'
import type { Clue, Match, Whose } from './evidence.ts'
import { ranked, type Scores } from './score.ts'
import { settle } from './settle.ts'

/** Gives each field at most one term, and each term to one field of a block; says why where it gives none. */
export function assign(
  clues: readonly Clue[],
  scores: readonly Scores[],
  sides: readonly { whose: Whose; by?: string }[],
  form: Form,
): Match[] {
  const matches = clues.map((clue, index): Match => {
    const candidates = ranked(scores[index] ?? new Map())
    const side = sides[index] ?? { whose: 'unknown' as const }
    const match = decide(clue, candidates, form)
    if (side.by && match.term)
      match.reasons.push(side.whose === 'partner' ? `"${side.by}" is about us` : `"${side.by}" is about the customer`)
    return { ...match, whose: side.whose }
  })
  settle(clues, matches, form)
  return matches
}
