import { foldText } from '../deal/fold.ts'
import { titledPart } from './any/place.ts'
import { pipedriveLabels, pipedriveNames } from './pipedrive/names.ts'
import type { Site, SiteRecord } from './site.ts'

/** A row of the sidebar, its name and its value, as public extensions find them. */
const row = '[data-testid="fields-list-row"]'
const rowName = '[data-testid="field-name"]'
/** The deal's title can be edited where it stands. */
const title = '[data-testid="header-title"]'
/** `/deal/4107`, `/organization/77`, `/person/205`. */
function record(url: URL): SiteRecord | undefined {
  const [, type, id] = /^\/(deal|organization|person)\/(\d+)(?:\/|$)/.exec(url.pathname) ?? []
  return id && type ? { id, type } : undefined
}

/** Whose fields a block of the sidebar holds, by its title. */
function ownerOf(field: Element): string | undefined {
  const title = titledPart(field)?.querySelector('h1,h2,h3,h4,[role=heading]')?.textContent ?? ''
  return /^(organization|person)\b/i.exec(title.trim())?.[1]?.toLowerCase()
}

/** The page tells fields apart by their names alone, in the person's language: known are those of an English account. */
function nameOf(element: Element): string | undefined {
  const field = element.closest(row)
  if (!field) return element.closest(title) ? 'deal.title' : undefined
  const type = ownerOf(field) ?? record(new URL(element.ownerDocument.URL))?.type
  const key = type && pipedriveLabels[type]?.[foldText(field.querySelector(rowName)?.textContent ?? '')]
  return key && `${type}.${key}`
}

/** Pipedrive: detail pages whose fields open one by one in the sidebar. */
export const pipedrive: Site = {
  id: 'pipedrive',
  name: 'Pipedrive',
  side: 'crm',
  recognise: url => /\.pipedrive\.com$/.test(url.hostname),
  record,
  nameOf,
  names: pipedriveNames,
  // Each row has a pencil, shown under the pointer; its words follow the person's language.
  editField: value =>
    value.closest(row)?.querySelector<HTMLElement>('button[aria-label]:not([type=submit])') ?? undefined,
}
