import type { Clue, Evidence } from './evidence.ts'
import { termsById } from './lexicon.ts'
import { signals } from './signals/index.ts'
import { kindFit } from './signals/kind.ts'

/** How well one meaning fits a field, and why. */
export interface Candidate {
  term: string
  score: number
  reasons: Reason[]
}

/** One reason as it is told, and how much it counted. */
type Reason = Pick<Evidence, 'weight' | 'reason' | 'from'>

export type Scores = Map<string, Candidate>

/** Adds up everything the signals see. Sections and kinds only lean towards meanings that something else has named. */
export function scoreField(clue: Clue): Scores {
  const scores: Scores = new Map()
  const leaning: Evidence[] = []
  const seen = signals.flatMap(signal => signal(clue))
  const named = new Set(seen.filter(({ from }) => from === 'words').map(({ term }) => term))
  for (const evidence of seen) {
    const kind = evidence.byKind && termsById.get(evidence.term)?.kind
    const same = [...named].filter(term => kind && term !== evidence.term && termsById.get(term)?.kind === kind)
    for (const term of kind === 'phone' ? same : []) addEvidence(scores, { ...evidence, term })
    if (evidence.term.endsWith('.*')) leaning.push(evidence)
    else addEvidence(scores, evidence)
  }
  for (const lean of leaning) {
    for (const term of scores.keys())
      if (term.startsWith(lean.term.slice(0, -1))) addEvidence(scores, { ...lean, term })
  }
  for (const term of scores.keys()) {
    const fit = kindFit(clue.field, term)
    if (fit) addEvidence(scores, fit)
  }
  return scores
}

/** Adds one reason to a field's scores. */
export function addEvidence(scores: Scores, { term, weight, reason, from }: Evidence): void {
  const candidate = scores.get(term) ?? { term, score: 0, reasons: [] }
  candidate.score += weight
  if (!candidate.reasons.some(other => other.reason === reason)) candidate.reasons.push({ weight, reason, from })
  scores.set(term, candidate)
}

/** Why a meaning fits, for a person: the two strongest reasons. Names of machines only where no words say it. */
export function told(reasons: readonly Reason[]): string[] {
  const inWords = reasons.some(({ from, weight }) => from === 'words' && weight > 0)
  return reasons
    .filter(({ from, weight }) => weight > 0 && !(inWords && from === 'machine'))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map(({ reason }) => reason)
}

/** Strongest first. */
export function ranked(scores: Scores): Candidate[] {
  return [...scores.values()].sort((a, b) => b.score - a.score)
}

/** The most likely meaning before the field's surroundings are asked; undefined where nothing is likely. */
export function likely(scores: Scores): string | undefined {
  const [top] = ranked(scores)
  return top && top.score >= 2 ? top.term : undefined
}

/** What a person calls a term. */
export function titleOf(term: string): string {
  return termsById.get(term)?.title ?? term
}
