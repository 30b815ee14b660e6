import { useLiveQuery } from 'dexie-react-hooks'
import { type Choice, runChoices } from '../../../lib/store/activity.ts'
import type { Entered } from './use-filter.ts'
import { endNames, kindNames } from './words.ts'

/** What the list of activity is narrowed down by. */
export function Filters({ entered, onChange }: { entered: Entered; onChange(more: Partial<Entered>): void }) {
  const choices = useLiveQuery(runChoices)
  const hosts = choices?.hosts.map(host => ({ id: host, name: host })) ?? []
  const select = (name: keyof Entered, label: string, options: Choice[]) => (
    <label>
      {label}
      <select value={entered[name]} onChange={event => onChange({ [name]: event.target.value })}>
        <option value="">All</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name || 'Without a name'}
          </option>
        ))}
      </select>
    </label>
  )
  const day = (name: 'from' | 'to', label: string) => (
    <label>
      {label}
      <input type="date" value={entered[name]} onChange={event => onChange({ [name]: event.target.value })} />
    </label>
  )
  return (
    <search className="run-filters">
      <label className="widest">
        Search
        <input type="search" value={entered.text} onChange={event => onChange({ text: event.target.value })} />
      </label>
      {select('kind', 'Kind', named(kindNames))}
      {select('end', 'Outcome', named(endNames))}
      {select('host', 'Site', hosts)}
      {select('dealId', 'Deal', choices?.deals ?? [])}
      {select('mappingId', 'Mapping', choices?.mappings ?? [])}
      {day('from', 'From')}
      {day('to', 'To')}
    </search>
  )
}

function named(names: Record<string, string>): Choice[] {
  return Object.entries(names).map(([id, name]) => ({ id, name }))
}
