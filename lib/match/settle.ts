import { readPeriod } from '../deal/choices/period.ts'
import { foldText } from '../deal/fold.ts'
import { type Form, lead } from './decide.ts'
import type { Clue, Match } from './evidence.ts'
import { isRepeat } from './neighbours.ts'
import { titleOf } from './score.ts'

/** One field per term and block: of several that claim it, the clearly best keeps it; a real tie leaves all of them empty. */
export function settle(clues: readonly Clue[], matches: Match[], form: Form): void {
  const claims = new Map<string, number[]>()
  matches.forEach((match, index) => {
    const clue = clues[index]
    // What the page only shows takes nothing from a field that asks.
    if (!match.term || !clue || (form.purpose === 'portal' && clue.field.control === 'output')) return
    const claim = match.term === 'deal.closeDate' && isPeriods(clue) ? 'its period' : match.term
    claims.set(claim, [...(claims.get(claim) ?? []), index])
  })
  for (const [claim, indexes] of claims) {
    const term = matches[indexes[0] ?? 0]?.term ?? claim
    if (indexes.length < 2) continue
    const best = indexes.reduce((a, b) => (isBetter(b, a, clues, matches, form) ? b : a))
    for (const index of indexes) {
      const [mine, theirs] = [clues[index], clues[best]]
      if (index === best || !mine || !theirs || mayRepeat(term, mine, theirs, form)) continue
      const isTie =
        !standsBack(term, mine, theirs, form) &&
        Math.abs((matches[best]?.score ?? 0) - (matches[index]?.score ?? 0)) < lead
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

/** What asks for a term only where nothing on the form asks for it in so many words. */
const roundabout: Record<string, RegExp> = {
  'account.taxId':
    /\b(?:siret|siren|kvk|registration (?:number|no)|register\w*|handelsregister\w*|codice fiscale|rea|company number|organisationsnummer)\b|法人番号/,
  'deal.closeDate':
    /\b(?:decision|timeframe|timeline|time frame|purchase|zieltermin|zieldatum|entscheidung\w*|decision|echeance|decisione|beslis\w*)\b|導入/,
}
const ownWords: Record<string, RegExp> = {
  'account.taxId': /\b(?:vat|tax|tva|iva|btw|ust\w*|umsatzsteuer\w*|mwst\w*|uid|nip|gstin|ein|cnpj|moms\w*)\b/,
  'deal.closeDate':
    /\b(?:clos(?:e|ing|ure)|abschluss\w*|cloture|cierre|fechamento|fecho|chiusura|sluit\w*)\b|受注|クローズ|成約|契約/,
}

/** True where one field only comes near a term that the other names: a register's number beside a VAT number. */
function standsBack(term: string, mine: Clue, theirs: Clue, form: Form): boolean {
  const [own, other] = [mine, theirs].map(({ texts }) => texts[0]?.folded ?? '')
  const isNear =
    roundabout[term]?.test(own ?? '') && !ownWords[term]?.test(own ?? '') && ownWords[term]?.test(other ?? '')
  return Boolean(isNear) || isSecondAddress(term, mine, theirs, form)
}

/** On a form about a deal, "Bill to" beside the customer's own address may be anybody's. */
function isSecondAddress(term: string, mine: Clue, theirs: Clue, { dealForm }: Form): boolean {
  if (!dealForm || !/^account\.(?:street2?|city|state|postalCode|country)$/.test(term)) return false
  return addresses.test(sectionOf(mine)) && !addresses.test(blockOf(theirs))
}

const sectionOf = ({ field }: Clue) => foldText(field.signals.section[0] ?? '')

/** Of two people's blocks the one called the customer's or the main contact wins, else the first; otherwise the surer field. */
function isBetter(b: number, a: number, clues: readonly Clue[], matches: readonly Match[], form: Form): boolean {
  const [one, other, term] = [clues[a], clues[b], matches[a]?.term]
  if (one && other && term) {
    if (standsBack(term, other, one, form)) return false
    if (standsBack(term, one, other, form)) return true
  }
  if (form.dealForm && one && other && term && isPerson(term) && areApart(one, other)) {
    const isMain = (clue: Clue) => mainContact.test(foldText(clue.field.signals.section[0] ?? ''))
    return isMain(other) && !isMain(one)
  }
  return (matches[b]?.score ?? 0) > (matches[a]?.score ?? 0)
}

function drop(matches: Match[], index: number, term: string, other: Clue): void {
  const match = matches[index]
  if (!match?.term) return
  match.abstained = `${other.field.label ? `“${other.field.label}”` : 'Another field'} asks for ${titleOf(term)} as well.`
  match.alternatives = [{ term, score: match.score }, ...match.alternatives].slice(0, 3)
  match.term = undefined
  match.reasons = []
}

const addresses =
  /\b(?:shipping|delivery|billing|invoice|ship to|bill to|liefer\w*|rechnungs\w*|livraison|facturation|envio|facturacion|entrega|cobranca|spedizione|fatturazione|lever\w*|factuur\w*)\b/

/** A list of quarters or months beside the day itself asks for the same more coarsely. */
function isPeriods({ field: { accepts } }: Clue): boolean {
  const named = (accepts.options ?? []).filter(({ label }) => /\d/.test(label))
  return named.length > 1 && named.every(({ label }) => readPeriod(label))
}

/** True if two fields may hold the same value: asked twice to be sure, two addresses, or variants of one question. */
function mayRepeat(term: string, a: Clue, b: Clue, form: Form): boolean {
  if (isRepeat(a) || isRepeat(b)) return true
  if (standsBack(term, a, b, form)) return false
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
