import { cookieIn, json, opportunity, type RecordSite, recordPage } from './record-site.ts'

// Shapes as in https://learn.microsoft.com/en-us/power-apps/developer/data-platform/webapi/: retrieve-entity-using-web-api,
// query-metadata-web-api, perform-conditional-operations-using-web-api, compose-http-requests-handle-errors.
const host = 'contoso.crm4.dynamics.com'
const id = '6f1c1c30-9a5d-4c28-b6a9-0d8e6a2b4f11'
const context = `https://${host}/api/data/v9.2/$metadata#opportunities/$entity`
const formatted = '@OData.Community.Display.V1.FormattedValue'

const label = (text: string) => ({ UserLocalizedLabel: { Label: text, LanguageCode: 1033 } })
const attribute = (LogicalName: string, text: string, AttributeType: string, IsValidForUpdate = true) => ({
  LogicalName,
  AttributeType,
  AttributeOf: null,
  IsValidForUpdate,
  DisplayName: label(text),
})

const table = {
  LogicalName: 'opportunity',
  EntitySetName: 'opportunities',
  PrimaryIdAttribute: 'opportunityid',
  Attributes: [
    attribute('opportunityid', 'Opportunity', 'Uniqueidentifier', false),
    attribute('name', 'Topic', 'String'),
    attribute('estimatedvalue', 'Est. revenue', 'Money'),
    attribute('estimatedclosedate', 'Est. close date', 'DateTime'),
    attribute('parentaccountid', 'Account', 'Lookup'),
    attribute('new_nextstep', 'Next step', 'String'),
    attribute('new_registrationid', 'Registration ID', 'String'),
    attribute('new_registrationstatus', 'Registration Status', 'Picklist'),
    attribute('new_registrationexpiry', 'Registration Expiry Date', 'DateTime'),
    attribute('modifiedon', 'Modified On', 'DateTime', false),
    { ...attribute('new_registrationstatusname', '', 'Virtual', false), DisplayName: { UserLocalizedLabel: null } },
  ],
}

const options = [
  { Value: 100000000, Label: label('Submitted') },
  { Value: 100000001, Label: label('Approved') },
]

export function dynamicsSite(): RecordSite {
  let version = 4711
  const saved: Record<string, unknown> = {
    new_registrationid: null,
    new_registrationstatus: null,
    new_registrationexpiry: null,
  }
  const etag = () => `W/"${version}"`
  const row = () => ({
    '@odata.context': context,
    '@odata.etag': etag(),
    opportunityid: id,
    name: opportunity.name,
    estimatedvalue: opportunity.amount,
    [`estimatedvalue${formatted}`]: '$73,800.50',
    estimatedclosedate: opportunity.closeDate,
    [`estimatedclosedate${formatted}`]: '3/31/2027',
    _parentaccountid_value: '1b0e2a5c-0000-0000-0000-000000000001',
    [`_parentaccountid_value${formatted}`]: opportunity.account,
    new_nextstep: opportunity.nextStep,
    modifiedon: '2026-11-20T09:12:44Z',
    ...saved,
    ...(saved.new_registrationstatus ? { [`new_registrationstatus${formatted}`]: 'Approved' } : {}),
    parentaccountid: {
      name: opportunity.account,
      websiteurl: 'https://www.borealis-refining.example',
      telephone1: null,
    },
    parentcontactid: null,
    transactioncurrencyid: { isocurrencycode: 'USD' },
  })
  const error = (status: number, code: string, message: string) => json({ error: { code, message } }, { status })

  const site: RecordSite = {
    id: 'dynamics',
    name: 'Microsoft Dynamics 365',
    address: `https://${host}/main.aspx?appid=0b1c&pagetype=entityrecord&etn=opportunity&id=${id}`,
    saved,
    names: { id: 'new_registrationid', status: 'new_registrationstatus', expiry: 'new_registrationexpiry' },
    approved: 100000001,
    empty: null,
    isApi: ({ host: asked, path }) => asked === host && path.startsWith('/api/'),
    isWrite: ({ method }) => method === 'PATCH',
    touch(changes) {
      Object.assign(saved, changes)
      version += 1
    },
    otherRecord: ({ path }) =>
      path.includes('/opportunities(')
        ? json({ ...row(), opportunityid: '00000000-0000-0000-0000-000000000002' })
        : undefined,
    refusal: {
      answer: error(400, '0x80044331', 'A validation error occurred. The length of the attribute is too long.'),
      says: 'A validation error occurred. The length of the attribute is too long',
    },
    errors: [
      [
        'a 404 in its own words',
        error(404, '0x80040217', 'Entity Does Not Exist'),
        'Microsoft Dynamics 365 does not know this record any more',
      ],
      [
        'its service protection limit',
        {
          ...error(429, '0x80072322', 'Number of requests exceeded the limit of 6000'),
          headers: { 'retry-after': '120' },
        },
        'Microsoft Dynamics 365 asks to be left alone for 2 minutes',
      ],
    ],
    answer(request) {
      const { method, path, headers } = request
      if (request.host !== host) return undefined
      if (!site.isApi(request))
        return {
          headers: { 'set-cookie': 'CrmOwinAuth=session-of-maya; Path=/; Secure; HttpOnly; SameSite=None' },
          body: recordPage({
            attributes: 'data-id="editFormRoot"',
            top: `<h1 data-id="header_title">${opportunity.name}</h1>`,
          }),
        }
      const found = site.fault?.(request)
      if (found) return found
      if (cookieIn(request, 'CrmOwinAuth') !== 'session-of-maya') return { status: 401, body: '' }
      const { pathname } = new URL(path, 'https://host')
      if (pathname === "/api/data/v9.2/EntityDefinitions(LogicalName='opportunity')") return json(table)
      if (pathname.endsWith('/Microsoft.Dynamics.CRM.PicklistAttributeMetadata'))
        return json({
          value: [{ LogicalName: 'new_registrationstatus', OptionSet: { Options: options }, GlobalOptionSet: null }],
        })
      if (pathname.endsWith('/Microsoft.Dynamics.CRM.DateTimeAttributeMetadata'))
        return json({
          value: [
            { LogicalName: 'estimatedclosedate', DateTimeBehavior: { Value: 'DateOnly' } },
            { LogicalName: 'new_registrationexpiry', DateTimeBehavior: { Value: 'DateOnly' } },
            { LogicalName: 'modifiedon', DateTimeBehavior: { Value: 'UserLocal' } },
          ],
        })
      if (pathname !== `/api/data/v9.2/opportunities(${id})`) return error(404, '0x80060888', 'Resource not found')
      if (method === 'GET') return json(row())
      if (headers['if-match'] !== etag())
        return error(
          412,
          '0x80060882',
          'The version of the existing record doesn’t match the RowVersion property provided.',
        )
      site.touch(JSON.parse(request.body))
      return { status: 204, headers: { 'odata-entityid': `https://${host}${pathname}` } }
    },
  }
  return site
}
