import { type ReactNode, useActionState, useReducer } from 'react'
import { createRoot } from 'react-dom/client'
import { Confirmation, submit } from './kit.tsx'

const empty = {
  company: '',
  phone: '',
  headcount: '',
  address: '',
  town: '',
  zip: '',
  first: '',
  last: '',
  role: '',
  email: '',
  confirmEmail: '',
  project: '',
  acv: '',
  closing: '',
  likelihood: '',
  next: '',
  notes: '',
  nda: false,
  source: 'Partner portal',
  myCompany: '',
  myFirst: '',
  myLast: '',
  myEmail: '',
  partnerCode: 'MER-0042',
}
type Values = typeof empty
type Change = { [K in keyof Values]?: Values[K] }

/** Labels are placeholders only; two columns; state in a reducer; the form is a React action. */
function Meridian() {
  const [values, change] = useReducer((old: Values, now: Change) => ({ ...old, ...now }), empty)
  const [done, send, busy] = useActionState(async () => {
    submit(values)
    return true
  }, false)
  if (done) {
    return (
      <Confirmation
        title="We have received your deal registration"
        rows={[
          ['Deal registration ID', 'MD-9-3316'],
          ['Status', 'Under review'],
          ['Valid until', '20 Feb 2027'],
        ]}
      />
    )
  }
  const field = (name: keyof Values, placeholder: string, more: { type?: string; readOnly?: boolean } = {}) => (
    <input
      className="filled"
      placeholder={placeholder}
      value={values[name] as string}
      onChange={event => change({ [name]: event.target.value })}
      {...more}
    />
  )
  return (
    <form action={send}>
      <h1>Deal registration</h1>
      <Block title="End customer">
        {field('company', 'Company name*')}
        {field('phone', 'Company phone', { type: 'tel' })}
        {field('headcount', 'Number of employees', { type: 'number' })}
        {field('address', 'Street address')}
        {field('town', 'City')}
        {field('zip', 'Zip code')}
      </Block>
      <Block title="Customer contact">
        {field('first', 'First name*')}
        {field('last', 'Last name*')}
        {field('role', 'Job title')}
        {field('email', 'Email*', { type: 'email' })}
        <div style={{ opacity: 0, height: 0, overflow: 'hidden' }}>{field('confirmEmail', 'Confirm email')}</div>
      </Block>
      <Block title="Deal">
        {field('project', 'Deal name*')}
        {field('acv', 'Deal amount')}
        <label>
          Close date
          <input type="date" value={values.closing} onChange={event => change({ closing: event.target.value })} />
        </label>
        {field('likelihood', 'Probability (%)', { type: 'number' })}
        {field('next', 'Next step')}
        {field('source', 'Lead source')}
        <textarea
          placeholder="Describe the opportunity"
          value={values.notes}
          onChange={event => change({ notes: event.target.value })}
        />
        <label>
          <input type="checkbox" checked={values.nda} onChange={event => change({ nda: event.target.checked })} />
          NDA in place
        </label>
      </Block>
      <Block title="Your company">
        {field('myCompany', 'Company name')}
        {field('myFirst', 'First name')}
        {field('myLast', 'Last name')}
        {field('myEmail', 'Email')}
        {field('partnerCode', 'Partner ID', { readOnly: true })}
      </Block>
      <button type="submit" disabled={busy}>
        Submit deal
      </button>
    </form>
  )
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <div className="two">{children}</div>
    </section>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Meridian />)
