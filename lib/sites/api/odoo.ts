import { z } from '../../mapping/zod.ts'
import type { ApiFailure, ApiField, ApiRecord, ApiType, ApiValue, Send, SiteApi } from './api.ts'
import { askJson, changed, conflict, failure, otherRecord, signedOut } from './ask.ts'

// What Odoo's own web client calls: /web/dataset/call_kw/<model>/<method>, JSON-RPC (addons/web/controllers/dataset.py;
// the methods: https://www.odoo.com/documentation/18.0/developer/reference/external_api.html, fields_get, read, write).
const name = 'Odoo'

const fieldSchema = z.object({
  string: z.string(),
  type: z.string(),
  readonly: z.boolean().nullish(),
  selection: z.array(z.tuple([z.union([z.string(), z.number(), z.boolean()]), z.string()])).nullish(),
  currency_field: z.string().nullish(),
  size: z.number().nullish(),
})
const fieldsSchema = z.record(z.string(), fieldSchema)
type Fields = z.infer<typeof fieldsSchema>
const rowsSchema = z.array(z.object({ id: z.number() }).catchall(z.unknown()))

/** `type` of fields_get, as far as a deal can hold it. */
const types: Record<string, ApiType> = {
  char: 'text',
  text: 'longText',
  html: 'longText',
  integer: 'number',
  float: 'number',
  monetary: 'money',
  date: 'date',
  datetime: 'datetime',
  boolean: 'boolean',
  selection: 'choice',
  many2one: 'reference',
}

/** What the framework, its chatter and its scoring keep for themselves. */
const housekeeping =
  /^(?:id|display_name|create_uid|create_date|write_uid|write_date|__last_update|color|active|access_\w+|activity_\w+|message_\w+|my_activity_\w+|website_message_ids|rating_\w+|has_message|automated_probability|is_automated_probability|is_rainbowman\w*|email_normalized|email_domain_criterion|email_state|phone_state|phone_sanitized\w*|phone_blacklisted|phone_mobile_search|mobile_blacklisted|is_blacklisted|duplicate_lead_count|calendar_event_count|meeting_\w+|company_currency|company_id|user_company_ids|lang_\w+|iap_\w+|reveal_id|won_status|date_(?:open|closed|last_stage_update|conversion|automation_last)|day_(?:open|close)|prorated_revenue|recurring_revenue_\w+_prorated)$/

export const odoo: SiteApi = {
  site: 'odoo',
  name,
  asks: 'page',
  allowed: [{ method: 'POST', path: /^\/web\/dataset\/call_kw\/[a-z][\w.]*\/(?:fields_get|read|write)$/ }],
  async read({ id, type }, _url, send) {
    if (!type || !/^\d+$/.test(id))
      return failure('not-found', `the page does not say which record of ${name} it shows`)
    const attributes = ['string', 'type', 'readonly', 'selection', 'currency_field', 'size']
    const fields = await call(send, type, 'fields_get', [], { attributes }, fieldsSchema)
    if (!fields.ok) return fields
    const names = Object.keys(fields.value).filter(key => types[fields.value[key]?.type ?? ''] && !isHidden(key))
    const currencies = names.flatMap(key => fields.value[key]?.currency_field ?? [])
    const rows = await readRow(send, type, id, [...new Set([...names, ...currencies, 'write_date'])])
    return rows.ok ? recordOf(id, type, rows.value, fields.value) : rows
  },
  async write({ id, type = '' }, _url, changes, version, send) {
    // Odoo has no conditional write: the moment of the last one is compared right before.
    const now = await readRow(send, type, id, ['write_date'])
    if (!now.ok) return now
    if (versionOf(now.value) !== version) return conflict(name)
    const values = Object.fromEntries(changes.map(({ apiName, value }) => [apiName, value === null ? false : value]))
    const answer = await call(send, type, 'write', [[Number(id)], values], {}, z.literal(true))
    return answer.ok ? { ok: true } : answer
  },
}

const isHidden = (key: string) => housekeeping.test(key) && key !== 'write_date'

