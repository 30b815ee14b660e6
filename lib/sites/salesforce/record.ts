import type { SiteRecord } from '../site.ts'

/** First three characters of a record's id (help.salesforce.com: Standard Field Record ID Prefix Decoder). */
const prefixes: Record<string, string> = { '001': 'Account', '003': 'Contact', '006': 'Opportunity', '00Q': 'Lead' }

/** `/lightning/r/Opportunity/006…/view`; the object may be left out, and `edit` is the edit window over the record. */
const inLightning = /^\/lightning\/r\/(?:(\w+)\/)?([a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?)\/(?:view|edit)\/?$/

/** `/s/opportunity/006…/name`, `/s/detail/006…` on Aura sites; without `/s` on LWR sites. */
const inExperience =
  /\/(detail|[a-z][\w-]*)\/((?=[a-zA-Z0-9]{3}[a-zA-Z0-9]{12})(?:00[136Q]|[a-z]\d)[a-zA-Z0-9]{12}(?:[a-zA-Z0-9]{3})?)(?:\/|$)/

/** The record that an address of Salesforce names. */
export function recordInAddress(url: URL): SiteRecord | undefined {
  const [, object, id] = inLightning.exec(url.pathname) ?? []
  if (id) return recordOf(id, object)
  const [, , other] = inExperience.exec(url.pathname) ?? []
  return other ? recordOf(other) : undefined
}

function recordOf(id: string, object?: string): SiteRecord {
  const type = object && object !== 'sObject' ? object : prefixes[id.slice(0, 3)]
  return { id, ...(type && { type }) }
}
