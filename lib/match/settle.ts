import { foldText } from '../deal/fold.ts'
import { type Form, lead } from './decide.ts'
import type { Clue, Match } from './evidence.ts'
import { isRepeat } from './neighbours.ts'
import { titleOf } from './score.ts'

/** One field per term and block: of several that claim it, the clearly best keeps it; a real tie leaves all of them empty. */
export function settle(clues: readonly Clue[], matches: Match[], form: Form): void {
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
  if (!match?.term) return
  match.abstained = `${other.field.label ? `“${other.field.label}”` : 'Another field'} asks for ${titleOf(term)} as well.`
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
