import { LightningElement } from 'lwc'
import { searchAccounts } from '../../../shared/accounts.ts'
import { countriesIn, currencies, dealTypes, industries, products, states } from '../../../shared/lists.ts'
import { everyRerender, expose, register } from '../../../shared/portal.ts'

const optionsOf = names => names.map(name => ({ label: name, value: name }))
const required = ['account', 'country', 'lastName', 'email', 'name', 'amount', 'closeDate', 'type', 'terms']

export default class Deal extends LightningElement {
  answers = {
    account: null,
    website: '',
    country: '',
    state: '',
    industry: '',
    firstName: '',
    lastName: '',
    email: '',
    phone: '',
    name: '',
    amount: '',
    currency: '',
    closeDate: null,
    type: '',
    products: [],
    support: false,
    description: '',
    attachment: [],
    terms: false,
  }
  found = []
  searching = false
  accountPill = null
  missing = false
  registration = ''

  countries = countriesIn('en').map(({ label, value }) => ({ label, value }))
  industries = optionsOf(industries)
  currencies = optionsOf(currencies)
  types = optionsOf(dealTypes)
  productOptions = optionsOf(products)

  get stateOptions() {
    return optionsOf(states[this.answers.country] ?? [])
  }

  get noStates() {
    return this.stateOptions.length === 0
  }

  connectedCallback() {
    expose(() => this.answers)
    everyRerender(() => {
      this.answers = { ...this.answers }
    })
  }

  set(id, answer) {
    this.answers = { ...this.answers, [id]: answer }
  }

  handleChange(event) {
    const { name } = event.target
    this.set(name, event.detail.value)
    if (name === 'country') this.set('state', '')
  }

  handleCheck(event) {
    this.set(event.target.name, event.detail.checked)
  }

  handleFiles(event) {
    this.set(
      'attachment',
      [...event.detail.files].map(({ name }) => name),
    )
  }

  async handleSearch(event) {
    const { text } = event.detail
    this.asked = text
    this.searching = true
    const found = await searchAccounts(text)
    if (this.asked !== text) return
    this.searching = false
    this.found = found.map(({ id, name, city }) => ({
      type: 'option-card',
      text: name,
      subText: city,
      value: id,
    }))
  }

  handleAccount(event) {
    const chosen = this.found.find(({ value }) => value === event.detail.value)
    this.accountPill = chosen ? { label: chosen.text, type: 'icon', iconName: 'standard:account' } : null
    this.set('account', chosen?.value ?? null)
    this.found = []
  }

  handleRemoveAccount() {
    this.accountPill = null
    this.set('account', null)
  }

  handleSubmit() {
    const inputs = [...this.template.querySelectorAll('[data-required]')]
    const valid = inputs.map(input => input.reportValidity()).every(Boolean)
    this.missing = !valid || required.some(id => !this.answers[id])
    if (!this.missing) this.registration = register(this.answers)
  }
}
