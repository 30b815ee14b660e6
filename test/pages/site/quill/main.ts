import Quill from 'quill'
import 'quill/dist/quill.snow.css'
import { countriesIn, currencies, dealTypes, industries, products } from '../shared/lists.ts'
import { plainForm, same } from '../shared/plain-form.ts'
import { questions } from './questions.ts'

const form = plainForm(
  questions,
  {
    endUser: { as: 'text', required: true },
    web: { as: 'url' },
    country: { as: 'select', options: countriesIn('en').map(({ value, label }) => [value, label]), required: true },
    vertical: { as: 'select', options: same(industries) },
    familyName: { as: 'text', required: true },
    mail: { as: 'email', required: true },
    opportunity: { as: 'text', required: true },
    volume: { as: 'text', required: true },
    currency: { as: 'select', options: same(currencies) },
    decision: { as: 'date', required: true },
    type: { as: 'radio', options: same(dealTypes), required: true },
    products: { as: 'checks', options: same(products) },
    description: { as: 'editor', required: true },
    nda: { as: 'checkbox', required: true },
  },
  {
    brand: 'Northwind Channel Desk',
    heading: 'Opportunity registration',
    submit: 'Register opportunity',
    required: 'Please answer this question.',
    done: id => `Your opportunity has been registered. Registration ID: ${id}`,
  },
)

const quill = new Quill('#editor-description', {
  theme: 'snow',
  placeholder: 'What does the customer want to achieve?',
})
quill.on('text-change', () => form.set('description', quill.getText().trimEnd()))
