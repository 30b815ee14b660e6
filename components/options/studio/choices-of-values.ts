import type { Entry } from '../../../lib/deal/deal.ts'
import { showValue } from '../../../lib/deal/show.ts'
import type { Group } from '../../../lib/deal/term.ts'
import { terms } from '../../../lib/deal/vocabulary.ts'
import { findAnswer } from '../../../lib/mapping/find-source.ts'
import { shorten, titleOf } from '../../../lib/mapping/words.ts'
import type { Choice } from './found.ts'

const groups: Record<Group, string> = {
  account: 'Customer',
  contact: 'Contact',
  deal: 'Deal',
  partner: 'Your company',
  registration: 'The portal’s answer',
}

/** Everything that can feed a field, as choices by title; `value` is the term. What the chosen deal says stands beside it. */
export function choicesOfValues(entries: Entry[], extras: string[], own: string[]): Choice[] {
  const hint = (term: string) => {
    const answer = findAnswer(entries, term)
    if (!answer) return undefined
    const derived = answer.entry.term !== term && answer.value
    return shorten(derived ? showValue(derived, navigator.language) : answer.entry.text)
  }
  const known = terms.map(({ id, title, group }) => ({ value: id, label: title, group: groups[group], hint: hint(id) }))
  const other = own.filter(term => term.startsWith('partner:'))
  return [
    ...known,
    ...other.map(term => ({ value: term, label: titleOf(term), group: groups.partner, hint: hint(term) })),
    ...extras
      .map(term => ({
        value: term,
        label: `From the record: ${titleOf(term)}`,
        group: 'From the record',
        hint: hint(term),
      }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  ]
}

/** A term as its choice is called. */
export function valueTitle(term: string): string {
  return term.startsWith('extra:') ? `From the record: ${titleOf(term)}` : titleOf(term)
}
