import { cookieIn, json, opportunity, type RecordSite, recordPage } from './record-site.ts'

// Shapes as in odoo/http.py (JsonRPCDispatcher, serialize_exception) and the external API's fields_get, read and write
// (https://www.odoo.com/documentation/18.0/developer/reference/external_api.html).
const host = 'northgate.odoo.com'
const id = 88
const model = 'crm.lead'

const field = (string: string, type: string, more: Record<string, unknown> = {}) => ({
  string,
  type,
  readonly: false,
  ...more,
})
const fields = {
  id: field('ID', 'integer', { readonly: true }),
  name: field('Opportunity', 'char'),
  partner_name: field('Company Name', 'char'),
  expected_revenue: field('Expected Revenue', 'monetary', { currency_field: 'company_currency' }),
  company_currency: field('Currency', 'many2one', { readonly: true }),
  date_deadline: field('Expected Closing', 'date'),
  x_next_step: field('Next Step', 'char'),
  description: field('Notes', 'html'),
  tag_ids: field('Tags', 'many2many'),
  x_registration_id: field('Registration ID', 'char'),
  x_registration_status: field('Registration Status', 'selection', {
    selection: [
      ['submitted', 'Submitted'],
      ['approved', 'Approved'],
    ],
  }),
  x_registration_expiry: field('Registration Expiry Date', 'date'),
  message_ids: field('Messages', 'one2many'),
  write_date: field('Last Updated on', 'datetime', { readonly: true }),
}

const failure = (code: number, message: string, name: string, said = message) =>
  json({
    jsonrpc: '2.0',
    id: 1,
    error: { code, message, data: { name, message: said, arguments: [said], context: {} } },
  })
const done = (result: unknown) => json({ jsonrpc: '2.0', id: 1, result })

export function odooSite(): RecordSite {
  let version = 44
  const saved: Record<string, unknown> = {
    x_registration_id: false,
    x_registration_status: false,
    x_registration_expiry: false,
  }
  const row = (): Record<string, unknown> => ({
    id,
    name: opportunity.name,
    partner_name: opportunity.account,
    expected_revenue: opportunity.amount,
    company_currency: [1, 'USD'],
    date_deadline: opportunity.closeDate,
    x_next_step: opportunity.nextStep,
    description: '<p>Wireless sensors for the crackers</p>',
    write_date: `2026-11-20 09:12:${version}`,
    ...saved,
  })

  const site: RecordSite = {
    id: 'odoo',
    name: 'Odoo',
    address: `https://${host}/odoo/crm/${id}`,
    saved,
    names: { id: 'x_registration_id', status: 'x_registration_status', expiry: 'x_registration_expiry' },
    approved: 'approved',
    empty: false,
    isApi: ({ host: asked, path }) => asked === host && path.startsWith('/web/dataset/'),
    isWrite: ({ path }) => path.endsWith('/write'),
    touch(changes) {
      Object.assign(saved, changes)
      version += 1
    },
    otherRecord: ({ path }) => (path.endsWith('/read') ? done([{ ...row(), id: 89 }]) : undefined),
    refusal: {
      answer: failure(
        200,
        'Odoo Server Error',
        'odoo.exceptions.ValidationError',
        'The registration id must start with “DR-”.',
      ),
      says: 'The registration id must start with “DR-”',
    },
    errors: [
      [
        'a session that has run out',
        failure(100, 'Odoo Session Expired', 'odoo.http.SessionExpiredException', 'Session expired'),
        'you are signed out of Odoo',
      ],
      [
        'a record that is not for everybody',
        failure(200, 'Odoo Server Error', 'odoo.exceptions.AccessError', 'You are not allowed to access this document'),
        'Odoo does not allow you this',
      ],
      [
        'a record that was deleted',
        failure(200, 'Odoo Server Error', 'odoo.exceptions.MissingError', 'Record does not exist or has been deleted.'),
        'Odoo does not know this record any more',
      ],
    ],
    answer(request) {
      const { path, method } = request
      if (request.host !== host) return undefined
      if (!site.isApi(request))
        return {
          headers: { 'set-cookie': 'session_id=session-of-maya; Path=/; HttpOnly; SameSite=Lax' },
          body: recordPage({
            head: '<script id="web.layout.odooscript">var odoo = { csrf_token: "t" }</script>',
            body: 'class="o_web_client o_action_manager"',
            attributes: 'class="o_form_view o_lead_opportunity_form"',
          }),
        }
      const found = site.fault?.(request)
      if (found) return found
      if (cookieIn(request, 'session_id') !== 'session-of-maya')
        return failure(100, 'Odoo Session Expired', 'odoo.http.SessionExpiredException', 'Session expired')
      const { args } = JSON.parse(request.body).params
      if (method !== 'POST') return { status: 405 }
      if (path === `/web/dataset/call_kw/${model}/fields_get`) return done(fields)
      if (path === `/web/dataset/call_kw/${model}/read`) {
        const [ids, names] = args
        if (ids[0] !== id) return done([])
        return done([
          Object.fromEntries(Object.entries(row()).filter(([name]) => name === 'id' || names.includes(name))),
        ])
      }
      if (path !== `/web/dataset/call_kw/${model}/write`) return { status: 404 }
      site.touch(args[1])
      return done(true)
    },
  }
  return site
}
