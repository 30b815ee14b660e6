import { foldText } from '../deal/fold.ts'
import type { Clue } from './evidence.ts'
import { addEvidence, likely, type Scores } from './score.ts'
import { withoutSignUp } from './whose.ts'

const boxes = new Set(['text', 'input', 'tel', 'search', 'textbox', 'combobox', 'email'])

/**
 * What the fields before and after say: names and addresses are asked in a known order. `scores` is changed. Only leans,
 * and only where a field's own words leave it open.
 */
export function askNeighbours(clues: readonly Clue[], scores: readonly Scores[]): void {
  const tentative = scores.map(likely)
  clues.forEach((clue, index) => {
    const own = scores[index]
    if (!own || !boxes.has(clue.field.signals.type)) return
    const beside = (step: number) =>
      clues[index + step]?.field.signals.form === clue.field.signals.form ? tentative[index + step] : undefined
    const [before, mine, after] = [beside(-1), tentative[index], beside(1)]
    const add = (term: string, weight: number, reason: string) => addEvidence(own, { term, weight, reason })
    const label = clue.texts[0]?.folded ?? ''
    const isBareName =
      /^(?:name|nom|nombre|nome|naam)$/.test(label) ||
      (!label && clue.names.some(name => name.own.join(' ') === 'name'))

    if (before && !before.startsWith('other:') && own.has(before) && before !== mine && isRepeat(clue))
      add(before, 5, 'asks for the same again')
    if (isBareName) {
      if (after === 'contact.lastName') add('contact.firstName', 5, 'a last name follows')
      else if (before === 'contact.firstName') add('contact.lastName', 5, 'a first name stands before')
    }
    if (!mine && before === 'contact.firstName' && after && /^contact\.(?:email|phone)$/.test(after)) {
      add('contact.lastName', 2.5, 'between first name and contact details')
    }
    if (
      before === 'account.street' &&
      (mine === 'account.street' || !mine) &&
      (!label || label === clues[index - 1]?.texts[0]?.folded || /\b(?:2|ii|continued|cont|optional)\b/.test(label))
    ) {
      add('account.street2', mine ? 6 : 3, 'follows the street')
    }
    if (
      before === 'account.street' &&
      !mine &&
      clue.field.signals.type === 'text' &&
      after &&
      /^account\.(?:city|state|postalCode)$/.test(after)
    ) {
      add('account.street2', 2.2, 'between street and city')
    }
    if (before === 'account.city' && after === 'account.postalCode' && !mine)
      add('account.state', 2.5, 'between city and postal code')
    if (before === 'account.state' && !mine && (after === 'account.country' || after === 'contact.phone'))
      add('account.postalCode', 1.5, 'follows the state')
  })
}

const again =
  /\b(?:confirm|verify|re ?enter|re ?type|confirmation|repeat|again|bestatigen|wiederholen|confirmez|confirmer|confirmar|repetir|conferma|ripeti|bevestig|herhaal)\b|確認/

/** True if the field asks for the answer before it once more, to be sure. */
export function isRepeat({ texts, names }: Clue): boolean {
  return texts.some(text => again.test(text.folded)) || names.some(name => again.test(name.words.join(' ')))
}

/** A bare "Name" means whatever its block is about; undefined where the block does not say. */
export function bareName(clue: Clue, tentative: readonly (string | undefined)[]): string | undefined {
  const groups = new Set(tentative.filter(Boolean).map(term => term?.split('.')[0]))
  const section = withoutSignUp(foldText(clue.field.signals.section.slice(0, 2).join(' ')))
  if (/\b(?:company|account|organi[sz]ation|firm)/.test(section)) return 'account.name'
  if (/\b(?:opportunity|deal|project)\b/.test(section) && !/regist/.test(section)) return 'deal.name'
  if (/\b(?:contact|person|about you|your (?:details|info))/.test(section)) return 'contact.fullName'
  if (tentative.includes('contact.firstName') || tentative.includes('contact.lastName')) return undefined
  if (!groups.has('deal') && (groups.has('contact') || groups.size === 0)) return 'contact.fullName'
  return undefined
}
