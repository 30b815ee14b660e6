import { type ChangeEvent, type FormEvent, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Confirmation, Row, submit } from './kit.tsx'

const empty = {
  accountName: '',
  domain: '',
  duns: '',
  industry: '',
  country: '',
  region: '',
  city: '',
  postcode: '',
  contactName: '',
  contactEmail: '',
  title: '',
  summary: '',
  value: '',
  closeDate: '',
  stage: '',
  crmReference: 'n/a',
  budget: '',
  solutions: [] as string[],
  help: [] as string[],
  resellerName: '',
  resellerEmail: '',
  updates: false,
}
type Values = typeof empty

const regions: Record<string, [string, string][]> = {
  US: [
    ['US-CA', 'California'],
    ['US-NY', 'New York'],
  ],
  DE: [
    ['DE-BY', 'Bavaria'],
    ['DE-BE', 'Berlin'],
  ],
}

/** Controlled throughout; regions come late; the amount is drawn with separators; the D-U-N-S is emptied a moment later. */
function Apex() {
  const [values, setValues] = useState(empty)
  const [done, setDone] = useState(false)
  const [offered, setOffered] = useState<[string, string][]>([])
  const set = <K extends keyof Values>(name: K, value: Values[K]) => setValues(old => ({ ...old, [name]: value }))
  const text = (name: keyof Values) => ({
    id: name,
    value: values[name] as string,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
      set(name, event.target.value),
  })
  const toggle = (name: 'help', item: string) =>
    set(name, values[name].includes(item) ? values[name].filter(other => other !== item) : [...values[name], item])

  useEffect(() => {
    setOffered([])
    const timer = setTimeout(() => setOffered(regions[values.country] ?? []), 150)
    return () => clearTimeout(timer)
  }, [values.country])

  // The portal looks the number up and does not find it.
  useEffect(() => {
    const timer = values.duns ? setTimeout(() => setValues(old => ({ ...old, duns: '' })), 300) : undefined
    return () => clearTimeout(timer)
  }, [values.duns])

  if (done) {
    return (
      <Confirmation
        title="Opportunity submitted"
        rows={[
          ['Registration number', 'APX-77-201'],
          ['Registration status', 'Submitted'],
          ['Submission date', 'Nov 22, 2026'],
        ]}
      />
    )
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    submit({ ...values, value: Number(values.value.replaceAll(',', '')) })
    setDone(true)
  }
  return (
    <form onSubmit={send} noValidate autoComplete="off">
      <h1>Register an opportunity</h1>
      <h2>Customer</h2>
      <Row id="accountName" label="Account name" required>
        <input {...text('accountName')} />
      </Row>
      <Row id="domain" label="Website">
        <input {...text('domain')} />
      </Row>
      <Row id="duns" label="DUNS number">
        <input {...text('duns')} />
      </Row>
      <Row id="industry" label="Industry">
        <select {...text('industry')}>
          <option value="">Choose an industry</option>
          {['Healthcare', 'Retail', 'Transportation', 'Other'].map(name => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </Row>
      <Row id="region" label="State or region">
        <select {...text('region')}>
          <option value="">{offered.length ? 'Choose a state' : 'Choose a country first'}</option>
          {offered.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Row>
      <Row id="country" label="Country" required>
        <select
          {...text('country')}
          onChange={event => setValues(old => ({ ...old, country: event.target.value, region: '' }))}
        >
          <option value="">Choose a country</option>
          <option value="DE">Germany</option>
          <option value="US">United States</option>
        </select>
      </Row>
      <Row id="city" label="City">
        <input {...text('city')} />
      </Row>
      <Row id="postcode" label="Postal code">
        <input {...text('postcode')} />
      </Row>
      <Row id="contactName" label="Contact full name">
        <input {...text('contactName')} />
      </Row>
      <Row
        id="contactEmail"
        label="Contact email"
        error={values.contactEmail && !values.contactEmail.includes('@') ? 'Enter an email address.' : ''}
      >
        <input type="email" {...text('contactEmail')} />
      </Row>
      <h2>Opportunity</h2>
      <Row id="title" label="Opportunity name" required>
        <input {...text('title')} />
      </Row>
      <Row id="summary" label="Business problem">
        <textarea {...text('summary')} maxLength={300} />
      </Row>
      <Row id="value" label="Estimated deal value">
        <input
          {...text('value')}
          inputMode="decimal"
          onChange={event => {
            const [whole = '', cents] = event.target.value.replace(/[^\d.]/g, '').split('.')
            const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
            set('value', cents === undefined ? grouped : `${grouped}.${cents.slice(0, 2)}`)
          }}
        />
      </Row>
      <Row id="closeDate" label="Expected close date" required>
        <input type="date" {...text('closeDate')} />
      </Row>
      <Row id="stage" label="Sales stage">
        <select {...text('stage')}>
          <option value="">Select…</option>
          <option value="10">Prospect</option>
          <option value="20">Qualified</option>
          <option value="30">Committed</option>
        </select>
      </Row>
      <Row id="crmReference" label="Your CRM reference">
        <input {...text('crmReference')} />
      </Row>
      <Row id="solutions" label="Products">
        <select
          id="solutions"
          multiple
          value={values.solutions}
          onChange={event =>
            set(
              'solutions',
              Array.from(event.target.selectedOptions, option => option.value),
            )
          }
        >
          <option value="p1">CRM</option>
          <option value="p2">Data warehouse</option>
          <option value="p3">Analytics</option>
        </select>
      </Row>
      <fieldset>
        <legend>Is the budget approved?</legend>
        {['Yes', 'No'].map(answer => (
          <label key={answer} className="pill">
            <input
              type="radio"
              className="unseen"
              name="budget"
              checked={values.budget === answer}
              onChange={() => set('budget', answer)}
            />
            <span>{answer}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>What help do you need from us?</legend>
        {['Pricing', 'Demo', 'Funding'].map(item => (
          <label key={item}>
            <input
              type="checkbox"
              name="help"
              value={item}
              checked={values.help.includes(item)}
              onChange={() => toggle('help', item)}
            />
            {item}
          </label>
        ))}
      </fieldset>
      <h2>Reseller</h2>
      <Row id="resellerName" label="Partner company">
        <input {...text('resellerName')} />
      </Row>
      <Row id="resellerEmail" label="Partner contact email">
        <input {...text('resellerEmail')} />
      </Row>
      <label>
        <input type="checkbox" checked={values.updates} onChange={event => set('updates', event.target.checked)} />
        Email me product updates
      </label>
      <button type="submit">Register opportunity</button>
    </form>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Apex />)
