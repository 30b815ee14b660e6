const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000)

/** `YYYY-MM-DD` of a day from today on: the demo must not grow old. */
export const isoDay = (days: number): string => daysAhead(days).toISOString().slice(0, 10)

const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })
const short = new Intl.DateTimeFormat('en-US', { month: '2-digit', day: '2-digit', year: 'numeric', timeZone: 'UTC' })

/** "March 31, 2027" and "03/31/2027" of an ISO day. */
export const longDay = (iso: string): string => long.format(new Date(iso))
export const shortDay = (iso: string): string => short.format(new Date(iso))

export const closeDate = isoDay(130)

/** The record that the CRM page shows, in its own words. */
export const record: Record<string, [label: string, value: string][]> = {
  'Opportunity details': [
    ['Opportunity Name', 'Cold chain tracking platform'],
    ['Account Name', 'Harbor & Pine Logistics'],
    ['Amount', '$73,800.50'],
    ['Close Date', longDay(closeDate)],
    ['Stage', 'Qualified'],
    ['Probability', '60%'],
    ['Lead Source', 'Partner Referral'],
    ['Opportunity Owner', 'Dana Whitfield'],
    ['Next Step', 'Security review with the operations team'],
    [
      'Description',
      'Refrigerated trailers report their temperature by hand today. Harbor & Pine wants live tracking with alerts before a load spoils.',
    ],
  ],
  Account: [
    ['Website', 'https://www.harborpine.example'],
    ['Account Phone', '+1 206 555 0142'],
    ['Industry', 'Transportation and Logistics'],
    ['Employees', '220'],
    ['D-U-N-S Number', '150483782'],
    ['Billing Street', '1200 Alaskan Way'],
    ['Billing City', 'Seattle'],
    ['Billing State/Province', 'Washington'],
    ['Billing Zip/Postal Code', '98101'],
    ['Billing Country', 'United States'],
  ],
  'Primary contact': [
    ['Contact Name', 'Maya Okafor'],
    ['Contact Title', 'Director of Fleet Systems'],
    ['Contact Email', 'maya.okafor@harborpine.example'],
    ['Contact Phone', '+1 206 555 0178'],
  ],
}

/** The part of the record that waits for the portal's answer. */
export interface PartnerPart {
  registrationId: string
  status: string
  score: string
  expiry: string
}
