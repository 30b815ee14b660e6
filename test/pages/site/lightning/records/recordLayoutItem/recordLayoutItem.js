import { api, LightningElement } from 'lwc'

/** One field of the layout, shown or edited. */
export default class RecordLayoutItem extends LightningElement {
  @api fieldLabel
  @api field
  @api record
  @api editing

  connectedCallback() {
    this.setAttribute('field-label', this.fieldLabel)
  }

  /** The name that the element carries on record pages; the edit window of some releases has none. */
  get selection() {
    return `sfdc:RecordField.${this.record.object}.${this.field.api}`
  }

  get shown() {
    return !this.editing || this.field.output
  }

  get editable() {
    return !this.field.output
  }

  get is() {
    return { [this.field.kind]: true }
  }

  get day() {
    return this.field.kind === 'date' && this.field.value ? this.field.value : ''
  }

  get part() {
    return this.field.value / 100
  }

  get options() {
    return [{ label: '--None--', value: '' }, ...this.field.values.map(value => ({ label: value, value }))]
  }

  get help() {
    return this.field.api === 'Probability' ? 'Likelihood of winning, from the stage' : ''
  }

  get previewTitle() {
    return `Open ${this.field.value.text} Preview`
  }

  get editTitle() {
    return `Edit ${this.field.label}`
  }

  handleInline() {
    this.dispatchEvent(new CustomEvent('inline'))
  }

  handleChange(event) {
    this.tell(event.detail.value)
  }

  handleCheck(event) {
    this.tell(event.detail.checked)
  }

  /** What a component was given is not its own to change. */
  tell(value) {
    const detail = { api: this.field.api, value }
    this.dispatchEvent(new CustomEvent('fieldchange', { bubbles: true, composed: true, detail }))
  }
}
