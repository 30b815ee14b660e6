import { Combobox, Dropdown, Field, Input, Option, Subtitle2 } from '@fluentui/react-components'
import { useState } from 'react'
import { countriesIn, industries, states } from '../shared/lists.ts'
import { type Deal, label, type Problems, type SetAnswer } from './deal.ts'

const countries = countriesIn('en')

type TextId = 'customer' | 'city' | 'contactFirst' | 'contactLast' | 'contactEmail' | 'contactPhone'

export function CustomerCard(props: {
  deal: Deal
  set: SetAnswer
  setDeal: (change: (before: Deal) => Deal) => void
  problems: Problems
}) {
  const { deal, set, setDeal, problems } = props
  const regions = states[deal.country ?? ''] ?? []
  const text = (id: TextId, type: 'text' | 'email' | 'tel' = 'text') => (
    <Field label={label[id]} validationMessage={problems[id]} required={id === 'customer'}>
      <Input type={type} value={deal[id]} onChange={(_, data) => set(id, data.value)} />
    </Field>
  )
  return (
    <>
      <Subtitle2 as="h2">Customer</Subtitle2>
      {text('customer')}
      {text('city')}
      <Field label={label.country} validationMessage={problems.country} required>
        <CountryCombobox
          country={deal.country}
          onChange={country => setDeal(before => ({ ...before, country, state: null }))}
        />
      </Field>
      {regions.length > 0 && (
        <Field label={label.state}>
          <Dropdown
            placeholder="Select a state"
            value={deal.state ?? ''}
            selectedOptions={deal.state ? [deal.state] : []}
            onOptionSelect={(_, data) => set('state', data.optionValue ?? null)}
          >
            {regions.map(name => (
              <Option key={name}>{name}</Option>
            ))}
          </Dropdown>
        </Field>
      )}
      <Field label={label.industry}>
        <Dropdown
          placeholder="Select an industry"
          value={deal.industry ?? ''}
          selectedOptions={deal.industry ? [deal.industry] : []}
          onOptionSelect={(_, data) => set('industry', data.optionValue ?? null)}
        >
          {industries.map(name => (
            <Option key={name}>{name}</Option>
          ))}
        </Dropdown>
      </Field>
      <Subtitle2 as="h2">Customer contact</Subtitle2>
      {text('contactFirst')}
      {text('contactLast')}
      {text('contactEmail', 'email')}
      {text('contactPhone', 'tel')}
    </>
  )
}

function CountryCombobox({ country, onChange }: { country: string | null; onChange(country: string | null): void }) {
  const [query, setQuery] = useState('')
  const matching = countries.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()))
  return (
    <Combobox
      placeholder="Select a country"
      value={query}
      selectedOptions={country ? [country] : []}
      onChange={event => setQuery(event.target.value)}
      onOptionSelect={(_, data) => {
        setQuery(data.optionText ?? '')
        onChange(data.optionValue ?? null)
      }}
    >
      {matching.map(({ value, label }) => (
        <Option key={value} value={value}>
          {label}
        </Option>
      ))}
    </Combobox>
  )
}
