import { api, LightningElement } from 'lwc'

const shown = ['AccountId', 'CloseDate', 'Amount', 'OwnerId']

/** The record's name, its actions, and a few of its fields over again. */
export default class Highlights2 extends LightningElement {
  @api record

  get fields() {
    const all = this.record.sections.flatMap(({ fields }) => fields)
    return shown.map(api => {
      const { label, kind, value } = all.find(field => field.api === api)
      if (kind === 'lookup') return { api, label, href: value.href, text: value.text }
      return { api, label, ...(kind === 'date' ? { date: value } : { amount: value }) }
    })
  }

  handleEdit() {
    this.dispatchEvent(new CustomEvent('edit'))
  }
}
