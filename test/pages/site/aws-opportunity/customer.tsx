import ColumnLayout from '@cloudscape-design/components/column-layout'
import Container from '@cloudscape-design/components/container'
import FormField from '@cloudscape-design/components/form-field'
import Header from '@cloudscape-design/components/header'
import Input from '@cloudscape-design/components/input'
import Select from '@cloudscape-design/components/select'
import { countriesIn, states } from '../shared/lists.ts'
import type { Opportunity, Problems, SetAnswer } from './opportunity.ts'

const countries = countriesIn('en').map(({ value, label }) => ({ value, label }))
const industries =
  'Aerospace|Agriculture|Automotive|Computers and Electronics|Consumer Goods|Education|Energy - Oil and Gas|Energy - Power and Utilities|Financial Services|Gaming|Government|Healthcare|Hospitality|Life Sciences|Manufacturing|Marketing and Advertising|Media and Entertainment|Mining|Non-Profit Organization|Professional Services|Real Estate and Construction|Retail|Software and Internet|Telecommunications|Transportation and Logistics|Travel|Wholesale and Distribution|Other'
    .split('|')
    .map(value => ({ value, label: value }))

type TextId = { [K in keyof Opportunity]: Opportunity[K] extends string ? K : never }[keyof Opportunity]

export function CustomerPart(props: {
  answers: Opportunity
  set: SetAnswer
  setAnswers: (change: (before: Opportunity) => Opportunity) => void
  problems: Problems
}) {
  const { answers, set, setAnswers, problems } = props
  const text = (id: TextId, label: string, hint?: string) => (
    <FormField label={label} errorText={problems[id]} constraintText={hint}>
      <Input value={answers[id]} onChange={({ detail }) => set(id, detail.value)} />
    </FormField>
  )
  const regions = states[answers.country?.value ?? '']
  return (
    <Container header={<Header variant="h2">Customer details</Header>}>
      <ColumnLayout columns={2}>
        {text('company', 'Customer company name')}
        {text('website', 'Customer website')}
        {text('duns', 'Customer DUNS')}
        {text('account', 'AWS account ID', '12-digit account ID')}
        <FormField label="Country" errorText={problems.country}>
          <Select
            selectedOption={answers.country}
            onChange={({ detail }) =>
              setAnswers(before => ({ ...before, country: detail.selectedOption, state: null }))
            }
            options={countries}
            filteringType="auto"
            placeholder="Choose a country"
          />
        </FormField>
        <FormField label="State or region" errorText={problems.state}>
          <Select
            selectedOption={answers.state}
            onChange={({ detail }) => set('state', detail.selectedOption)}
            options={regions?.map(name => ({ value: name, label: name })) ?? []}
            placeholder="Choose a state"
            empty="Choose a country first"
          />
        </FormField>
        {text('postal', 'Postal code')}
        {text('city', 'City')}
        {text('street', 'Street address')}
        <FormField label="Industry" errorText={problems.industry}>
          <Select
            selectedOption={answers.industry}
            onChange={({ detail }) => set('industry', detail.selectedOption)}
            options={industries}
            placeholder="Choose an industry"
          />
        </FormField>
        {answers.industry?.value === 'Other' && text('other', 'Other industry')}
        {text('firstName', 'Customer first name')}
        {text('lastName', 'Customer last name')}
        {text('jobTitle', 'Customer title')}
        {text('email', 'Customer email')}
        {text('phone', 'Customer phone')}
      </ColumnLayout>
    </Container>
  )
}
