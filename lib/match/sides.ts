import type { Clue, Purpose, Whose } from './evidence.ts'
import { isUnspaced, termsById } from './lexicon.ts'
import { readName } from './read-name.ts'
import { readText } from './read-text.ts'
import type { Scores } from './score.ts'
import { isDealFormTitle, isEveryday, sideOf, sideOfTitle } from './whose.ts'

/** The same question about us instead of the customer. */
const partnerOf: Record<string, string> = {
  'account.name': 'partner.companyName',
  'account.phone': 'partner.phone',
  'contact.mobile': 'partner.phone',
  'deal.ownerName': 'partner.fullName',
  'deal.ownerEmail': 'partner.email',
}

/** The partner's counterpart of a customer term, if the vocabulary has one. */
export function partnerTerm(term: string): string | undefined {
  if (term.startsWith('partner.')) return term
  const same = partnerOf[term] ?? `partner.${term.split('.')[1]}`
  return /^(?:account|contact)\./.test(term) || term in partnerOf ? (termsById.has(same) ? same : undefined) : undefined
}

const everydayWords = new Set(
  'amount value total type source term product products description comment comments note notes quantity qty currency campaign program stage phase'.split(
    ' ',
  ),
)

/** One everyday word ("Amount", "Type") names a deal's value only on a form about deals. */
function isVague(term: string, clue: Clue): boolean {
  const inTexts = clue.texts.flatMap(text => readText(text.text, clue.lang)).filter(reading => reading.term === term)
  if (inTexts.length)
    return inTexts.every(
      ({ phrase }) => everydayWords.has(phrase) || (isEveryday(term) && !phrase.includes(' ') && !isUnspaced(phrase)),
    )
  return clue.names
    .flatMap(readName)
    .filter(reading => reading.term === term)
    .every(({ phrase }) => everydayWords.has(phrase))
}

const wanted: Record<Purpose, RegExp> = {
  portal: /^(?:account|contact|deal|partner)\./,
  record: /^(?:account|contact|deal)\./,
  crm: /^registration\./,
  result: /^registration\./,
}

/** True if a form of this purpose may be given, or asked for, this term. */
export function isWanted(term: string, purpose: Purpose): boolean {
  return wanted[purpose].test(term)
}

function isInPartnerBlock(clue: Clue): boolean {
  return clue.field.signals.section.some(
    title => !isDealFormTitle(title, clue.lang) && (sideOf(title, true, clue.lang) ?? sideOfTitle(title)) === 'partner',
  )
}

/**
 * Turns scores to the side that the block asks for: in a partner block a customer's term becomes ours or goes; elsewhere our
 * terms stand back unless the label itself names the partner.
 */
export function takeSide(scores: Scores, side: { whose: Whose; by?: string }, clue: Clue, dealForm: boolean): void {
  if (clue.purpose !== 'portal') {
    for (const [term, candidate] of scores)
      if (!isWanted(term, clue.purpose) && !term.startsWith('other:')) candidate.score -= 1.5
    return
  }
  for (const [term, candidate] of [...scores]) {
    if (term.startsWith('registration.')) candidate.score -= 1.5
    if (side.whose === 'partner') {
      const ours = partnerTerm(term)
      const isOwner = /^deal\.owner/.test(term) && isInPartnerBlock(clue)
      if (!/^(?:account|contact)\./.test(term) && !isOwner) continue
      scores.delete(term)
      const known = ours ? scores.get(ours) : undefined
      if (ours && (!known || known.score < candidate.score)) {
        scores.set(ours, {
          term: ours,
          score: Math.max(candidate.score, 0),
          reasons: candidate.reasons,
        })
      }
    } else if (term.startsWith('partner.')) {
      candidate.score -= 3
    } else if (!dealForm && term.startsWith('deal.')) {
      candidate.score = isVague(term, clue) ? candidate.score * 0.2 : candidate.score - 2
    }
  }
}
