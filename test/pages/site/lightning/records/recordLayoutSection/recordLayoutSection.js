import { api, LightningElement } from 'lwc'

/** A section of the record's layout. */
export default class RecordLayoutSection extends LightningElement {
  @api section
  @api record
  @api editing

  handleInline() {
    this.dispatchEvent(new CustomEvent('inline'))
  }
}
