import { awsDemands } from './aws/demands.ts'
import { awsLabels, awsNames } from './aws/fields.ts'
import type { Site } from './site.ts'
import { byLabel } from './support/labelled.ts'

/** Opportunity ids of the selling API: `O[0-9]{1,19}`. */
const id = /(?:\/|[?&](?:id|identifier)=)(O\d{1,19})(?=[/?&#]|$)/

/**
 * AWS Partner Central, in the AWS console (`<region>.console.aws.amazon.com/partnercentral`, Cloudscape) and, until a
 * partner is migrated, as an Experience Cloud site (`partnercentral.awspartner.com/partnercentral2/s`). Addresses as AWS's
 * own documentation links to them (docs.aws.amazon.com/marketplace, /partner-central).
 */
export const awsPartnerCentral: Site = {
  id: 'aws-partner-central',
  name: 'AWS Partner Central',
  side: 'portal',
  recognise({ hostname, pathname }) {
    if (/^(?:[a-z0-9-]+\.)?console\.aws\.amazon\.com$/.test(hostname)) return pathname.startsWith('/partnercentral')
    return hostname === 'partnercentral.awspartner.com'
  },
  record({ href }) {
    const [, found] = id.exec(href) ?? []
    return found ? { id: found, type: 'Opportunity' } : undefined
  },
  nameOf: byLabel(awsLabels),
  names: awsNames,
  demands: awsDemands,
}
