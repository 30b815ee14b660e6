/**
 * A record page of Lightning Experience, rebuilt on Salesforce's own base components. What surrounds them (element names,
 * `field-label`, `data-target-selection-name`, button names, tabs kept in the page) follows the page objects of UTAM
 * (github.com/salesforce/utam) and what public test suites select by. The record and its org are made up.
 */
const output = (label, api, kind, value, more) => ({ label, api, kind, value, output: true, ...more })
const input = (label, api, kind, value, more) => ({ label, api, kind, value, ...more })

const owner = { text: 'Mara Lindgren', href: '/lightning/r/User/0055g00000AmLinAAB/view' }

const opportunity = {
  id: '0065g00000SrRefAAB',
  object: 'Opportunity',
  name: 'Refinery monitoring rollout',
  path: ['Prospecting', 'Qualification', 'Needs Analysis', 'Proposal/Price Quote', 'Negotiation', 'Closed'],
  sections: [
    {
      title: 'Opportunity Information',
      fields: [
        output('Opportunity Owner', 'OwnerId', 'lookup', owner),
        // As an org may rename them: only the fields' names tell.
        input('Ticket volume', 'Amount', 'currency', 248000),
        input('Private', 'IsPrivate', 'checkbox', false),
        output('Expected Revenue', 'ExpectedRevenue', 'currency', 186000),
        input('Opportunity Name', 'Name', 'text', 'Refinery monitoring rollout', { required: true }),
        input('Close Date', 'CloseDate', 'date', '2026-12-11', { required: true }),
        output('Account Name', 'AccountId', 'lookup', {
          text: 'Solvay Ridge Energy',
          href: '/lightning/r/Account/0015g00000SoRidAAB/view',
        }),
        input('Way forward', 'NextStep', 'text', 'Send the revised quote'),
        input('Type', 'Type', 'picklist', 'New Customer', {
          values: ['Existing Customer - Upgrade', 'Existing Customer - Downgrade', 'New Customer'],
        }),
        input('Stage', 'StageName', 'picklist', 'Proposal/Price Quote', {
          values: ['Prospecting', 'Qualification', 'Needs Analysis', 'Proposal/Price Quote', 'Closed Won'],
        }),
        input('Lead Source', 'LeadSource', 'picklist', 'Partner Referral', {
          values: ['Web', 'Phone Inquiry', 'Partner Referral', 'Purchased List', 'Other'],
        }),
        input('Probability (%)', 'Probability', 'percent', 75),
        output('Primary Campaign Source', 'CampaignId', 'lookup', {
          text: 'Energy roadshow 2026',
          href: '/lightning/r/Campaign/7015g00000EnRoaAAB/view',
        }),
      ],
    },
    {
      title: 'Deal Registration',
      fields: [
        input('Deal Registration ID', 'Registration_ID__c', 'text', ''),
        input('Deal Registration Status', 'Registration_Status__c', 'picklist', '', {
          values: ['Draft', 'Submitted', 'Approved', 'Rejected'],
        }),
        input('Deal Registration Submitted', 'Registration_Submitted__c', 'date', ''),
        input('Deal Registration Expires', 'Registration_Expires__c', 'date', ''),
      ],
    },
    {
      title: 'Description Information',
      fields: [
        input(
          'Description',
          'Description',
          'textarea',
          'Replace vibration sensors on 42 pumps and send alarms to one board.',
        ),
        output('Created By', 'CreatedById', 'lookup', owner),
      ],
    },
  ],
}

/** Another record that the console keeps open in a tab behind. */
const other = {
  id: '0065g00000OtHerAAB',
  object: 'Opportunity',
  name: 'Harbour crane retrofit',
  path: ['Prospecting', 'Qualification', 'Closed'],
  sections: [
    {
      title: 'Opportunity Information',
      fields: [
        output('Opportunity Owner', 'OwnerId', 'lookup', {
          text: 'Idris Bello',
          href: '/lightning/r/User/005OtherAAB/view',
        }),
        input('Amount', 'Amount', 'currency', 91500),
        input('Close Date', 'CloseDate', 'date', '2027-02-01'),
        output('Account Name', 'AccountId', 'lookup', {
          text: 'Port of Tern',
          href: '/lightning/r/Account/001OtherAAB/view',
        }),
      ],
    },
  ],
}

export const records = [other, opportunity]
