import type { Site, SiteRecord } from './site.ts'
import { buttonIn, frontOf, onlyVisible } from './support/front.ts'
import { trytonNames } from './tryton/names.ts'

/** `#database/model/sale.opportunity/12;…` (sao: `Sao.Tab.Form.get_url`). A list has no number. */
function record(url: URL): SiteRecord | undefined {
  const [, type, id] = /^#[^/]+\/model\/([\w.]+)\/(\d+)(?:;|$)/.exec(decodeURIComponent(url.hash)) ?? []
  return id && type ? { id, type } : undefined
}

/** The tab in front; those of other records stay in the page (sao: `Sao.Tab`, `#tabcontent > .tab-pane`). */
function root(document: Document): Element | undefined {
  return onlyVisible(document, '#tabcontent > .tab-pane.active')
}

/** Inputs carry the field's name (sao: `Sao.View.Form.Widget`); those of a list or a dialog belong to another model. */
function nameOf(element: Element): string | undefined {
  const field = element.closest('[name]')
  const name = field?.getAttribute('name')
  if (!name || !field?.closest('#tabcontent') || field.closest('.treeview,.form-one2many,.form-many2many,.modal'))
    return undefined
  const type = record(new URL(element.ownerDocument.URL))?.type
  return type && `${type}.${name}`
}

/** Tryton's web client (sao). Its forms are always editable, and say after saving whether they could be. */
export const tryton: Site = {
  id: 'tryton',
  name: 'Tryton',
  side: 'crm',
  // Anybody may host it, under any address.
  recognise: (_, document) => document.querySelector('script[src*="tryton-sao"]') !== null,
  record,
  root,
  nameOf,
  names: trytonNames,
  // Each tab has a toolbar whose buttons are named by their ids (sao: `Sao.Tab.create_toolbar`).
  save: document => buttonIn(frontOf(document, tryton), 'button[id="save"]'),
}
