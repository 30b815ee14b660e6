import { foldText } from '../deal/fold.ts'
import type { Group } from '../deal/term.ts'
import { speaksOf } from '../deal/terms/more/words.ts'
import type { Clue } from './evidence.ts'
import { addEvidence, likely, type Scores } from './score.ts'

const owner =
  /\b(?:owner|account manager|sales ?rep(?:resentative)?|salesperson|account executive|assigned to|besitzer|inhaber|verantwortlich\w*|zustandig\w*|vertriebsmitarbeiter|proprietaire|commercial|propietario|vendedor|proprietario|responsavel|venditore|eigenaar|verkoper|agare|saljare|opiekun|wlasciciel|sahibi)\b|所有者|担当営業|营业担当|负责人|負責人|소유자|영업 담당|בעלים|איש מכירות|المالك|مندوب/
const ofOwner: Record<string, string> = {
  'contact.fullName': 'deal.ownerName',
  'deal.name': 'deal.ownerName',
  'account.name': 'deal.ownerName',
  'contact.email': 'deal.ownerEmail',
}

/**
 * On a record several people may stand in blocks of their own. What stands under its owner is the owner's; what stands
 * under the account is the contact's only where no contact has a block. `scores` is changed.
 */
export function askRecordBlocks(
  clues: readonly Clue[],
  scores: readonly Scores[],
  blockOf: (clue: Clue) => Group | undefined,
): void {
  const blocks = clues.map(clue => (isOwners(clue) ? 'owner' : blockOf(clue)))
  const tentative = scores.map(likely)
  clues.forEach((clue, index) => {
    const own = scores[index]
    const term = tentative[index]
    if (!own || !term) return
    const [title = ''] = clue.field.signals.section
    if (blocks[index] === 'owner') {
      const theirs = ofOwner[term]
      for (const other of [...own.keys()]) if (/^(?:contact|account)\.|^deal\.name$/.test(other)) own.delete(other)
      if (theirs) addEvidence(own, { term: theirs, weight: 7, reason: `in the section “${title}”`, from: 'words' })
    } else if (blocks[index] === 'account' && term.startsWith('contact.')) {
      const elsewhere = tentative.some((other, at) => other === term && at !== index && blocks[at] === 'contact')
      if (elsewhere) own.delete(term)
    }
  })
}

function isOwners({ field, lang }: Clue): boolean {
  const title = foldText(field.signals.section[0] ?? '')
  return (owner.test(title) || speaksOf('owner', title, lang)) && title !== foldText(field.label)
}
