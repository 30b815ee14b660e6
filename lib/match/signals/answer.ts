import { answerLabels } from '../answer-labels.ts'
import type { Signal } from '../evidence.ts'

const meanings = new Map(
  Object.entries(answerLabels).flatMap(([term, labels]) => labels.map(label => [label, term] as const)),
)

/** Short labels of a page that shows a portal's answer. */
export const answer: Signal = ({ texts, purpose }) => {
  const text = texts[0]
  const term = purpose === 'result' && text ? meanings.get(text.folded) : undefined
  return text && term ? [{ term, weight: 6, reason: `“${text.text}” of the answer` }] : []
}
