import { labelsOf } from '../../question.ts'
import { type Account, searchAccounts } from '../shared/accounts.ts'
import { products } from '../shared/lists.ts'
import { expose, register } from '../shared/portal.ts'
import { markup } from './markup.ts'
import { questions } from './questions.ts'

const label = labelsOf(questions)

/** What the application holds; the widgets' own events keep it. */
const deal = {
  customer: null as string | null,
  url: '',
  country: '',
  industry: '',
  first: '',
  last: '',
  email: '',
  phone: '',
  project: '',
  revenue: null as number | null,
  currency: '',
  close: null as string | null,
  products: [] as string[],
  type: '',
  quantity: null as number | null,
  comments: '',
  certify: false,
}
type Id = keyof typeof deal

const set = (id: Id, answer: unknown) => Object.assign(deal, { [id]: answer })

/** Draws the form and starts its widgets. Called once jQuery's plugins are there. */
export function boot(): void {
  const $ = window.jQuery
  $('#root').html(markup)
  expose(() => deal)
  const field = (id: Id) => $(`[name=${id}]`)

  $('form').on('change', 'input, textarea, select', (event: { currentTarget: HTMLInputElement }) => {
    const { name, type, value, checked } = event.currentTarget
    const kept: string[] = ['customer', 'revenue', 'close', 'products', 'quantity']
    if (!(name in deal) || kept.includes(name)) return
    set(name as Id, type === 'checkbox' ? checked : value)
  })

  field('customer').autocomplete({
    minLength: 2,
    source: async ({ term }: { term: string }, answer: (items: object[]) => void) =>
      answer(
        (await searchAccounts(term)).map((account: Account) => ({ label: account.name, value: account.name, account })),
      ),
    // A name that is not in the list is no customer.
    change: (_: unknown, { item }: { item: { account: Account } | null }) => {
      set('customer', item?.account.id ?? null)
      if (!item) field('customer').val('')
    },
    select: (_: unknown, { item }: { item: { account: Account } }) => set('customer', item.account.id),
  })
  field('country').selectize({ onChange: (value: string) => set('country', value) })
  field('industry').selectmenu({
    width: 300,
    change: (_: unknown, { item }: { item: { value: string } }) => set('industry', item.value),
  })
  field('close').datepicker({
    dateFormat: 'mm/dd/yy',
    changeMonth: true,
    changeYear: true,
    onSelect: () => set('close', $.datepicker.formatDate('yy-mm-dd', field('close').datepicker('getDate')) || null),
  })
  field('products').selectize({
    options: products.map(name => ({ value: name, text: name })),
    plugins: ['remove_button'],
    onChange: (value: string) => set('products', value ? value.split(',') : []),
  })
  field('quantity').spinner({
    min: 0,
    change: () => set('quantity', field('quantity').spinner('value')),
    stop: () => set('quantity', field('quantity').spinner('value')),
  })
  maskMoney(field('revenue'))
  $('form').on('submit', (event: Event) => {
    event.preventDefault()
    send()
  })
}

/** Groups the digits while the person types; only what was typed so counts when the field is left. */
function maskMoney(input: typeof window.jQuery): void {
  let typed = ''
  input.on('keyup', () => {
    typed = String(input.val()).replace(/[^\d]/g, '')
    input.val(typed.replace(/\B(?=(\d{3})+(?!\d))/g, ','))
  })
  input.on('change', () => set('revenue', typed ? Number(typed) : null))
}

function send(): void {
  const $ = window.jQuery
  const required: Id[] = ['customer', 'country', 'last', 'email', 'project', 'revenue', 'close', 'type', 'certify']
  const missing = required.filter(id => !deal[id])
  $('.errors').html(missing.map(id => `<li>${label[id]} is required.</li>`).join(''))
  if (missing.length > 0) return
  $('<div>Thank you. Your deal registration number is <b></b>.</div>')
    .attr('title', 'Registration received')
    .find('b')
    .text(register(deal))
    .end()
    .dialog({ modal: true, width: 420 })
}
