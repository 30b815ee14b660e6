import './style.css'
import { type FormEvent, type ReactNode, useState } from 'react'
import { labelsOf } from '../../question.ts'
import { currencies, dealTypes, industries, products } from '../shared/lists.ts'
import { mount, useAnswers, usePortal } from '../shared/react.tsx'
import { CalendarPicker } from './calendar-picker.tsx'
import { CountryCombobox } from './country-combobox.tsx'
import { questions } from './questions.ts'
import { Button, Checkbox, Choices, Input, Label, Radios, Select, Switch, Textarea } from './ui.tsx'

const label = labelsOf(questions)

const empty = {
  company: '',
  domain: '',
  country: null as string | null,
  industry: '',
  contactName: '',
  contactEmail: '',
  contactPhone: '',
  name: '',
  amount: '',
  currency: '',
  closeDate: null as string | null,
  type: '',
  products: [] as string[],
  stage: '',
  support: false,
  summary: '',
  terms: false,
}
type Answers = typeof empty

const required = ['company', 'country', 'contactEmail', 'name', 'amount', 'closeDate', 'terms'] as const

function Page() {
  const { answers, set } = useAnswers(empty)
  const [tried, setTried] = useState(false)
  const { registration, submit } = usePortal(() => answers)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (required.every(id => answers[id])) submit()
  }
  const item = (id: keyof Answers, control: ReactNode) => (
    <div className="grid gap-2">
      <Label htmlFor={id}>{label[id]}</Label>
      {control}
      {tried && required.some(other => other === id) && !answers[id] && (
        <p className="text-sm text-red-600">This field is required.</p>
      )}
    </div>
  )
  type TextId = 'company' | 'domain' | 'contactName' | 'contactEmail' | 'contactPhone' | 'name' | 'amount'
  const text = (id: TextId, placeholder = '') =>
    item(
      id,
      <Input id={id} placeholder={placeholder} value={answers[id]} onChange={event => set(id, event.target.value)} />,
    )
  return (
    <main className="mx-auto max-w-2xl p-8">
      <h1 className="text-2xl font-semibold tracking-tight">Register a deal</h1>
      <p className="mb-6 text-sm text-zinc-500">Loomstack Partner Hub</p>
      {registration && (
        <div role="status" className="mb-6 rounded-lg border border-zinc-200 p-4">
          <h2 className="font-medium">Deal registered</h2>
          <p className="text-sm text-zinc-500">Your registration ID is {registration}.</p>
        </div>
      )}
      <form onSubmit={send} noValidate className="grid gap-6 rounded-xl border border-zinc-200 p-6 shadow-sm">
        {text('company', 'Acme Inc.')}
        {text('domain', 'https://')}
        {item(
          'country',
          <CountryCombobox id="country" country={answers.country} onChange={country => set('country', country)} />,
        )}
        {item(
          'industry',
          <Select
            id="industry"
            value={answers.industry}
            onChange={value => set('industry', value)}
            options={industries}
          />,
        )}
        {text('contactName')}
        {text('contactEmail', 'name@company.com')}
        {text('contactPhone')}
        {text('name')}
        <div className="grid grid-cols-2 gap-4">
          {text('amount', '0.00')}
          {item(
            'currency',
            <Select
              id="currency"
              value={answers.currency}
              onChange={value => set('currency', value)}
              options={currencies}
            />,
          )}
        </div>
        {item(
          'closeDate',
          <CalendarPicker id="closeDate" day={answers.closeDate} onChange={day => set('closeDate', day)} />,
        )}
        {item(
          'type',
          <Radios id="type" value={answers.type} onChange={type => set('type', type)} options={dealTypes} />,
        )}
        <fieldset className="grid gap-3">
          <legend className="mb-2 text-sm font-medium">{label.products}</legend>
          {products.map(name => (
            <Checkbox
              key={name}
              id={`product-${name}`}
              label={name}
              checked={answers.products.includes(name)}
              onChange={yes =>
                set(
                  'products',
                  yes ? [...answers.products, name].sort() : answers.products.filter(other => other !== name),
                )
              }
            />
          ))}
        </fieldset>
        {item(
          'stage',
          <Choices
            label={label.stage}
            value={answers.stage}
            onChange={stage => set('stage', stage)}
            options={['Prospect', 'Qualified', 'Committed']}
          />,
        )}
        <div className="flex items-center justify-between">
          <Label htmlFor="support">{label.support}</Label>
          <Switch id="support" checked={answers.support} onChange={yes => set('support', yes)} />
        </div>
        {item(
          'summary',
          <Textarea id="summary" value={answers.summary} onChange={event => set('summary', event.target.value)} />,
        )}
        <Checkbox id="terms" label={label.terms} checked={answers.terms} onChange={yes => set('terms', yes)} />
        {tried && !answers.terms && <p className="text-sm text-red-600">You have to accept the terms.</p>}
        <Button type="submit">Submit registration</Button>
      </form>
    </main>
  )
}

mount(<Page />)
