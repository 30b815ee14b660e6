import { isVisible } from '../page/visible.ts'
import { composedClosest } from '../page/walk.ts'
import { dynamicsNames } from './dynamics/names.ts'
import type { Site, SiteRecord } from './site.ts'
import { buttonIn, frontOf } from './support/front.ts'

/** Regions and sovereign clouds (learn.microsoft.com/power-platform/admin/new-datacenter-regions). */
const host =
  /\.(?:crm\d*\.dynamics\.com|crm\d*\.microsoftdynamics\.(?:us|de)|crm\.appsplatform\.us|crm\d*\.dynamics\.cn)$/

/** `main.aspx?pagetype=entityrecord&etn=opportunity&id=<guid>` (learn.microsoft.com: Open forms with a URL). */
function record(url: URL): SiteRecord | undefined {
  const { searchParams: given } = url
  const id = given.get('id')?.replace(/[{}]/g, '').toLowerCase()
  const type = given.get('etn')
  if (given.get('pagetype') !== 'entityrecord' || !type || !/^[0-9a-f-]{36}$/.test(id ?? '')) return undefined
  return { id: id ?? '', type }
}

/** The open form; a session keeps those of other tabs in the page, hidden. EasyRepro: `editFormRoot`, `header_title`. */
function root(document: Document): Element | undefined {
  const [form, ...more] = [...document.querySelectorAll('[data-id="editFormRoot"]')].filter(one => isVisible(one))
  if (!form || more.length > 0) return undefined
  let around: Element | null = form
  while (around && !around.querySelector('[data-id="header_title"]')) around = around.parentElement
  return around ?? form
}

/**
 * `N.fieldControl-…` and `N-FieldSectionItemContainer` name the column, also in the header (`header_N…`) and the business
 * process flow (`header_process_N…`); `…|N.fieldControl|account` also the table, where another one is shown (EasyRepro). The
 * header's summary names it in `data-name`, inside shadow roots.
 */
function nameOf(element: Element): string | undefined {
  const control = composedClosest(element, '[data-lp-id*=".fieldControl|"]')?.getAttribute('data-lp-id')
  const [, name, other] = /\|(?:header_(?:process_)?)?(\w+)\.fieldControl\|(\w+)$/.exec(control ?? '') ?? []
  if (name) return `${other}.${name}`
  const part = composedClosest(
    element,
    '[data-id*=".fieldControl"],[data-id$="-FieldSectionItemContainer"],[data-name^="header_"]',
  )
  const mark = part?.getAttribute('data-name') ?? part?.getAttribute('data-id') ?? ''
  const [, column] =
    /^(?:header_(?:process_)?)?(\w+?)(?:\.fieldControl.*|-FieldSectionItemContainer)?$/.exec(mark) ?? []
  const table = record(new URL(element.ownerDocument.URL))?.type
  return column && table && `${table}.${column}`
}

/** Microsoft Dynamics 365 and other model-driven apps. Their forms are always editable. */
export const dynamics: Site = {
  id: 'dynamics',
  name: 'Microsoft Dynamics 365',
  side: 'crm',
  recognise: url => host.test(url.hostname) && /^\/(?:main\.aspx|apps\/.*)?$/i.test(url.pathname),
  record,
  root,
  // Stages of the business process flow, and the panes beside a form (activity timeline, assistant).
  noise: '[id*="Containers.ProcessBreadCrumb-"],[data-id*="notescontrol"],[data-id="header_saveStatus"]',
  nameOf,
  names: dynamicsNames,
  save: document =>
    buttonIn(
      frontOf(document, dynamics),
      'button[data-id="edit-form-save-btn"],button[data-id*="|Form|Mscrm.Form."][data-id$=".Save"]',
    ),
  // "- Saved" and "- Unsaved" beside the title; other languages say it in words that are not known here.
  unsaved(document) {
    const status = [...document.querySelectorAll('[data-id="header_saveStatus"]')].find(one => isVisible(one))
    const text = status?.textContent ?? ''
    if (/\bunsaved\b/i.test(text)) return true
    return /\bsaved\b/i.test(text) ? false : undefined
  },
}
