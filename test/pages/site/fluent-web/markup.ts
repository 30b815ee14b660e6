import { labelsOf } from '../../question.ts'
import { type Choice, countriesIn, currencies, dealTypes, industries, products } from '../shared/lists.ts'
import { questions } from './questions.ts'

const label = labelsOf(questions)
type Id = keyof typeof label

const choices = (names: string[]): Choice[] => names.map(name => ({ value: name, label: name }))

const field = (id: Id, control: string, position = 'above') =>
  `<fluent-field label-position="${position}"><label slot="label">${label[id]}</label>${control}</fluent-field>
   <em data-problem="${id}"></em>`

const text = (id: Id, type = 'text') =>
  `<fluent-text-input data-id="${id}" type="${type}">${label[id]}</fluent-text-input><em data-problem="${id}"></em>`

const dropdown = (id: Id, options: Choice[], attributes = '') =>
  field(
    id,
    `<fluent-dropdown slot="input" data-id="${id}" placeholder="Select" ${attributes}><fluent-listbox>${options
      .map(({ value, label }) => `<fluent-option value="${value}">${label}</fluent-option>`)
      .join('')}</fluent-listbox></fluent-dropdown>`,
  )

const radios = dealTypes
  .map(
    type =>
      `<fluent-field label-position="after"><label slot="label">${type}</label><fluent-radio slot="input" value="${type}"></fluent-radio></fluent-field>`,
  )
  .join('')

export const page = `
<header>Contosa referrals</header>
<main>
  <h1>New referral</h1>
  <div id="done"></div>
  <h2>Customer</h2>
  ${text('organization')}
  ${text('website', 'url')}
  ${dropdown('country', countriesIn('en'), 'type="combobox"')}
  ${dropdown('industry', choices(industries))}
  ${text('firstName')}
  ${text('lastName')}
  ${text('email', 'email')}
  ${text('phone', 'tel')}
  <h2>Deal</h2>
  ${text('name')}
  ${text('value')}
  ${dropdown('currency', choices(currencies))}
  ${text('closeDate')}
  ${dropdown('products', choices(products), 'multiple')}
  ${field('type', `<fluent-radio-group slot="input" data-id="type" name="type">${radios}</fluent-radio-group>`)}
  ${field('help', '<fluent-switch slot="input" data-id="help"></fluent-switch>', 'after')}
  <fluent-textarea data-id="notes" resize="vertical"><span slot="label">${label.notes}</span></fluent-textarea>
  ${field('consent', '<fluent-checkbox slot="input" data-id="consent"></fluent-checkbox>', 'after')}
  <p><fluent-button id="submit" appearance="primary">Create referral</fluent-button></p>
</main>`
