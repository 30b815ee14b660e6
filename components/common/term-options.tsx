import type { Group } from '../../lib/deal/term.ts'
import { terms } from '../../lib/deal/vocabulary.ts'

const groups: [Group, string][] = [
  ['account', 'Customer'],
  ['contact', 'Contact'],
  ['deal', 'Deal'],
  ['registration', 'Registration'],
]

/** Every term that a value of a record can be, as the options of a select. */
export function TermOptions() {
  return groups.map(([group, title]) => (
    <optgroup key={group} label={title}>
      {terms
        .filter(one => one.group === group)
        .map(one => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
    </optgroup>
  ))
}
