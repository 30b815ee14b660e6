import {
  Combobox,
  ComboboxButton,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
} from '@headlessui/react'
import { useEffect, useState } from 'react'
import { type Account, searchAccounts } from '../shared/accounts.ts'
import { type Choice, countriesIn } from '../shared/lists.ts'

export const box = 'w-full rounded-lg border border-slate-300 bg-white px-3 py-2 text-left text-sm'
const panel = 'z-10 overflow-auto rounded-lg bg-white shadow-lg ring-1 ring-black/10 [--anchor-gap:4px]'
const row = 'px-3 py-2 text-sm data-focus:bg-indigo-100 data-selected:font-semibold'

const countries = countriesIn('fr')

export function List(props: { value: string | null; options: string[]; onChange(value: string): void }) {
  return (
    <Listbox value={props.value} onChange={value => value && props.onChange(value)}>
      <ListboxButton className={box}>{props.value ?? 'Sélectionner…'}</ListboxButton>
      <ListboxOptions anchor="bottom" className={`${panel} max-h-72 w-(--button-width)`}>
        {props.options.map(option => (
          <ListboxOption key={option} value={option} className={row}>
            {option}
          </ListboxOption>
        ))}
      </ListboxOptions>
    </Listbox>
  )
}

export function Lists(props: { values: string[]; options: string[]; onChange(values: string[]): void }) {
  return (
    <Listbox multiple value={props.values} onChange={props.onChange}>
      <ListboxButton className={box}>{props.values.join(', ') || 'Sélectionner…'}</ListboxButton>
      <ListboxOptions anchor="bottom" className={`${panel} max-h-72 w-(--button-width)`}>
        {props.options.map(option => (
          <ListboxOption key={option} value={option} className={row}>
            {option}
          </ListboxOption>
        ))}
      </ListboxOptions>
    </Listbox>
  )
}

/** All countries, of which only those in view are in the document. */
export function CountryCombobox(props: { country: string | null; onChange(country: string | null): void }) {
  const [query, setQuery] = useState('')
  const options = countries.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()))
  const chosen = countries.find(({ value }) => value === props.country) ?? null
  return (
    <Combobox<Choice | null>
      value={chosen}
      virtual={{ options }}
      onChange={choice => props.onChange(choice?.value ?? null)}
      onClose={() => setQuery('')}
    >
      <div className="relative">
        <ComboboxInput
          className={box}
          displayValue={(choice: Choice | null) => choice?.label ?? ''}
          onChange={event => setQuery(event.target.value)}
        />
        <ComboboxButton className="absolute inset-y-0 right-0 px-3">▾</ComboboxButton>
      </div>
      <ComboboxOptions anchor="bottom" className={`${panel} h-72 w-(--input-width)`}>
        {({ option }: { option: Choice }) => (
          <ComboboxOption value={option} className={`${row} w-full`}>
            {option.label}
          </ComboboxOption>
        )}
      </ComboboxOptions>
    </Combobox>
  )
}

/** Known clients by name; another name may be entered as it is. */
export function ClientSearch(props: { name: string; onChange(name: string): void }) {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<Account[]>([])
  useEffect(() => {
    let current = true
    searchAccounts(query).then(accounts => current && setFound(accounts))
    return () => {
      current = false
    }
  }, [query])
  return (
    <Combobox value={props.name} onChange={name => props.onChange(name ?? '')}>
      <ComboboxInput className={box} placeholder="Rechercher…" onChange={event => setQuery(event.target.value)} />
      <ComboboxOptions anchor="bottom" className={`${panel} max-h-72 w-(--input-width)`}>
        {found.map(({ id, name, city }) => (
          <ComboboxOption key={id} value={name} className={row}>
            {name}
            <span className="block text-xs text-slate-500">{city}</span>
          </ComboboxOption>
        ))}
        {query && (
          <ComboboxOption value={query} className={row}>
            Créer « {query} »
          </ComboboxOption>
        )}
      </ComboboxOptions>
    </Combobox>
  )
}
