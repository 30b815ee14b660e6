import { foldText } from '../deal/fold.ts'
import type { Clue, Match, Purpose, Whose } from './evidence.ts'
import { isRepeat } from './neighbours.ts'
import { othersById } from './others.ts'
import { type Candidate, ranked, type Scores, titleOf } from './score.ts'
import { isWanted } from './sides.ts'
import { otherPerson } from './whose.ts'

/** Least sum of evidence for a term to be given. */
const enough = 1.9
/** Least lead over the next meaning. */
const lead = 0.6
/** Meanings so close that the stronger may be taken without a lead. */
const kin = [
  ['contact.phone', 'contact.mobile', 'account.phone'],
  ['deal.description', 'deal.comments'],
  ['partner.fullName', 'deal.ownerName'],
  ['partner.email', 'deal.ownerEmail'],
]

interface Form {
  purpose: Purpose
  dealForm: boolean
}

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

function decide(clue: Clue, candidates: Candidate[], form: Form): Omit<Match, 'whose'> {
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
  if (!isWanted(top.term, form.purpose)) return none(`It asks for "${titleOf(top.term)}", which is not wanted here.`)
  const rival = candidates.find(
    one => one !== top && !kin.some(family => family.includes(one.term) && family.includes(top.term)),
  )
  if (rival && top.score - rival.score < lead)
    return none(`It could be "${titleOf(top.term)}" or ${nameOf(rival.term)}.`)
  const person = form.dealForm && !top.term.startsWith('deal.') ? otherPerson(clue) : undefined
  if (person) return none(`It asks for somebody else ("${person}").`)
  return {
    key: clue.field.key,
    term: top.term,
    score: top.score,
    reasons: top.reasons,
    alternatives: short(alternatives.filter(one => one !== top)),
  }
}

function nameOf(term: string): string {
  return othersById.get(term)?.title ?? `"${titleOf(term)}"`
}

function short(candidates: Candidate[]): Match['alternatives'] {
  return candidates.slice(0, 3).map(({ term, score }) => ({ term, score }))
}

/** One field per term and block: of several that claim it, the clearly best keeps it; a real tie leaves all of them empty. */
function settle(clues: readonly Clue[], matches: Match[], form: Form): void {
  const claims = new Map<string, number[]>()
  matches.forEach((match, index) => {
    if (match.term) claims.set(match.term, [...(claims.get(match.term) ?? []), index])
  })
  for (const [term, indexes] of claims) {
    if (indexes.length < 2) continue
    const best = indexes.reduce((a, b) => (isBetter(b, a, clues, matches, form) ? b : a))
    for (const index of indexes) {
      const [mine, theirs] = [clues[index], clues[best]]
      if (index === best || !mine || !theirs || mayRepeat(term, mine, theirs, form)) continue
      const isTie = Math.abs((matches[best]?.score ?? 0) - (matches[index]?.score ?? 0)) < lead
      drop(matches, index, term, theirs)
      const isRead = form.purpose === 'record' || form.purpose === 'result'
      if (isTie && !isRead && !(isPerson(term) && areApart(mine, theirs))) drop(matches, best, term, mine)
    }
  }
}

const isPerson = (term: string) => term.startsWith('contact.')
const areApart = (a: Clue, b: Clue) => a.field.signals.section[0] !== b.field.signals.section[0]
const mainContact =
  /\b(?:primary|main|principal|customer|end user|haupt\w*|kunden?|endkunden?|client|cliente|klant|hoofd\w*)\b|主担当|お客様|顧客/

/** Of two people's blocks the one called the customer's or the main contact wins, else the first; otherwise the surer field. */
function isBetter(b: number, a: number, clues: readonly Clue[], matches: readonly Match[], form: Form): boolean {
  const [one, other, term] = [clues[a], clues[b], matches[a]?.term]
  if (form.dealForm && one && other && term && isPerson(term) && areApart(one, other)) {
    const isMain = (clue: Clue) => mainContact.test(foldText(clue.field.signals.section[0] ?? ''))
    return isMain(other) && !isMain(one)
  }
  return (matches[b]?.score ?? 0) > (matches[a]?.score ?? 0)
}

function drop(matches: Match[], index: number, term: string, other: Clue): void {
  const match = matches[index]
  if (!match) return
  match.abstained = `"${other.field.label || 'Another field'}" asks for ${titleOf(term)} as well.`
  match.alternatives = [{ term, score: match.score }, ...match.alternatives].slice(0, 3)
  match.term = undefined
  match.reasons = []
}

const addresses =
  /\b(?:shipping|delivery|billing|invoice|ship to|bill to|liefer\w*|rechnungs\w*|livraison|facturation|envio|facturacion|entrega|cobranca|spedizione|fatturazione|lever\w*|factuur\w*)\b/

/** True if two fields may hold the same value: asked twice to be sure, two addresses, or variants of one question. */
function mayRepeat(term: string, a: Clue, b: Clue, form: Form): boolean {
  if (isRepeat(a) || isRepeat(b)) return true
  if (!/^(?:account|contact|partner)\./.test(term)) return false
  if (!form.dealForm) return true
  const blocks = [a, b].map(blockOf)
  return /^(?:account|partner)\./.test(term) && blocks.some(block => addresses.test(block)) && blocks[0] !== blocks[1]
}

function blockOf(clue: Clue): string {
  const { section, autocomplete = '' } = clue.field.signals
  const token = /\b(?:shipping|billing)\b/.exec(autocomplete)?.[0] ?? ''
  return foldText([clue.field.label, section[0] ?? '', token, clue.names[0]?.words.join(' ') ?? ''].join(' '))
}