async function readRow(send: Send, model: string, id: string, names: string[]) {
  const rows = await call(send, model, 'read', [[Number(id)], names], {}, rowsSchema)
  if (!rows.ok) return rows
  const [row] = rows.value
  if (!row) return failure('not-found', `${name} does not know this record any more`)
  return row.id === Number(id) ? { ok: true as const, value: row } : otherRecord(name)
}

async function call<T>(
  send: Send,
  model: string,
  method: string,
  args: unknown[],
  kwargs: Record<string, unknown>,
  schema: z.ZodType<T>,
): Promise<{ ok: true; value: T } | ApiFailure> {
  const answer = await askJson(
    { send, name, problem },
    {
      method: 'POST',
      path: `/web/dataset/call_kw/${model}/${method}`,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', method: 'call', id: 1, params: { model, method, args, kwargs } }),
    },
    z.object({ result: z.unknown() }),
  )
  if (!answer.ok) return answer
  const result = schema.safeParse(answer.value.result)
  return result.success ? { ok: true, value: result.data } : changed(name)
}

const errorSchema = z.object({
  error: z.object({
    code: z.number().nullish(),
    data: z.object({ name: z.string().nullish(), message: z.string().nullish() }).nullish(),
  }),
})

/** Errors come with status 200 and the name of a Python exception (odoo/http.py, serialize_exception). */
function problem(_status: number, json: unknown): ApiFailure | undefined {
  const parsed = errorSchema.safeParse(json)
  if (!parsed.success) return undefined
  const { code, data } = parsed.data.error
  const exception = data?.name?.split('.').at(-1) ?? ''
  if (code === 100 || exception === 'SessionExpiredException') return signedOut(name)
  if (code === 404 || exception === 'MissingError' || exception === 'NotFound')
    return failure('not-found', `${name} does not know this record any more`)
  if (exception === 'AccessError' || exception === 'AccessDenied')
    return failure('forbidden', `${name} does not allow you this`)
  const said = data?.message?.trim().split('\n')[0]?.replace(/\.$/, '').slice(0, 300)
  return failure('refused', said ? `${name} did not take it: ${said}` : `${name} did not take it`)
}

type Row = z.infer<typeof rowsSchema>[number]

function recordOf(id: string, type: string, row: Row, fields: Fields): ApiRecord {
  const found = Object.entries(fields).flatMap(([apiName, field]): ApiField[] => {
    const kind = types[field.type]
    if (!kind || isHidden(apiName) || !(apiName in row)) return []
    const held = row[apiName]
    const value = field.type === 'html' ? plain(held) : heldValue(held, kind)
    const picklist = field.selection?.map(([one, label]) => ({ value: String(one), label }))
    return [
      {
        apiName,
        label: field.string,
        value,
        display: picklist?.find(option => option.value === value)?.label ?? (value === null ? '' : String(value)),
        type: kind,
        updateable: !field.readonly && kind !== 'reference' && kind !== 'datetime' && field.type !== 'html',
        currency: kind === 'money' ? currencyOf(row[field.currency_field ?? 'currency_id']) : undefined,
        maxLength: field.size ?? undefined,
        picklist,
      },
    ]
  })
  return { ok: true, id, type, fields: found, version: versionOf(row) }
}

/** Odoo writes an empty field as `false`, whatever its type. */
function heldValue(held: unknown, type: ApiType): ApiValue {
  if (type === 'boolean') return held === true
  if (type === 'reference') return secondOf(held) ?? null
  return typeof held === 'string' || typeof held === 'number' ? held : null
}

/** A many2one is read as `[id, name]`. */
function secondOf(held: unknown): string | undefined {
  const pair = z.tuple([z.number(), z.string()]).safeParse(held)
  return pair.success ? pair.data[1] : undefined
}

/** A currency's name is its ISO code. */
function currencyOf(held: unknown): string | undefined {
  const code = secondOf(held)
  return code && /^[A-Z]{3}$/.test(code) ? code : undefined
}

/** The text of a rich text field, a line for each of its paragraphs. */
function plain(held: unknown): string | null {
  if (typeof held !== 'string') return null
  const text = held
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, entity => entities[entity] ?? entity)
  return text.replace(/\n{2,}/g, '\n').trim() || null
}

const entities: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

const versionOf = (row: Row): string => (typeof row.write_date === 'string' ? row.write_date : '')
