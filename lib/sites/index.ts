import { awsPartnerCentral } from './aws-partner-central.ts'
import { dynamics } from './dynamics.ts'
import { experienceCloud } from './experience-cloud.ts'
import { googlePartners } from './google-partners.ts'
import { hubspot } from './hubspot.ts'
import { microsoftPartnerCenter } from './microsoft-partner-center.ts'
import { odoo } from './odoo.ts'
import { pipedrive } from './pipedrive.ts'
import { salesforce } from './salesforce.ts'
import { servicenowPrm } from './servicenow-prm.ts'
import type { Site } from './site.ts'
import { tryton } from './tryton.ts'
import { zoho } from './zoho.ts'

/** Every site known, the most particular first: the first that recognises a page has it. */
export const sites: Site[] = [
  awsPartnerCentral,
  servicenowPrm,
  googlePartners,
  microsoftPartnerCenter,
  salesforce,
  experienceCloud,
  dynamics,
  hubspot,
  odoo,
  tryton,
  zoho,
  pipedrive,
]

/** The site that a document belongs to. Undefined on all others, which the general way reads. */
export function siteOf(document: Document): Site | undefined {
  const url = URL.canParse(document.URL) ? new URL(document.URL) : undefined
  return url && sites.find(site => site.recognise(url, document))
}

/** A site by its id, for whoever has only a reading. */
export function siteById(id: string | undefined): Site | undefined {
  return sites.find(site => site.id === id)
}

/** What a site's documentation says of a field of one kind of record. Names that hold for all kinds stand without it. */
export function siteTerm(site: Site | undefined, apiName: string, type?: string): string | undefined {
  return site?.names?.[`${type}.${apiName}`] ?? site?.names?.[apiName]
}
