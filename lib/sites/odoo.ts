import { odooNames } from './odoo/names.ts'
import type { Site, SiteRecord } from './site.ts'
import { buttonIn, frontOf, onlyVisible } from './support/front.ts'

/** Addresses that Odoo gives the client actions of a model (`path` in addons/crm/views and addons/contacts/views, 18). */
const paths: Record<string, string> = {
  crm: 'crm.lead',
  'my-pipeline': 'crm.lead',
  contacts: 'res.partner',
  'all-contacts': 'res.partner',
}

/**
 * `/web#id=42&model=crm.lead&view_type=form` up to 17; `/odoo/crm/42`, `/odoo/m-crm.lead/42`, `/odoo/action-141/42` from 18
 * (addons/web/static/src/core/browser/router.js). The last record of the path is in front.
 */
function record(url: URL, document: Document): SiteRecord | undefined {
  const state = new URLSearchParams(url.hash.slice(1))
  if (/^\/web\/?$/.test(url.pathname)) {
    const [id, type] = [state.get('id'), state.get('model') ?? undefined]
    return id && /^\d+$/.test(id) ? { id, ...(type && { type }) } : undefined
  }
  const [, path = '', id] = /\/([^/]+)\/(\d+)$/.exec(url.pathname.replace(/\/$/, '')) ?? []
  if (!id) return undefined
  const type = paths[path] ?? /^(?:m-)?([a-z_]+\.[a-z_.]+)$/.exec(path)?.[1] ?? drawnModel(document)
  return { id, ...(type && { type }) }
}

/** The view of opportunities has a class of its own (addons/crm/views/crm_lead_views.xml: `o_lead_opportunity_form`). */
function drawnModel(document: Document): string | undefined {
  return document.querySelector('.o_lead_opportunity_form') ? 'crm.lead' : undefined
}

/** The main form; a dialog's form belongs to another record (addons/web: `.o_action_manager`, `.o_form_view`). */
function root(document: Document): Element | undefined {
  return onlyVisible(document, '.o_action_manager .o_form_view')
}

/** Every field is drawn with its name (addons/web/static/src/views/fields/field.xml); lines of lists are other records. */
function nameOf(element: Element): string | undefined {
  const field = element.closest('.o_field_widget[name]')
  const name = field?.getAttribute('name')
  if (!name || field?.closest('.modal,.o_dialog,.o_list_view,.o_list_renderer,.o_kanban_view')) return undefined
  const { ownerDocument: document } = element
  const type = record(new URL(document.URL), document)?.type ?? drawnModel(document)
  return type && `${type}.${name}`
}

/** Odoo, its web client: forms with an Edit button up to 15, always editable from 16. */
export const odoo: Site = {
  id: 'odoo',
  name: 'Odoo',
  side: 'crm',
  // Anybody may host it; the web client marks its body (addons/web/views/webclient_templates.xml).
  recognise: (url, document) =>
    /^\/(?:web|odoo)(?:\/|$)/.test(url.pathname) && document.body?.classList.contains('o_web_client'),
  record,
  root,
  // Messages and activities beside a form, its ribbon, and the smart buttons that count other records.
  noise:
    '.o-mail-Form-chatter,.o-mail-ChatterContainer,.o_FormRenderer_chatterContainer,.oe_chatter,.o_widget_web_ribbon,.oe_button_box,.o-form-buttonbox',
  nameOf,
  names: odooNames,
  edit: document => buttonIn(document.body, '.o_form_button_edit'),
  save: document =>
    buttonIn(frontOf(document, odoo), '.o_form_button_save') ?? buttonIn(document.body, '.o_form_button_save'),
  // The buttons to save and discard are drawn all the time and shown while something waits (form_status_indicator.xml, 16).
  unsaved(document) {
    const buttons = document.querySelector('.o_control_panel .o_form_status_indicator_buttons')
    return buttons ? !buttons.classList.contains('invisible') : undefined
  },
}
