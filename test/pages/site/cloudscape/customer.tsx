import type { AutosuggestProps } from '@cloudscape-design/components/autosuggest'
import Autosuggest from '@cloudscape-design/components/autosuggest'
import ColumnLayout from '@cloudscape-design/components/column-layout'
import Container from '@cloudscape-design/components/container'
import FormField from '@cloudscape-design/components/form-field'
import Header from '@cloudscape-design/components/header'
import Input from '@cloudscape-design/components/input'
import Select from '@cloudscape-design/components/select'
import { useRef, useState } from 'react'
import { type Account, searchAccounts } from '../shared/accounts.ts'
import { countriesIn, industries, states } from '../shared/lists.ts'
import { label, type Opportunity, type Problems, type SetAnswer } from './opportunity.ts'

const countries = countriesIn('en').map(({ value, label }) => ({ value, label, description: value }))

export function CustomerPart(props: {
  answers: Opportunity
  set: SetAnswer
  setAnswers: (change: (before: Opportunity) => Opportunity) => void
  problems: Problems
}) {
  const { answers, set, setAnswers, problems } = props
  const regions = states[answers.country?.value ?? '']
  const text = (
    id: 'website' | 'firstName' | 'lastName' | 'email' | 'phone',
    type: 'text' | 'email' | 'url' = 'text',
  ) => (
    <FormField label={label[id]} errorText={problems[id]}>
      <Input type={type} value={answers[id]} onChange={({ detail }) => set(id, detail.value)} />
    </FormField>
  )
  return (
    <Container header={<Header variant="h2">Customer details</Header>}>
      <ColumnLayout columns={2}>
        <Company company={answers.company} problem={problems.company} onChange={company => set('company', company)} />
        {text('website', 'url')}
        <FormField label={label.country} errorText={problems.country}>
          <Select
            selectedOption={answers.country}
            onChange={({ detail }) =>
              setAnswers(before => ({ ...before, country: detail.selectedOption, state: null }))
            }
            options={countries}
            filteringType="auto"
            virtualScroll
            placeholder="Choose a country"
          />
        </FormField>
        <FormField label={label.state}>
          <Select
            selectedOption={answers.state}
            onChange={({ detail }) => set('state', detail.selectedOption)}
            options={regions?.map(name => ({ value: name, label: name })) ?? []}
            disabled={!regions}
            placeholder="Choose a state"
          />
        </FormField>
        <FormField label={label.industry} errorText={problems.industry}>
          <Select
            selectedOption={answers.industry}
            onChange={({ detail }) => set('industry', detail.selectedOption)}
            options={industries.map(name => ({ value: name, label: name }))}
            placeholder="Choose an industry"
          />
        </FormField>
        {text('firstName')}
        {text('lastName')}
        {text('email', 'email')}
        {text('phone')}
      </ColumnLayout>
    </Container>
  )
}

function Company(props: { company: string; problem?: string; onChange(company: string): void }) {
  const [found, setFound] = useState<Account[]>([])
  const [status, setStatus] = useState<AutosuggestProps.StatusType>('finished')
  const asked = useRef('')
  const search = async (text: string) => {
    asked.current = text
    setStatus('loading')
    const accounts = await searchAccounts(text)
    if (asked.current !== text) return
    setFound(accounts)
    setStatus('finished')
  }
  return (
    <FormField label={label.company} errorText={props.problem} description="Legal name. Known customers are suggested.">
      <Autosuggest
        value={props.company}
        onChange={({ detail }) => props.onChange(detail.value)}
        onLoadItems={({ detail }) => search(detail.filteringText)}
        options={found.map(({ name, city }) => ({ value: name, description: city }))}
        filteringType="manual"
        statusType={status}
        loadingText="Searching customers"
        empty="No known customer"
        enteredTextLabel={text => `Use: "${text}"`}
        placeholder="Search customers"
      />
    </FormField>
  )
}
