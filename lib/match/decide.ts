import type { Clue, Match, Purpose } from './evidence.ts'
import { othersById } from './others.ts'
import { type Candidate, titleOf, told } from './score.ts'
import { isWanted } from './sides.ts'
import { otherPerson } from './whose.ts'

/** Least sum of evidence for a term to be given. */
const enough = 1.9
/** Least lead over the next meaning. */
export const lead = 0.6
/** Meanings so close that the stronger may be taken without a lead. */
const kin = [
  ['contact.phone', 'contact.mobile', 'account.phone'],
  ['deal.description', 'deal.comments'],
  ['partner.fullName', 'deal.ownerName'],
  ['partner.email', 'deal.ownerEmail'],
]

export interface Form {
  purpose: Purpose
  dealForm: boolean
}

/** The term of one field by itself, or why it gets none. */
export function decide(clue: Clue, candidates: Candidate[], form: Form): Omit<Match, 'whose'> {
  const [top] = candidates
  const alternatives = candidates.filter(one => !one.term.startsWith('other:') && one.score > 0.5)
  const none = (abstained: string) => ({
    key: clue.field.key,
    score: top?.score ?? 0,
    reasons: [],
    alternatives: short(alternatives),
    abstained,
  })
  const { locked } = clue.field
  if (locked && locked !== 'unsupported' && (form.purpose === 'portal' || form.purpose === 'crm'))
    return none(`It is not for filling (${locked}).`)
  if (!top || top.score < enough)
    return none(
      top && top.score > 0.5
        ? 'Too little on the page says what it asks for.'
        : 'Nothing on the page says that it asks for a value of the deal.',
    )
  const other = othersById.get(top.term)
  if (other) return none(`It asks for ${other.title}.`)
  if (!isWanted(top.term, form.purpose)) return none(`It asks for “${titleOf(top.term)}”, which is not wanted here.`)
  const rival = candidates.find(
    one => one !== top && !kin.some(family => family.includes(one.term) && family.includes(top.term)),
  )
  if (rival && top.score - rival.score < lead)
    return none(`It could be “${titleOf(top.term)}” or ${nameOf(rival.term)}.`)
  const person = form.dealForm && !/^deal\.(?!owner)/.test(top.term) ? otherPerson(clue) : undefined
  if (person) return none(`It asks for somebody else (“${person}”).`)
  return {
    key: clue.field.key,
    term: top.term,
    score: top.score,
    reasons: told(top.reasons),
    alternatives: short(alternatives.filter(one => one !== top)),
  }
}

function nameOf(term: string): string {
  return othersById.get(term)?.title ?? `“${titleOf(term)}”`
}

function short(candidates: Candidate[]): Match['alternatives'] {
  return candidates.slice(0, 3).map(({ term, score }) => ({ term, score }))
}
