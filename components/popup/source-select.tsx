import type { Source } from '../../lib/mapping/mapping.ts'
import { sourceInWords } from '../../lib/mapping/words.ts'
import { termTitle } from '../common/term-title.ts'
import type { SourceGroups, SourceOption } from './sources.ts'

/** A select of everything that can feed a field. */
export function SourceSelect(props: {
  id: string
  value: string
  onChange(value: string): void
  groups: SourceGroups
  /** True if the field takes one of its own options rather than a text. */
  options: boolean
  /** What the form itself suggests, where that is known. */
  proposal?: Source
  /** What the options page set up for the field, where that is more than one value. */
  own?: Source
}) {
  const { groups, value, proposal } = props
  const known = [...groups.deal, ...groups.extras, ...groups.company]
  const lost = value.startsWith('term:') && !known.some(option => option.value === value)
  const proposed = proposal?.from === 'term' ? ` (${termTitle(proposal.term)})` : ''
  return (
    <select id={props.id} value={value} onChange={event => props.onChange(event.target.value)}>
      <option value="">As proposed{proposed}</option>
      {props.own && <option value="own">{sourceInWords(props.own)}</option>}
      {lost && <option value={value}>{termTitle(value.slice('term:'.length))} — not in this deal</option>}
      <SourceOptions groups={groups} options={props.options} />
    </select>
  )
}

/** Everything that can feed a field, as the options of a select. */
export function SourceOptions({ groups, options }: { groups: SourceGroups; options: boolean }) {
  return (
    <>
      <Group label="This deal" options={groups.deal} />
      <Group label="Other values of the record" options={groups.extras} />
      <Group label="Your company" options={groups.company} />
      <optgroup label="Always the same">
        <option value="fixed">{options ? 'Fixed choice…' : 'Fixed text…'}</option>
        <option value="leave">Leave it</option>
      </optgroup>
    </>
  )
}

function Group({ label, options }: { label: string; options: SourceOption[] }) {
  if (options.length === 0) return null
  return (
    <optgroup label={label}>
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </optgroup>
  )
}
