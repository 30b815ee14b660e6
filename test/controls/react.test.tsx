import { type ChangeEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test } from 'vitest'
import type { Write } from '../../lib/page/field.ts'
import { get, mount, write } from './mount.ts'

interface State {
  company: string
  notes: string
  seats: string
  close: string
  country: string
  products: string[]
  budget: string
  services: string[]
  nda: boolean
}

const empty: State = {
  company: '',
  notes: '',
  seats: '',
  close: '',
  country: '',
  products: [],
  budget: '',
  services: [],
  nda: false,
}

let state = empty
let unmount = () => {}
afterEach(() => unmount())

/** Every native control, controlled the way React's documentation does it. */
function Form() {
  const [values, setValues] = useState(empty)
  state = values
  const set = (name: keyof State) => (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
    setValues(old => ({ ...old, [name]: event.target.value }))
  const toggle = (name: string) =>
    setValues(old => ({
      ...old,
      services: old.services.includes(name) ? old.services.filter(other => other !== name) : [...old.services, name],
    }))
  return (
    <form>
      <input name="company" value={values.company} onChange={set('company')} />
      <textarea name="notes" value={values.notes} onChange={set('notes')} />
      <input name="seats" type="number" value={values.seats} onChange={set('seats')} />
      <input name="close" type="date" value={values.close} onChange={set('close')} />
      <select name="country" value={values.country} onChange={set('country')}>
        <option value="">Select</option>
        <option value="DE">Germany</option>
        <option value="FR">France</option>
      </select>
      <select
        name="products"
        multiple
        value={values.products}
        onChange={event => {
          const products = [...event.target.selectedOptions].map(option => option.value)
          setValues(old => ({ ...old, products }))
        }}
      >
        <option>CRM</option>
        <option>ERP</option>
        <option>BI</option>
      </select>
      {['yes', 'no'].map(answer => (
        <input
          key={answer}
          type="radio"
          name="budget"
          value={answer}
          checked={values.budget === answer}
          onChange={set('budget')}
        />
      ))}
      {['setup', 'training'].map(name => (
        <input
          key={name}
          type="checkbox"
          name="services"
          value={name}
          checked={values.services.includes(name)}
          onChange={() => toggle(name)}
        />
      ))}
      <input
        type="checkbox"
        name="nda"
        checked={values.nda}
        onChange={event => setValues(old => ({ ...old, nda: event.target.checked }))}
      />
    </form>
  )
}

function render() {
  const root = createRoot(mount(''))
  flushSync(() => root.render(<Form />))
  unmount = () => root.unmount()
}

const cases: [string, Write, Partial<State>, Write][] = [
  ['[name=company]', { text: 'Acme GmbH' }, { company: 'Acme GmbH' }, { text: '' }],
  ['[name=notes]', { text: 'One\nTwo' }, { notes: 'One\nTwo' }, { text: '' }],
  ['[name=seats]', { text: '120' }, { seats: '120' }, { text: '' }],
  ['[name=close]', { text: '2026-12-31' }, { close: '2026-12-31' }, { text: '' }],
  ['[name=country]', { choose: ['FR'] }, { country: 'FR' }, { choose: [] }],
  ['[name=products]', { choose: ['CRM', 'BI'] }, { products: ['CRM', 'BI'] }, { choose: [] }],
  ['[name=budget][value=yes]', { choose: ['no'] }, { budget: 'no' }, { choose: ['no'] }],
  ['[value=setup]', { choose: ['setup', 'training'] }, { services: ['setup', 'training'] }, { choose: [] }],
  ['[name=nda]', { check: true }, { nda: true }, { check: false }],
]

test.each(cases)(
  'the state behind %s holds what was written, and what was put back',
  async (selector, what, now, back) => {
    render()
    expect(await write(get(selector), what)).toEqual({ ok: true })
    expect(state).toEqual({ ...empty, ...now })
    expect(await write(get(selector), back)).toEqual({ ok: true })
    expect(state).toEqual(selector.includes('budget') ? { ...empty, ...now } : empty)
  },
)

test('a group whose state cannot be emptied does not pass for emptied', async () => {
  render()
  await write(get('[name=budget][value=yes]'), { choose: ['no'] })
  const result = await write(get('[name=budget][value=yes]'), { choose: [] })
  expect(result).toEqual({ ok: false, reason: 'The page does not let the answer be taken back.' })
  expect(state.budget).toBe('no')
  expect(get('[name=budget][value=no]').checked).toBe(true)
})

test('all fields written one after the other stay written', async () => {
  render()
  for (const [selector, what] of cases) await write(get(selector), what)
  expect(state).toEqual(Object.assign({}, empty, ...cases.map(([, , now]) => now)))
})
