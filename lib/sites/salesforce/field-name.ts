import { composedClosest, walkComposed } from '../../page/walk.ts'
import { standardLabels } from './labels.ts'
import { salesforceNames } from './names.ts'
import { recordInAddress } from './record.ts'

/** Parts of a name or an address, as `lightning-input-name` and `lightning-input-address` call them. */
const parts: Record<string, string> = {
  street: 'Street',
  city: 'City',
  province: 'State',
  postalCode: 'PostalCode',
  country: 'Country',
  firstName: 'FirstName',
  lastName: 'LastName',
  middleName: 'MiddleName',
  salutation: 'Salutation',
  suffix: 'Suffix',
}

/**
 * `Object.Field` of the field that an element shows or edits. Record pages mark each field with both (a mark for in-app
 * guidance: `sfdc:RecordField.Opportunity.CloseDate`); Dynamic Forms with the field (`RecordCloseDateField`), the edit window
 * in some releases only in the box's name; else the label has to be that of a standard field.
 */
export function fieldNameOf(element: Element): string | undefined {
  const mark = composedClosest(element, marks) ?? markIn(element)
  const marked = mark?.getAttribute('data-target-selection-name')?.slice('sfdc:RecordField.'.length)
  const part = parts[partOf(element)]
  if (marked) return part ? withPart(marked, part) : marked
  const object = recordInAddress(new URL(element.ownerDocument.URL))?.type
  if (!object) return undefined
  const field = composedClosest(element, 'flexipage-field[data-field-id]')?.getAttribute('data-field-id')
  const [, dynamic] = /^Record(\w+?)Field\d*$/.exec(field ?? '') ?? []
  if (dynamic) return `${object}.${dynamic.replace(/_c$/, '__c')}`
  const item = composedClosest(element, 'records-record-layout-item[field-label]')
  const label = item?.getAttribute('field-label') ?? ''
  if (item && part) return standardOf(object, label, part)
  const named = item && element.getAttribute('name')
  if (named && `${object}.${named}` in salesforceNames) return `${object}.${named}`
  return item ? standardOf(object, label) : undefined
}

const marks = '[data-target-selection-name^="sfdc:RecordField."]'

/** The mark stands right inside the element of a layout's field. */
function markIn(element: Element): Element | undefined {
  const item = composedClosest(element, 'records-record-layout-item')
  let mark: Element | undefined
  if (item)
    walkComposed(item, inside => {
      if (inside.matches(marks)) mark ??= inside
      return !mark
    })
  return mark
}

function partOf(element: Element): string {
  if (!composedClosest(element, 'lightning-input-address,lightning-input-name')) return ''
  return composedClosest(element, '[data-field]')?.getAttribute('data-field') ?? element.getAttribute('name') ?? ''
}

/** `Account.BillingAddress` and its city: `Account.BillingCity`. Names stand alone: `Contact.Name`, `Contact.FirstName`. */
function withPart(name: string, part: string): string {
  const [object = '', field = ''] = name.split('.')
  return `${object}.${field.replace(/(?:Address|Name)$/, '')}${part}`
}

function standardOf(object: string, label: string, part?: string): string | undefined {
  const field = standardLabels[object]?.[label]
  if (!field) return undefined
  return part ? withPart(`${object}.${field}`, part) : `${object}.${field}`
}
