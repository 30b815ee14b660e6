import type { Evidence, Signal } from '../evidence.ts'
import { readName } from '../read-name.ts'

const weights: Record<string, number> = { name: 3.2, id: 2.6 }

/** Machine names: `name`, `id`, and attributes that carry one. The strongest counts in full, another a little. */
export const name: Signal = ({ names, texts }) => {
  const perTerm = new Map<string, Evidence[]>()
  for (const words of names) {
    const [top] = readName(words)
    for (const { term, strength, phrase } of readName(words)) {
      if (top && strength < top.strength * 0.6) continue
      // Two letters are easily something else ("st"), and count in full only where nothing else names the field.
      const rest = phrase.length < 3 && texts.length > 0 ? 0.6 : 1
      const one: Evidence = {
        term,
        weight: (weights[words.from] ?? 2.6) * strength * rest,
        reason: `called “${words.raw.slice(0, 80)}” in the page`,
        from: 'machine',
      }
      perTerm.set(term, [...(perTerm.get(term) ?? []), one])
    }
  }
  return [...perTerm.values()].flatMap(list => {
    const [first, second] = list.sort((a, b) => b.weight - a.weight)
    if (!first) return []
    return second ? [first, { ...second, weight: second.weight * 0.3 }] : [first]
  })
}
