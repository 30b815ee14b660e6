import type { Site, SiteRecord } from './site.ts'
import { buttonIn, frontOf } from './support/front.ts'
import { zohoColumns, zohoNames } from './zoho/names.ts'

/** Data centres (www.zoho.com/crm/developer/docs/api: Multi-DC). */
const host = /^crm(?:plus)?\.zoho(?:cloud)?\.(?:com|eu|in|com\.au|com\.cn|jp|sa|ca)$/

/** What the address calls a module, where the API calls it otherwise. */
const modules: Record<string, string> = { Potentials: 'Deals' }

/** `/crm/org20098…/tab/Potentials/4876876000000624001`, `…/edit` while it is edited; a person's canvas adds its own. */
function record(url: URL): SiteRecord | undefined {
  const [, tab = '', id] = /\/tab\/(\w+)\/(\d{6,})(?:\/|$)/.exec(url.pathname) ?? []
  return id ? { id, type: modules[tab] ?? tab } : undefined
}

/** Ids and test attributes that hold a column: `Crm_Potentials_AMOUNT_LInput`, `subvalue_AMOUNT`, `value_AMOUNT`, `mouseArea_AMOUNT`. */
const column =
  /^(?:Crm_[A-Za-z]+_|(?:header|sub)?value_|mouseArea__?|title(?:card)?_)([A-Za-z]\w*?)(?:_LInput|_label|_crux_comp)?$/

/** The API name, or the column behind it, in what stands around a value or an input. */
function nameOf(element: Element): string | undefined {
  const type = record(new URL(element.ownerDocument.URL))?.type
  if (!type) return undefined
  for (let here: Element | null = element, level = 0; here && level < 8; here = here.parentElement, level++) {
    const marks = ['id', 'data-zcqa', 'cx-prop-zcqa'].map(name => here?.getAttribute(name) ?? '')
    const found = marks.map(mark => column.exec(mark)?.[1]).find(Boolean)
    if (found) return `${type}.${zohoColumns[found] ?? found}`
  }
  return undefined
}

/** Zoho CRM: detail pages whose values open one by one, and a page for editing all of them. */
export const zoho: Site = {
  id: 'zoho',
  name: 'Zoho CRM',
  side: 'crm',
  recognise: (url, document) => host.test(url.hostname) && /^\/crm\//.test(url.pathname) && document.body !== null,
  record,
  nameOf,
  names: zohoNames,
  // Ids that public tests and shortcut extensions press; the words follow the person's language.
  edit: document => buttonIn(document.body, '#editRecordbtn,#btn_edit'),
  save: document => buttonIn(frontOf(document, zoho), '[id^="crm_create_savebutn"]'),
}
