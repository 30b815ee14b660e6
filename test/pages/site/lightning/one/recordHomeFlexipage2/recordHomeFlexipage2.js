import { api, LightningElement } from 'lwc'

/** The page of one record: highlights, path, details, and what stands beside them. */
export default class RecordHomeFlexipage2 extends LightningElement {
  @api record
  @api editing
  @api problem

  handleEdit() {
    this.dispatchEvent(new CustomEvent('edit'))
  }

  handleInline() {
    this.dispatchEvent(new CustomEvent('inline'))
  }

  handleSave() {
    this.dispatchEvent(new CustomEvent('save'))
  }

  handleCancel() {
    this.dispatchEvent(new CustomEvent('cancel'))
  }
}
