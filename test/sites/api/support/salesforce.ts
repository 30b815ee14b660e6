import { json, opportunity, type RecordSite, recordPage } from './record-site.ts'

// Shapes as in the User Interface API Developer Guide (responses Record, Object Info, Field Value, Picklist Values; "Status
// Codes and Error Responses"): https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/.
const host = 'northgate.lightning.force.com'
export const apiHost = 'northgate.my.salesforce.com'
const id = '006Hs00001Qw2LrIAJ'
const session = '00DHs0000001abc!AQEAQsession-of-maya'
const base = '/services/data/v60.0/ui-api'

const field = (apiName: string, label: string, dataType: string, more: Record<string, unknown> = {}) => [
  apiName,
  { apiName, label, dataType, updateable: true, compound: false, length: 0, relationshipName: null, ...more },
]
const fields = Object.fromEntries([
  field('Id', 'Opportunity ID', 'Reference', { updateable: false }),
  field('Name', 'Name', 'String', { length: 120 }),
  field('Amount', 'Amount', 'Currency'),
  field('CloseDate', 'Close Date', 'Date'),
  field('AccountId', 'Account ID', 'Reference', { relationshipName: 'Account' }),
  field('NextStep', 'Next Step', 'String', { length: 255 }),
  field('LastModifiedDate', 'Last Modified Date', 'DateTime', { updateable: false }),
  field('SystemModstamp', 'System Modstamp', 'DateTime', { updateable: false }),
  field('Registration_ID__c', 'Registration ID', 'String', { length: 40 }),
  field('Registration_Status__c', 'Registration Status', 'Picklist'),
  field('Registration_Expiry__c', 'Registration Expiry Date', 'Date'),
])

export function salesforceSite(): RecordSite & { signIn: string } {
  let changed = Date.UTC(2026, 10, 20, 9, 12, 44)
  const saved: Record<string, unknown> = {
    Registration_ID__c: null,
    Registration_Status__c: null,
    Registration_Expiry__c: null,
  }
  const modified = () => new Date(changed).toISOString()
  const plain = (value: unknown) => ({ displayValue: null, value })
  const account = {
    apiName: 'Account',
    id: '001Hs00002aBcDeIAK',
    fields: {
      Name: plain(opportunity.account),
      Website: plain('https://www.borealis-refining.example'),
      Phone: plain(null),
    },
  }
  const all = (): Record<string, unknown> => ({
    Id: plain(id),
    Name: plain(opportunity.name),
    Amount: { displayValue: '$73,800.50', value: opportunity.amount },
    CloseDate: { displayValue: '3/31/2027', value: opportunity.closeDate },
    AccountId: plain(account.id),
    Account: { displayValue: opportunity.account, value: account },
    NextStep: plain(opportunity.nextStep),
    LastModifiedDate: plain(modified()),
    ...Object.fromEntries(Object.entries(saved).map(([name, value]) => [name, plain(value)])),
  })
  const record = (names: string[]) => ({
    apiName: 'Opportunity',
    childRelationships: {},
    id,
    lastModifiedById: '005Hs00000A1b2cIAB',
    lastModifiedDate: modified(),
    recordTypeId: '012000000000000AAA',
    recordTypeInfo: null,
    systemModstamp: modified(),
    fields: Object.fromEntries(Object.entries(all()).filter(([name]) => names.includes(name))),
  })
  const error = (status: number, errorCode: string, message: string) => json([{ errorCode, message }], { status })

  const site: RecordSite & { signIn: string } = {
    id: 'salesforce',
    name: 'Salesforce',
    address: `https://${host}/lightning/r/Opportunity/${id}/view`,
    signIn: `https://${apiHost}/secur/frontdoor.jsp`,
    saved,
    names: { id: 'Registration_ID__c', status: 'Registration_Status__c', expiry: 'Registration_Expiry__c' },
    approved: 'Approved',
    empty: null,
    isApi: ({ host: asked, path }) => asked === apiHost && path.startsWith('/services/'),
    isWrite: ({ method }) => method === 'PATCH',
    touch(changes) {
      Object.assign(saved, changes)
      changed += 1000
    },
    otherRecord: ({ path }) =>
      path.startsWith(`${base}/records/`) ? json({ ...record([]), id: '006Hs00001Other1IAJ' }) : undefined,
    refusal: {
      answer: json(
        {
          enhancedErrorType: 'RecordError',
          message: 'An error occurred while trying to update the record. Please try again.',
          output: {
            errors: [],
            fieldErrors: {
              Registration_ID__c: [
                { errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Registration IDs start with DR-.' },
              ],
            },
          },
        },
        { status: 400 },
      ),
      says: 'Registration IDs start with DR-',
    },
    errors: [
      [
        'a session that has run out',
        error(401, 'INVALID_SESSION_ID', 'Session expired or invalid'),
        'you are signed out of Salesforce',
      ],
      [
        'the interface switched off for the organisation',
        error(403, 'API_DISABLED_FOR_ORG', 'The REST API is not enabled for this Organization.'),
        'your organisation has switched Salesforce’s interface off',
      ],
      [
        'its daily limit',
        error(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'),
        'Salesforce has answered as often today as your organisation may ask',
      ],
    ],
    answer(request) {
      const { method, path, headers } = request
      if (request.host === host)
        return { body: recordPage({ attributes: 'class="windowViewMode-normal oneContent active"' }) }
      if (request.host !== apiHost) return undefined
      if (!site.isApi(request))
        return {
          headers: { 'set-cookie': `sid=${session}; Path=/; Secure; HttpOnly; SameSite=None` },
          body: 'Signed in.',
        }
      const found = site.fault?.(request)
      if (found) return found
      if (headers.authorization !== `Bearer ${session}`)
        return error(401, 'INVALID_SESSION_ID', 'Session expired or invalid')
      const { pathname, searchParams } = new URL(path, 'https://host')
      if (pathname === `${base}/object-info/Opportunity`) return json({ apiName: 'Opportunity', fields })
      if (pathname === `${base}/object-info/Opportunity/picklist-values/012000000000000AAA`)
        return json({
          picklistFieldValues: {
            Registration_Status__c: {
              values: ['Submitted', 'Approved'].map(label => ({ attributes: null, label, value: label, validFor: [] })),
            },
          },
        })
      if (pathname !== `${base}/records/${id}`) return error(404, 'NOT_FOUND', 'The requested resource does not exist')
      if (method === 'GET') {
        const names = (searchParams.get('optionalFields') ?? '').split(',').map(name => name.split('.')[1] ?? '')
        return json(record(names))
      }
      if (Date.parse(String(headers['if-unmodified-since'])) < changed)
        return error(412, 'ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE', 'The record was modified since it was retrieved.')
      site.touch(JSON.parse(request.body).fields)
      return json(record([]))
    },
  }
  return site
}
