import './style.css'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import Select from 'react-select'
import AsyncSelect from 'react-select/async'
import CreatableSelect from 'react-select/creatable'
import { labelsOf } from '../../question.ts'
import { type Account, searchAccounts } from '../shared/accounts.ts'
import { type Choice, countriesIn, currencies, industries, products } from '../shared/lists.ts'
import { mount, useAnswers, usePortal } from '../shared/react.tsx'
import { questions } from './questions.ts'

const label = labelsOf(questions)
const choices = (names: string[]): Choice[] => names.map(name => ({ value: name, label: name }))

/** Countries in two groups, as many portals offer them. */
const countries = countriesIn('es')
const near = ['AR', 'CL', 'CO', 'ES', 'MX', 'PE']
const countryGroups = [
  { label: 'Iberoamérica', options: countries.filter(({ value }) => near.includes(value)) },
  { label: 'Otros países', options: countries.filter(({ value }) => !near.includes(value)) },
]

const empty = {
  cliente: null as Account | null,
  web: '',
  pais: null as Choice | null,
  sector: null as Choice | null,
  nombre: '',
  apellidos: '',
  correo: '',
  telefono: '',
  oportunidad: '',
  importe: '',
  moneda: null as Choice | null,
  cierre: '',
  productos: [] as readonly Choice[],
  etiquetas: [] as readonly Choice[],
  tipo: '',
  apoyo: '',
  descripcion: '',
  acepto: false,
}
type Answers = typeof empty
type TextId = 'web' | 'nombre' | 'apellidos' | 'correo' | 'telefono' | 'oportunidad' | 'importe' | 'cierre'

const required = ['cliente', 'pais', 'nombre', 'correo', 'oportunidad', 'importe', 'cierre', 'tipo', 'acepto'] as const

const stateOf = (answers: Answers) => ({
  ...answers,
  cliente: answers.cliente?.id ?? null,
  pais: answers.pais?.value ?? null,
  sector: answers.sector?.value ?? null,
  moneda: answers.moneda?.value ?? null,
  productos: answers.productos.map(({ value }) => value),
  etiquetas: answers.etiquetas.map(({ value }) => value),
})

function Page() {
  const { answers, set } = useAnswers(empty)
  const [tried, setTried] = useState(false)
  const { registration, submit } = usePortal(() => stateOf(answers))
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (required.every(id => answers[id])) submit()
  }
  const problem = (id: keyof Answers) => tried && (required as readonly string[]).includes(id) && !answers[id]
  const asked = (id: keyof Answers, control: (inputId: string) => ReactNode) => (
    <Asked label={label[id]} problem={problem(id)} control={control} />
  )
  const text = (id: TextId, type = 'text') =>
    asked(id, inputId => (
      <input id={inputId} type={type} value={answers[id]} onChange={event => set(id, event.target.value)} />
    ))
  const radios = (id: 'tipo' | 'apoyo', options: [string, string][]) => (
    <fieldset>
      <legend>{label[id]}</legend>
      {options.map(([value, text]) => (
        <label key={value}>
          <input type="radio" name={id} checked={answers[id] === value} onChange={() => set(id, value)} /> {text}
        </label>
      ))}
      {problem(id) && <em>Campo obligatorio</em>}
    </fieldset>
  )
  return (
    <main>
      <header>Portal de socios Ibérica Software</header>
      <form onSubmit={send} noValidate>
        <h1>Registro de oportunidades</h1>
        {registration && (
          <p role="status">
            Gracias. Hemos recibido su registro. Número de registro: <strong>{registration}</strong>
          </p>
        )}
        <h2>Cliente final</h2>
        {asked('cliente', id => (
          <AsyncSelect
            inputId={id}
            value={answers.cliente}
            onChange={account => set('cliente', account)}
            loadOptions={searchAccounts}
            getOptionLabel={({ name }) => name}
            getOptionValue={({ id }) => id}
            placeholder="Buscar empresa…"
            loadingMessage={() => 'Buscando…'}
            noOptionsMessage={() => 'Sin resultados'}
          />
        ))}
        {text('web', 'url')}
        {asked('pais', id => (
          <Select
            inputId={id}
            options={countryGroups}
            value={answers.pais}
            onChange={choice => set('pais', choice)}
            placeholder="Seleccione…"
          />
        ))}
        {asked('sector', id => (
          <Select
            inputId={id}
            isClearable
            options={choices(industries)}
            value={answers.sector}
            onChange={choice => set('sector', choice)}
            placeholder="Seleccione…"
          />
        ))}
        <h2>Persona de contacto</h2>
        {text('nombre')}
        {text('apellidos')}
        {text('correo', 'email')}
        {text('telefono', 'tel')}
        <h2>Oportunidad</h2>
        {text('oportunidad')}
        {text('importe')}
        {asked('moneda', id => (
          <Select
            inputId={id}
            isSearchable={false}
            options={choices(currencies)}
            value={answers.moneda}
            onChange={choice => set('moneda', choice)}
            placeholder="Seleccione…"
          />
        ))}
        {text('cierre', 'date')}
        {asked('productos', id => (
          <Select
            inputId={id}
            isMulti
            menuPortalTarget={document.body}
            options={choices(products)}
            value={answers.productos}
            onChange={chosen => set('productos', chosen)}
            placeholder="Seleccione…"
          />
        ))}
        {asked('etiquetas', id => (
          <CreatableSelect
            inputId={id}
            isMulti
            value={answers.etiquetas}
            onChange={chosen => set('etiquetas', chosen)}
            formatCreateLabel={text => `Crear "${text}"`}
            placeholder="Escriba y pulse Intro"
          />
        ))}
        {radios('tipo', [
          ['nuevo', 'Nuevo cliente'],
          ['renovacion', 'Renovación'],
          ['ampliacion', 'Ampliación'],
        ])}
        {radios('apoyo', [
          ['si', 'Sí'],
          ['no', 'No'],
        ])}
        {asked('descripcion', id => (
          <textarea
            id={id}
            rows={4}
            value={answers.descripcion}
            onChange={event => set('descripcion', event.target.value)}
          />
        ))}
        <label>
          <input type="checkbox" checked={answers.acepto} onChange={event => set('acepto', event.target.checked)} />{' '}
          {label.acepto}
          {problem('acepto') && <em>Debe aceptar las condiciones</em>}
        </label>
        <button type="submit">Enviar registro</button>
      </form>
    </main>
  )
}

function Asked(props: { label: string; problem: boolean; control(id: string): ReactNode }) {
  const id = useId()
  return (
    <div className="asked">
      <label htmlFor={id}>{props.label}</label>
      {props.control(id)}
      {props.problem && <em>Campo obligatorio</em>}
    </div>
  )
}

mount(<Page />)
