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
    const reasons = match.term ? withSide(match.reasons, side, clue.field.label) : match.reasons
    return { ...match, reasons, whose: side.whose }
  })
  settle(clues, matches, form)
  return matches
}

/** The strongest reason, and whose data it is where the label does not say that by itself. */
function withSide(reasons: string[], side: { whose: Whose; by?: string }, label: string): string[] {
  if (!side.by || side.by === label || reasons[0]?.includes(`the section “${side.by}”`)) return reasons
  const about = side.whose === 'partner' ? `“${side.by}” is about us` : `in the section “${side.by}”`
  return [...reasons.filter(reason => reason !== about).slice(0, 1), about]
}
