import { isVisible } from '../page/visible.ts'
import { hubspotNames } from './hubspot/names.ts'
import type { Site, SiteRecord } from './site.ts'

/** `app.hubspot.com`, and one host per data center: `app-eu1`, `app-na2` (knowledge.hubspot.com: hosting locations). */
const host = /^app(?:-[a-z]{2}\d+)?\.hubspot\.com$/

/** Addresses before record pages had object types in them. */
const older: Record<string, string> = { contact: '0-1', company: '0-2', deal: '0-3' }

/** `/contacts/<account>/record/0-3/<id>`, also with a view behind it. */
function record(url: URL): SiteRecord | undefined {
  const [, type, word = '', id] =
    /^\/contacts\/\d+\/(?:record\/(\d+-\d+)|(contact|company|deal))\/(\d+)(?:\/|$)/.exec(url.pathname) ?? []
  const object = type ?? older[word]
  return id && object ? { id, type: object } : undefined
}

const input = 'property-input-'
const shown = 'highlight-property-display-'
const marks = `[data-selenium-test^="${input}"],[data-test-id^="${input}"],[data-test-id^="${shown}"]`

/**
 * Whatever shows or edits a property is marked with the property's name behind a prefix. A row of a properties card may hold
 * the mark inside. Cards of associated records name the other object: `ASSOCIATION_V3/0-2`.
 */
function nameOf(element: Element): string | undefined {
  const row = element.closest('[data-deferred-property-input-root]')
  const mark = element.closest(marks) ?? row?.querySelector(marks) ?? element.querySelector(marks)
  if (!mark) return undefined
  const property = [mark.getAttribute('data-selenium-test'), mark.getAttribute('data-test-id')]
    .flatMap(name => [input, shown].flatMap(prefix => (name?.startsWith(prefix) ? name.slice(prefix.length) : [])))
    .at(0)
  const card = element.closest('[data-card-id]')
  const [, other] = /^[A-Z]\w*\/(\d+-\d+)/.exec(card?.getAttribute('data-card-id') ?? '') ?? []
  // Of several companies or people of a deal none is the one that is meant.
  if (card?.matches(related) && new Set(recordLinks(card)).size > 1) return undefined
  const object = other ?? record(new URL(element.ownerDocument.URL))?.type
  return object && property && `${object}.${property}`
}

const related = '[data-card-type^="ASSOCIATION"]'
const recordLinks = (card: Element) =>
  [...card.querySelectorAll('a[href*="/record/"]')].map(link => link.getAttribute('href'))

/** HubSpot: record pages of contacts, companies and deals. */
export const hubspot: Site = {
  id: 'hubspot',
  name: 'HubSpot',
  side: 'crm',
  recognise: url => host.test(url.hostname) && url.pathname.startsWith('/contacts/'),
  record,
  // Activities and notes in the middle, which name other people, amounts and dates.
  noise: '[data-selenium-test="timeline-card"],[data-test-id="timeline"],[data-test-id="activity-list"]',
  values: `${related} [data-test-id^="${input}"],${related} [data-selenium-test^="${input}"]`,
  nameOf,
  names: hubspotNames,
  // Each property is opened by itself, with a click on its row.
  editField(value) {
    const row = value.closest('[data-deferred-property-input-root]')
    const isClosed =
      row?.getAttribute('data-deferred-property-input-state') === 'editable' &&
      row.getAttribute('data-deferred-property-input-mode') === 'display'
    return isClosed && row instanceof HTMLElement && isVisible(row) ? row : undefined
  },
}
