import { foldText } from '../../deal/fold.ts'
import { speaksOf } from '../../deal/terms/more/words.ts'
import type { Evidence, Signal } from '../evidence.ts'
import { withoutSignUp } from '../whose.ts'

const groups: { group: 'contact' | 'account' | 'deal'; pattern: RegExp }[] = [
  {
    group: 'contact',
    pattern:
      /\b(?:contacts?|person|people|ansprechpartner|kontakt|interlocuteur|persona de contacto|contacto|contato|contatto|referente|contactpersoon|about you|your (?:details|information)|personal)\b|担当者|連絡先/,
  },
  {
    group: 'account',
    pattern:
      /\b(?:company|account|organi[sz]ation|business|firma|unternehmen|entreprise|societe|empresa|cuenta|azienda|bedrijf|end ?customer|customer|kunde|endkunde|client|cliente|klant|prospect|address|anschrift|adresse|direccion|indirizzo|adres)\b|会社|顧客/,
  },
  {
    group: 'deal',
    pattern:
      /\b(?:deal|opportunity|project|opportunit(?:e|at|a)|verkaufschance|projekt|projet|oportunidad(?:e)?|negocio|proyecto|progetto|kans|affaire)\b|案件|商談/,
  },
]

/** The headings above a field lean towards the group they name; the nearest most. */
export const section: Signal = ({ field, texts, lang }) => {
  // A label of its own right needs no help from a heading; the heading decides where the label could be either.
  const evidence: Evidence[] = []
  field.signals.section.slice(0, 2).forEach((title, distance) => {
    const folded = withoutSignUp(foldText(title))
    if (folded === texts[0]?.folded) return
    for (const { group, pattern } of groups) {
      if (pattern.test(folded) || speaksOf(group, folded, lang))
        evidence.push({ term: `${group}.*`, weight: distance === 0 ? 1 : 0.5, reason: `in the section “${title}”` })
    }
  })
  return evidence
}
