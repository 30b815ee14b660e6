import type { Demand } from '../mapping/demand.ts'
import { microsoftLabels, microsoftNames } from './microsoft/fields.ts'
import type { Site } from './site.ts'
import { byLabel } from './support/labelled.ts'

/** learn.microsoft.com/partner-center/bulk-operations: the columns of co-sell opportunities, which are required and when. */
const source = 'learn.microsoft.com/partner-center/bulk-operations'
const help = { of: { api: 'MicrosoftHelpRequired' } }

const withHelp = (api: string, what: string): Demand => ({
  of: { api },
  source,
  asks: 'answer',
  when: [{ ...help, is: ['Yes'] }],
  because: `Microsoft requires ${what} where its help is asked for.`,
})

const demands: Demand[] = [
  withHelp('CustomerProfile.Team.FirstName', 'the customer’s first name'),
  withHelp('CustomerProfile.Team.LastName', 'the customer’s last name'),
  withHelp('CustomerProfile.Team.PhoneNumber', 'the customer’s phone number'),
  withHelp('CustomerProfile.Team.Email', 'the customer’s e-mail address'),
  withHelp('MicrosoftHelp', 'a word on what kind of help is needed'),
  {
    of: { api: 'ShareWithMicrosoft' },
    source,
    asks: 'answer',
    when: [{ ...help, is: ['No'] }],
    because: 'Microsoft asks whether to share the deal with its sales team where no help is needed.',
  },
  // learn.microsoft.com/partner-center/developer/create-a-referral: CustomerProfile.Ids, D-U-N-S numbers have nine digits.
  { of: { api: 'CustomerProfile.Ids.Duns' }, source, asks: 'format', format: { digits: 9 } },
  {
    of: { api: 'Consent.ConsentToShareReferralWithMicrosoftSellers' },
    source,
    asks: 'answer',
    because: 'Microsoft takes the deal only with the consent to share the contact.',
  },
]

/** A referral in the address (learn.microsoft.com/partner-center/developer/referrals: the id is a GUID). */
const referral = /\/referrals\/.*?\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=[/?#]|$)/i

/** Microsoft Partner Center, its Referrals workspace: co-sell opportunities, leads and deal registrations. */
export const microsoftPartnerCenter: Site = {
  id: 'microsoft-partner-center',
  name: 'Microsoft Partner Center',
  side: 'portal',
  // Links of Microsoft's own documentation: /dashboard/referrals/v2/leads, /dashboard/v2/referrals/v3/leads/marketplace.
  recognise({ hostname, pathname }) {
    return hostname === 'partner.microsoft.com' && /\/dashboard\/(?:v2\/)?referrals(?=\/|$)/.test(pathname)
  },
  record({ pathname }) {
    const [, id] = referral.exec(pathname) ?? []
    return id ? { id, type: 'referral' } : undefined
  },
  nameOf: byLabel(microsoftLabels),
  names: microsoftNames,
  demands,
}
