import { composedClosest } from '../page/walk.ts'
import { columnLabels, columnNames } from './servicenow/columns.ts'
import type { Site } from './site.ts'
import { byLabel } from './support/labelled.ts'

const table = 'sn_prm_dr_deal_registration'
const labelled = byLabel(columnLabels)

/**
 * The column of a field. The platform's components carry it as their name, in nested shadow roots (developer.servicenow.com:
 * now-input, now-textarea, now-select, property `name`); where they do not, the label is the table's own.
 */
function nameOf(element: Element, label?: string): string | undefined {
  const named = composedClosest(element, '[name], [data-field-name], [field-name]')
  const name = ['data-field-name', 'field-name', 'name'].map(one => named?.getAttribute(one)).find(Boolean)
  // A label "State" may as well be the customer's.
  return name && (name === 'state' || name in columnLabels) ? name : labelled(element, label)
}

/** ServiceNow Partner Relationship Management: deal registrations on the partner portal and in the workspace. */
export const servicenowPrm: Site = {
  id: 'servicenow-prm',
  name: 'ServiceNow PRM',
  side: 'portal',
  // Instances have hosts of their own, and may have others; the application's scope is in the address or on the page.
  recognise({ hostname, href }, document) {
    if (href.includes('sn_prm')) return true
    return hostname.endsWith('.service-now.com') && document.querySelector(`[table="${table}"]`) !== null
  },
  // docs.servicenow.com: records are addressed by table and sys_id, 32 hexadecimal digits.
  record({ href }) {
    const [, id] = /sn_prm_dr_deal_registration(?:\/|\.do\?sys_id=|[^#]*[?&]sys_id=)([0-9a-f]{32})/.exec(href) ?? []
    return id ? { id, type: table } : undefined
  },
  nameOf,
  names: columnNames,
}
