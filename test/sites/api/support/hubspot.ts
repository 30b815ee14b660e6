import { cookieIn, json, opportunity, type RecordSite, recordPage } from './record-site.ts'

// HubSpot documents none of this. Addresses, header, cookie and shapes are those that its record page was seen to use
// (crm-objects with `allPropertiesFetchMode`, property groups v4, token from the cookie `hubspotapi-csrf`).
const host = 'app-eu1.hubspot.com'
const portal = '1234567'
const id = '20418830112'
const object = `/api/inbounddb-objects/v1/crm-objects/0-3`

const property = (name: string, label: string, type: string, more: Record<string, unknown> = {}) => ({
  property: {
    name,
    label,
    type,
    fieldType: type === 'string' ? 'text' : type,
    hidden: false,
    calculated: false,
    readOnlyValue: false,
    options: [],
    ...more,
  },
})
const options = ['Submitted', 'Approved'].map(label => ({
  label,
  value: label.toLowerCase(),
  displayOrder: 0,
  hidden: false,
}))

const groups = [
  {
    name: 'dealinformation',
    propertyDefinitions: [
      property('dealname', 'Deal Name', 'string'),
      property('amount', 'Amount', 'number', { showCurrencySymbol: true }),
      property('deal_currency_code', 'Currency', 'string', { hidden: true }),
      property('closedate', 'Close Date', 'date'),
      property('next_step', 'Next step', 'string'),
      property('hs_lastmodifieddate', 'Last Modified Date', 'datetime', { readOnlyValue: true }),
      property('hs_analytics_source', 'Original Traffic Source', 'string', { readOnlyValue: true }),
    ],
  },
  {
    name: 'partner',
    propertyDefinitions: [
      property('registration_id', 'Registration ID', 'string'),
      property('registration_status', 'Registration Status', 'enumeration', { fieldType: 'select', options }),
      property('registration_expiry', 'Registration Expiry Date', 'date'),
    ],
  },
]

export function hubspotSite(): RecordSite {
  let modified = Date.UTC(2026, 10, 20, 9, 12, 44)
  // Texts, as the API has them; days as milliseconds. The expiry day is told in ISO by `saved`.
  const saved: Record<string, unknown> = { registration_id: '', registration_status: '', registration_expiry: '' }
  const value = (text: unknown) => ({
    value: String(text),
    timestamp: modified,
    source: 'CRM_UI',
    sourceId: 'userId:1',
  })
  const dayOf = (iso: unknown) => (iso === '' ? '' : Date.parse(String(iso)))
  const row = () => ({
    portalId: Number(portal),
    objectTypeId: '0-3',
    objectId: Number(id),
    properties: {
      dealname: value(opportunity.name),
      amount: value(opportunity.amount),
      deal_currency_code: value('USD'),
      closedate: value(Date.parse(opportunity.closeDate)),
      next_step: value(opportunity.nextStep),
      hs_lastmodifieddate: value(modified),
      hs_analytics_source: value('OFFLINE'),
      registration_id: value(saved.registration_id),
      registration_status: value(saved.registration_status),
      registration_expiry: value(dayOf(saved.registration_expiry)),
    },
    isDeleted: false,
  })

  const site: RecordSite = {
    id: 'hubspot',
    name: 'HubSpot',
    address: `https://${host}/contacts/${portal}/record/0-3/${id}`,
    saved,
    names: { id: 'registration_id', status: 'registration_status', expiry: 'registration_expiry' },
    approved: 'approved',
    empty: '',
    isApi: ({ host: asked, path }) => asked === host && path.startsWith('/api/'),
    isWrite: ({ method }) => method === 'PUT',
    touch(changes) {
      Object.assign(saved, changes)
      modified += 1000
    },
    otherRecord: ({ path }) => (path.startsWith(object) ? json({ ...row(), objectId: 99 }) : undefined),
    refusal: {
      answer: json(
        { status: 'error', message: 'Property values were not valid.', category: 'VALIDATION_ERROR' },
        { status: 400 },
      ),
      says: 'Property values were not valid',
    },
    errors: [],
    answer(request) {
      const { method, path, headers } = request
      if (request.host !== host) return undefined
      if (!site.isApi(request))
        return {
          headers: {
            'set-cookie': [
              'hubspotapi=session-of-maya; Path=/; Secure; HttpOnly; SameSite=None',
              'hubspotapi-csrf=token-of-maya; Path=/; Secure',
            ],
          },
          body: recordPage({ attributes: 'data-test-id="middle-pane"' }),
        }
      const found = site.fault?.(request)
      if (found) return found
      const { pathname, searchParams } = new URL(path, 'https://host')
      const isSigned = cookieIn(request, 'hubspotapi') === 'session-of-maya'
      if (
        !isSigned ||
        headers['x-hubspot-csrf-hubspotapi'] !== 'token-of-maya' ||
        searchParams.get('portalId') !== portal
      )
        return json({ status: 'error', message: 'This request is not authenticated.' }, { status: 401 })
      if (pathname === '/api/properties/v4/groups/0-3/properties') return json(groups)
      if (pathname === `${object}/${id}` && method === 'GET') return json(row())
      if (pathname !== object || method !== 'PUT')
        return json({ status: 'error', message: 'not found' }, { status: 404 })
      const [{ objectId, propertyValues }] = JSON.parse(request.body)
      if (objectId !== id) return json({ status: 'error', message: 'not found' }, { status: 404 })
      site.touch(Object.fromEntries(propertyValues.map(taken)))
      return json([{ objectId: Number(id) }])
    },
  }
  return site
}

function taken({ name, value }: { name: string; value: string }): [string, string] {
  return [name, name.endsWith('_expiry') && value ? new Date(Number(value)).toISOString().slice(0, 10) : value]
}
