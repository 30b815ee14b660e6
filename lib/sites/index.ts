import { dynamics } from './dynamics.ts'
import { salesforce } from './salesforce.ts'
import type { Site } from './site.ts'

/** Every site known, the most particular first: the first that recognises a page has it. */
export const sites: Site[] = [salesforce, dynamics]

/** The site that a document belongs to. Undefined on all others, which the general way reads. */
export function siteOf(document: Document): Site | undefined {
  const url = URL.canParse(document.URL) ? new URL(document.URL) : undefined
  return url && sites.find(site => site.recognise(url, document))
}

/** A site by its id, for whoever has only a reading. */
export function siteById(id: string | undefined): Site | undefined {
  return sites.find(site => site.id === id)
}
