import type { SiteApi } from './api.ts'
import { dynamics } from './dynamics.ts'
import { hubspot } from './hubspot.ts'
import { odoo } from './odoo.ts'
import { salesforce } from './salesforce.ts'

/** Every site whose records can be read through its own interface, in the order that the options show. */
export const siteApis: SiteApi[] = [salesforce, dynamics, hubspot, odoo]

/** The interface of a site by the site's id. */
export function apiOf(site: string | undefined): SiteApi | undefined {
  return siteApis.find(api => api.site === site)
}
