import { foldText } from '../deal/fold.ts'
import { list } from '../deal/terms/labels.ts'
import { more } from '../deal/terms/more/index.ts'
import type { Clue, Purpose } from './evidence.ts'
import { addEvidence, likely, type Scores } from './score.ts'

/** "Name" in the further languages. */
const nameWords = new Set(
  Object.values(more).flatMap(({ inBlock }) => list(inBlock['contact.fullName'] ?? '').map(foldText)),
)
/** Names of ours are asked in the same order as those of the customer's people. */
const nameOf = (term: string | undefined) => term?.replace(/^partner(?=\.(?:first|last)Name$)/, 'contact')
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
    const [before, mine, after] = [nameOf(beside(-1)), tentative[index], nameOf(beside(1))]
    const add = (term: string, weight: number, reason: string) => addEvidence(own, { term, weight, reason })
    const label = clue.texts[0]?.folded ?? ''
    const isBareName =
      /^(?:name|nom|nombre|nome|naam)$/.test(label) ||
      nameWords.has(label) ||
      (!label && clue.names.some(name => name.own.join(' ') === 'name'))

    if (before && !before.startsWith('other:') && own.has(before) && before !== mine && isRepeat(clue))
      add(before, 5, 'asks for the same again')
    if (isBareName) {
      if (after === 'contact.lastName') add('contact.firstName', nameWords.has(label) ? 7 : 5, 'a last name follows')
      else if (before === 'contact.firstName') add('contact.lastName', 5, 'a first name stands before')
      else if (nameWords.has(label) && before === 'contact.lastName')
        add('contact.firstName', 7, 'a last name stands before')
      else if (nameWords.has(label) && after === 'contact.firstName') add('contact.lastName', 7, 'a first name follows')
    }
    // "Nombre del contacto" beside "Apellidos" is the rest of the name.
    else if (mine === 'contact.fullName' && after === 'contact.lastName' && !wholeName.test(label))
      add('contact.firstName', 6, 'a last name follows')
    if (!mine && before === 'contact.firstName' && after && /^contact\.(?:email|phone)$/.test(after)) {
      add('contact.lastName', 2.5, 'between first name and contact details')
    }
    if (
      before === 'account.street' &&
      clue.field.signals.section[0] === clues[index - 1]?.field.signals.section[0] &&
      (mine === 'account.street' || !mine) &&
      (!label || label === clues[index - 1]?.texts[0]?.folded || /\b(?:2|ii|continued|cont|optional)\b/.test(label))
    ) {
      add('account.street2', mine ? 6 : 3, 'follows the street')
    }
    if (
      before === 'account.street' &&
      !mine &&
      !label &&
      clue.field.signals.type === 'text' &&
      after &&
      /^account\.(?:city|state|postalCode)$/.test(after)
    ) {
      add('account.street2', 2.2, 'between street and city')
    }
    if (before === 'account.city' && after === 'account.postalCode' && !mine)
      add('account.state', 2.5, 'between city and postal code')
    if (label === 'pin' && /^account\.(?:city|state)$/.test(before ?? ''))
      add('account.postalCode', 5, 'a PIN code stands in the address')
    if (before === 'account.state' && !mine && (after === 'account.country' || after === 'contact.phone'))
      add('account.postalCode', 1.5, 'follows the state')
  })
}

const wholeName =
  /\b(?:full|complete|completo|complet|vollstandig\w*|volledige|and|und|et|y|e|en)\b|apellido|cognome|sobrenome|nachname|surname|last|氏名|姓名/

const again =
  /\b(?:confirm|verify|re ?enter|re ?type|confirmation|repeat|again|bestatigen|wiederholen|confirmez|confirmer|confirmar|repetir|conferma|ripeti|bevestig|herhaal)\b|確認/

/** True if the field asks for the answer before it once more, to be sure. */
export function isRepeat({ texts, names }: Clue): boolean {
  return texts.some(text => again.test(text.folded)) || names.some(name => again.test(name.words.join(' ')))
}

/** A bare "Name" means whatever its form is about; undefined where the form does not say. */
export function bareName(tentative: readonly (string | undefined)[], purpose: Purpose): string | undefined {
  const groups = new Set(tentative.filter(Boolean).map(term => term?.split('.')[0]))
  if (purpose === 'record') return groups.has('deal') && !tentative.includes('deal.name') ? 'deal.name' : undefined
  if (tentative.includes('contact.firstName') || tentative.includes('contact.lastName')) return undefined
  if (!groups.has('deal') && (groups.has('contact') || groups.size === 0)) return 'contact.fullName'
  return undefined
}
