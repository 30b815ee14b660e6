import { LightningElement } from 'lwc'
import { records } from '../../record.js'

const record = () => records.find(({ id }) => location.pathname.includes(id))

/** The application: workspace tabs that stay in the page, an edit window, and the message after saving. */
export default class App extends LightningElement {
  record = structuredClone(record())
  inline = false
  modal = location.pathname.endsWith('/edit')
  toast = ''
  changed = {}
  problem = ''

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

  handleChange({ detail: { api, value } }) {
    this.changed = { ...this.changed, [api]: value }
  }

  handleCancel() {
    this.changed = {}
    this.problem = ''
    this.modal = false
    this.inline = false
  }

  async handleSave() {
    const record = structuredClone(this.record)
    const all = record.sections.flatMap(section => section.fields)
    for (const field of all) if (field.api in this.changed) field.value = this.changed[field.api]
    const fields = Object.fromEntries(all.filter(({ output }) => !output).map(({ api, value }) => [api, value]))
    const body = JSON.stringify({ recordId: record.id, recordInput: { fields } })
    const answer = await fetch('/aura?aura.RecordUi.updateRecord=1', { method: 'POST', body })
    if (!answer.ok) {
      this.problem = (await answer.json()).message
      return
    }
    this.record = record
    this.handleCancel()
    this.toast = `Opportunity "${record.name}" was saved.`
  }
}
