import { LightningElement } from 'lwc'
import { records } from '../../record.js'

const record = () => records.find(({ id }) => location.pathname.includes(id))

/** The application: workspace tabs that stay in the page, an edit window, and the message after saving. */
export default class App extends LightningElement {
  record = structuredClone(record())
  inline = false
  modal = location.pathname.endsWith('/edit')
  toast = ''

  get tabs() {
    return records.map(({ id, name, object }) => ({
      id,
      name,
      href: `/lightning/r/${object}/${id}/view`,
      record: id === this.record.id ? this.record : records.find(one => one.id === id),
      editing: id === this.record.id && this.inline,
      className: id === this.record.id ? 'oneContent active' : 'oneContent',
    }))
  }

  handleEdit() {
    this.modal = true
  }

  handleInline() {
    this.inline = true
  }

  handleCancel() {
    this.modal = false
    this.inline = false
  }

  async handleSave() {
    const fields = {}
    for (const { api, output, value } of this.record.sections.flatMap(section => section.fields)) {
      if (!output) fields[api] = value
    }
    const body = JSON.stringify({ recordId: this.record.id, recordInput: { fields } })
    await fetch('/aura?aura.RecordUi.updateRecord=1', { method: 'POST', body })
    this.record = structuredClone(this.record)
    this.handleCancel()
    this.toast = `Opportunity "${this.record.name}" was saved.`
  }
}
