import type { Evidence, Signal } from '../evidence.ts'
import { readText } from '../read-text.ts'

/** "Other industry", "Former name": asks for what the term does not hold. */
const besides =
  /^(?:other|sub|previous|former|weitere[rs]?|andere[rs]?|autre|otr[oa]|outr[oa]|altr[oa])\b|\bif other\b|^その他|その他$/

/** The texts that label the field, each weighed by where it stands; a whole label says more than a word within one. */
export const label: Signal = ({ texts, lang }) => {
  const evidence: Evidence[] = []
  texts.slice(0, 4).forEach((text, rank) => {
    const weight = 5 * text.trust * (rank === 0 ? 1 : 0.6)
    const isBesides = besides.test(text.folded)
    for (const { term, strength, phrase } of readText(text.text, lang)) {
      const whole = strength >= 0.9
      const rest = isBesides && strength < 0.96 ? 0.3 : 1
      const where = text.from === 'placeholder' ? 'placeholder' : text.from === 'title' ? 'title' : 'label'
      evidence.push({
        term,
        weight: weight * strength * rest,
        reason: whole ? `${where} “${text.text}”` : `“${phrase}” in the ${where} “${text.text}”`,
        from: 'words',
      })
    }
  })
  return strongest(evidence)
}

/** Several texts that say the same add a little; they are rarely independent. */
function strongest(evidence: Evidence[]): Evidence[] {
  const perTerm = new Map<string, Evidence[]>()
  for (const one of evidence) perTerm.set(one.term, [...(perTerm.get(one.term) ?? []), one])
  return [...perTerm.values()].flatMap(list => {
    const [first, second] = list.sort((a, b) => b.weight - a.weight)
    if (!first) return []
    return second ? [first, { ...second, weight: second.weight * 0.3 }] : [first]
  })
}
