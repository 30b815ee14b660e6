import { closeDate, record, shortDay } from './record.ts'
import type { Demo } from './server.ts'

/** What each portal must have received for the record, by question name. */
const asked: Record<string, Record<string, string>> = {
  'Cumulus Partner Central': {
    customerCompanyName: 'Harbor & Pine Logistics',
    customerWebsite: 'https://www.harborpine.example',
    industryVertical: 'Transportation and Logistics',
    country: 'US',
    stateOrRegion: 'Washington',
    city: 'Seattle',
    postalCode: '98101',
    duns: '150483782',
    contactFirstName: 'Maya',
    contactLastName: 'Okafor',
    contactTitle: 'Director of Fleet Systems',
    contactEmail: 'maya.okafor@harborpine.example',
    projectTitle: 'Cold chain tracking platform',
    customerBusinessProblem: described(),
    stage: 'Qualified',
    targetCloseDate: closeDate,
    expectedAmount: '73800.5',
    partnerCompany: 'Northgate Cloud Partners',
    consent: 'yes',
  },
  'Halcyon Partner Center': {
    f_101: 'Harbor & Pine Logistics',
    f_102: '1200 Alaskan Way',
    f_103: '',
    f_104: 'Seattle',
    f_105: 'Washington',
    f_106: '98101',
    f_107: 'United States',
    f_201: 'Maya',
    f_202: 'Okafor',
    f_203: 'maya.okafor@harborpine.example',
    f_204: '+12065550178',
    f_301: 'Cold chain tracking platform',
    f_302: '73800.5',
    f_303: 'USD',
    f_304: shortDay(closeDate),
    f_305: described(),
    f_306: 'No',
    f_401: 'dana.whitfield@northgate.example',
  },
}

/** Where the applications' own state is not what it should be: one sentence each. Nothing if all is well. */
export function shortcomings(demo: Demo): string[] {
  const [first] = demo.portals
  const portals = demo.portals.flatMap(({ portal, submitted }) =>
    differences(portal.name, asked[portal.name] ?? {}, submitted() ?? {}),
  )
  const { id, status, score, expires } = first?.portal.verdict ?? {}
  const registration = { registrationId: id ?? '', status: status ?? '', score: score ?? '', expiry: expires ?? '' }
  return [...portals, ...differences('Meridian CRM', registration, { ...demo.crm.saved() })]
}

function differences(where: string, wanted: Record<string, string>, held: Record<string, string>): string[] {
  return Object.entries(wanted).flatMap(([name, value]) =>
    plain(held[name] ?? '') === plain(value)
      ? []
      : [`${where}: ${name} holds "${held[name] ?? ''}" instead of "${value}".`],
  )
}

/** Amounts and phone numbers may be grouped as the field likes. */
function plain(text: string): string {
  if (/^[+$]?[\d\s().,$-]+$/.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text)) {
    return text.replace(/[\s(),$-]/g, '').replace(/(\.\d*?)0+$/, '$1')
  }
  return text.trim()
}

function described(): string {
  return record['Opportunity details']?.find(([label]) => label === 'Description')?.[1] ?? ''
}
