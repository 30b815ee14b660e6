import './style.css'
import type { ReactNode } from 'react'
import DatePicker from 'react-datepicker'
import 'react-datepicker/dist/react-datepicker.css'
import { Controller, type SubmitHandler, useForm } from 'react-hook-form'
import { NumericFormat } from 'react-number-format'
import { labelsOf } from '../../question.ts'
import { countriesIn, currencies, industries, products, states } from '../shared/lists.ts'
import { mount, usePortal } from '../shared/react.tsx'
import { questions } from './questions.ts'

const label = labelsOf(questions)
const countries = countriesIn('nl')
const required = 'Dit veld is verplicht'

interface Deal {
  company: string
  website: string
  country: string
  state: string
  industry: string
  firstName: string
  lastName: string
  email: string
  phone: string
  name: string
  amount: number | null
  currency: string
  closeDate: Date | null
  probability: number | null
  type: string | null
  products: string[]
  description: string
  attachment: FileList | null
  consent: boolean
}

const empty: Deal = {
  company: '',
  website: '',
  country: '',
  state: '',
  industry: '',
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  name: '',
  amount: null,
  currency: '',
  closeDate: null,
  probability: null,
  type: null,
  products: [],
  description: '',
  attachment: null,
  consent: false,
}

const isoDay = (date: Date | null) =>
  date && [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-')

function Page() {
  const { register, control, handleSubmit, watch, getValues, setValue, formState } = useForm<Deal>({
    defaultValues: empty,
    mode: 'onBlur',
  })
  const { registration, submit } = usePortal(() => {
    const values = getValues()
    return {
      ...values,
      probability: Number.isFinite(values.probability) ? values.probability : null,
      closeDate: isoDay(values.closeDate),
      attachment: [...(values.attachment ?? [])].map(({ name }) => name),
    }
  })
  const send: SubmitHandler<Deal> = () => submit()
  const country = watch('country')
  const row = (id: keyof Deal, control: ReactNode) => (
    <div className="row">
      <label htmlFor={id}>{label[id]}</label>
      <div>
        {control}
        {formState.errors[id] && <span role="alert">{formState.errors[id]?.message}</span>}
      </div>
    </div>
  )
  const options = (names: string[]) => names.map(name => <option key={name}>{name}</option>)
  return (
    <main>
      <h1>Deal registreren</h1>
      {registration && (
        <p role="status">
          Bedankt! Uw registratie is ontvangen. Registratienummer: <b>{registration}</b>
        </p>
      )}
      <form onSubmit={handleSubmit(send)} noValidate>
        <h2>Klant</h2>
        {row('company', <input id="company" {...register('company', { required })} />)}
        {row('website', <input id="website" {...register('website')} />)}
        {row(
          'country',
          <select id="country" {...register('country', { required, onChange: () => setValue('state', '') })}>
            <option value="">Kies een land</option>
            {countries.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>,
        )}
        {states[country] &&
          row(
            'state',
            <select id="state" {...register('state')}>
              <option value="">Kies</option>
              {options(states[country] ?? [])}
            </select>,
          )}
        {row(
          'industry',
          <select id="industry" {...register('industry')}>
            <option value="">Kies een branche</option>
            {options(industries)}
          </select>,
        )}
        <h2>Contactpersoon bij de klant</h2>
        {row('firstName', <input id="firstName" {...register('firstName')} />)}
        {row('lastName', <input id="lastName" {...register('lastName', { required })} />)}
        {row(
          'email',
          <input
            id="email"
            type="email"
            {...register('email', { required, pattern: { value: /@/, message: 'Geen geldig e-mailadres' } })}
          />,
        )}
        {row('phone', <input id="phone" type="tel" {...register('phone')} />)}
        <h2>Deal</h2>
        {row('name', <input id="name" {...register('name', { required })} />)}
        {row(
          'amount',
          <Controller
            name="amount"
            control={control}
            rules={{ required }}
            render={({ field: { onChange, ref, ...field } }) => (
              <NumericFormat
                id="amount"
                {...field}
                getInputRef={ref}
                thousandSeparator="."
                decimalSeparator=","
                decimalScale={2}
                onValueChange={({ floatValue }) => onChange(floatValue ?? null)}
              />
            )}
          />,
        )}
        {row(
          'currency',
          <select id="currency" {...register('currency')}>
            <option value="">Kies</option>
            {options(currencies)}
          </select>,
        )}
        {row(
          'closeDate',
          <Controller
            name="closeDate"
            control={control}
            rules={{ required }}
            render={({ field: { value, ...field } }) => (
              <DatePicker
                id="closeDate"
                selected={value}
                {...field}
                dateFormat="dd-MM-yyyy"
                placeholderText="dd-mm-jjjj"
              />
            )}
          />,
        )}
        {row(
          'probability',
          <input
            id="probability"
            type="number"
            min={0}
            max={100}
            {...register('probability', { valueAsNumber: true })}
          />,
        )}
        <fieldset>
          <legend>{label.type}</legend>
          {[
            ['new', 'Nieuwe klant'],
            ['renewal', 'Verlenging'],
            ['expansion', 'Uitbreiding'],
          ].map(([value, text]) => (
            <label key={value}>
              <input type="radio" value={value} {...register('type', { required })} /> {text}
            </label>
          ))}
          {formState.errors.type && <span role="alert">{formState.errors.type.message}</span>}
        </fieldset>
        <fieldset>
          <legend>{label.products}</legend>
          {products.map(name => (
            <label key={name}>
              <input type="checkbox" value={name} {...register('products')} /> {name}
            </label>
          ))}
        </fieldset>
        {row('description', <textarea id="description" rows={4} {...register('description')} />)}
        {row('attachment', <input id="attachment" type="file" {...register('attachment')} />)}
        <label>
          <input type="checkbox" {...register('consent', { required })} /> {label.consent}
        </label>
        {formState.errors.consent && <span role="alert">{formState.errors.consent.message}</span>}
        <button type="submit">Deal indienen</button>
      </form>
    </main>
  )
}

mount(<Page />)
