import { builtHost } from '../support/built.ts'
import type { SiteCase } from '../support/case.ts'
import { hostPages } from '../support/serve.ts'

const noRecord = 'The form is for a new registration, which has no id yet.'
const noView = 'A portal’s form is always open for editing.'

const fill = {
  'Customer company name': 'Harbor & Finch Logistics',
  'Customer website': 'https://www.harborfinch.example',
  'Customer DUNS': '150483782',
  Country: 'United States',
  'State or region': 'California',
  'Postal code': '94606',
  City: 'Oakland',
  'Street address': '1200 Embarcadero Road',
  Industry: 'Transportation',
  'Customer first name': 'Ana',
  'Customer last name': 'Okafor',
  'Customer title': 'VP Operations',
  'Customer email': 'ana.okafor@harborfinch.example',
  'Customer phone': '+14155550178',
  'Partner project title': 'Warehouse control platform',
  'Customer business problem': 'Replace three warehouse systems with one before the peak season.',
  'Opportunity type': 'New business',
  Stage: 'Qualified',
  'Target close date': '2026-12-18',
  'Next steps': 'Technical workshop on site',
  'Partner CRM unique identifier': 'OPP-10482',
}

const body = {
  Catalog: 'AWS',
  PartnerOpportunityIdentifier: 'OPP-10482',
  OpportunityType: 'Net New Business',
  Customer: {
    Account: {
      CompanyName: 'Harbor & Finch Logistics',
      Industry: 'Transportation and Logistics',
      WebsiteUrl: 'https://www.harborfinch.example',
      Duns: '150483782',
      Address: {
        CountryCode: 'US',
        StateOrRegion: 'California',
        PostalCode: '94606',
        City: 'Oakland',
        StreetAddress: '1200 Embarcadero Road',
      },
    },
    Contacts: [
      {
        FirstName: 'Ana',
        LastName: 'Okafor',
        BusinessTitle: 'VP Operations',
        Email: 'ana.okafor@harborfinch.example',
        Phone: '+14155550178',
      },
    ],
  },
  Project: {
    Title: 'Warehouse control platform',
    CustomerBusinessProblem: 'Replace three warehouse systems with one before the peak season.',
    DeliveryModels: [],
  },
  LifeCycle: { Stage: 'Qualified', TargetCloseDate: '2026-12-18', NextSteps: 'Technical workshop on site' },
}

const classic = {
  'Customer company name': 'Harbor & Finch Logistics',
  'Industry vertical': 'Transportation and Logistics',
  'Customer website': 'https://www.harborfinch.example',
  Country: 'United States',
  'State/Province': 'California',
  'Postal code': '94606',
  'Partner project title': 'Warehouse control platform',
  'Customer business problem': 'Replace three warehouse systems with one before the peak season.',
  'Customer phone': '+14155550178',
  'Customer email': 'ana.okafor@harborfinch.example',
  'Target close date': '2026-12-18',
  Stage: 'Qualified',
  'Next step': 'Technical workshop on site',
}

export const cases: SiteCase[] = [
  {
    site: 'aws-partner-central',
    layout: 'console, create opportunity',
    address: 'https://us-east-1.console.aws.amazon.com/partnercentral/opportunities/create',
    host: () =>
      builtHost(['us-east-1.console.aws.amazon.com'], 'aws-opportunity', 'Create opportunity | AWS Partner Central'),
    ready: page => page.waitForSelector('form button'),
    edit: {
      rows: { ...fill, 'AWS account ID': '', 'Estimated AWS monthly recurring revenue': '', 'Delivery model': '' },
    },
    fill,
    save: {
      by: page => page.click('form button[type=submit]'),
      sent: ({ method, path }) => method === 'POST' && path.endsWith('/CreateOpportunity'),
      body,
    },
    result: {
      'registration.id': 'O8675309',
      'registration.status': 'Submitted',
      'registration.submittedDate': { kind: 'date', date: '2026-11-22' },
    },
    none: { 'record id': noRecord, 'read view': noView },
  },
  {
    site: 'aws-partner-central',
    layout: 'classic, new opportunity',
    address: 'https://partnercentral.awspartner.com/partnercentral2/s/opportunity-new',
    host: () =>
      hostPages('partnercentral.awspartner.com', {
        '/partnercentral2/s/opportunity-new': 'aws-classic-opportunity.html',
        '/portal.js': 'portal.js',
      }),
    edit: { rows: classic },
    fill: classic,
    save: {
      by: page => page.click('button[type=submit]'),
      sent: ({ method, path }) => method === 'POST' && path.endsWith('/aura'),
      body: {
        Customer_Company_Name: 'Harbor & Finch Logistics',
        Industry: 'Transportation and Logistics',
        Country: 'United States',
        State: 'California',
        Customer_Phone: '+14155550178',
        Target_Close_Date: '2026-12-18',
        Stage: 'Qualified',
      },
    },
    result: { 'registration.id': 'O4410277', 'registration.status': 'Submitted' },
    none: { 'record id': noRecord, 'read view': noView },
  },
]
