import { z } from '../../mapping/zod.ts'
import type { ApiFailure, ApiField, ApiRecord, ApiRequest, ApiType, Send, SiteApi } from './api.ts'
import { askJson, failure, otherRecord } from './ask.ts'
import { accountFields } from './salesforce-account.ts'

// User Interface API Developer Guide, https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/:
// records, object-info, picklist-values, "Status Codes and Error Responses", "Error with Output".
const name = 'Salesforce'
const base = '/services/data/v60.0/ui-api'

/** Record type id of objects without record types (UI API, "Get Values for All Picklist Fields of a Record Type"). */
const masterRecordType = '012000000000000AAA'

const fieldValue = z.object({ value: z.unknown(), displayValue: z.string().nullish() })
const recordSchema = z.object({
  apiName: z.string(),
  id: z.string(),
  lastModifiedDate: z.string().nullish(),
  recordTypeId: z.string().nullish(),
  fields: z.record(z.string(), fieldValue),
})
type UiRecord = z.infer<typeof recordSchema>

const infoSchema = z.object({
  apiName: z.string(),
  fields: z.record(
    z.string(),
    z.object({
      apiName: z.string(),
      label: z.string(),
      dataType: z.string(),
      updateable: z.boolean(),
      length: z.number().nullish(),
      compound: z.boolean().nullish(),
      relationshipName: z.string().nullish(),
    }),
  ),
})
type Info = z.infer<typeof infoSchema>

const picklistSchema = z.object({
  picklistFieldValues: z.record(
    z.string(),
    z.object({ values: z.array(z.object({ label: z.string(), value: z.string() })) }),
  ),
})

/** `dataType` of Field Info, as far as a deal can hold it. */
const types: Record<string, ApiType> = {
  String: 'text',
  Phone: 'phone',
  Email: 'email',
  Url: 'url',
  TextArea: 'longText',
  Picklist: 'choice',
  MultiPicklist: 'choices',
  ComboBox: 'text',
  Boolean: 'boolean',
  Int: 'number',
  Double: 'number',
  Currency: 'money',
  Percent: 'percent',
  Date: 'date',
  DateTime: 'datetime',
  Reference: 'reference',
}

/** What the platform keeps for itself on every record. */
const housekeeping =
  /^(?:Id|IsDeleted|SystemModstamp|LastViewedDate|LastReferencedDate|LastActivityDate|CreatedById|LastModifiedById|LastModifiedDate|CreatedDate|RecordTypeId|Fiscal\w*|HasOpportunityLineItem|HasOpenActivity|HasOverdueTask|LastAmountChanged\w*|LastCloseDateChanged\w*|Pricebook2Id)$/

export const salesforce: SiteApi = {
  site: 'salesforce',
  name,
  // The page's own host takes no session of the interface: it stands on the customer's my.salesforce.com host.
  asks: 'background',
  session: {
    // "My Domain URL Formats": MyDomainName.lightning.force.com, and .my.salesforce.com for API requests.
    host(pageHost) {
      if (/^[\w-]+(?:\.[\w-]+)*\.my\.salesforce\.com$/.test(pageHost)) return pageHost
      const found = /^([\w-]+(?:\.[\w-]+)*)\.lightning\.force\.com$/.exec(pageHost)
      return found ? `${found[1]}.my.salesforce.com` : undefined
    },
    cookie: 'sid',
    // The client's name is what administrators look for in their logs.
    headers: value => ({ Authorization: `Bearer ${value}`, 'Sforce-Call-Options': 'client=Dealbridge' }),
  },
  allowed: [
    { method: 'GET', path: /^\/services\/data\/v60\.0\/ui-api\/records\/[A-Za-z0-9]{15,18}$/ },
    { method: 'PATCH', path: /^\/services\/data\/v60\.0\/ui-api\/records\/[A-Za-z0-9]{15,18}$/ },
    { method: 'GET', path: /^\/services\/data\/v60\.0\/ui-api\/object-info\/\w+$/ },
    {
      method: 'GET',
      path: /^\/services\/data\/v60\.0\/ui-api\/object-info\/\w+\/picklist-values\/[A-Za-z0-9]{15,18}$/,
    },
  ],
  async read({ id, type }, _url, send) {
    const object = type && /^\w+$/.test(type) ? type : await objectOf(id, send)
    if (typeof object !== 'string') return object
    const info = await ask(send, get(`${base}/object-info/${object}`), infoSchema)
    if (!info.ok) return info
    const record = await readFields(id, object, wantedOf(info.value), send)
    if (!record.ok) return record
    const recordType = record.value.recordTypeId ?? masterRecordType
    const lists = await ask(send, get(`${base}/object-info/${object}/picklist-values/${recordType}`), picklistSchema)
    return recordOf(record.value, info.value, lists.ok ? lists.value.picklistFieldValues : {})
  },
  async write({ id }, _url, changes, version, send) {
    const fields = Object.fromEntries(
      changes.map(({ apiName, value }) => [apiName, Array.isArray(value) ? value.join(';') : value]),
    )
    const request: ApiRequest = {
      method: 'PATCH',
      path: `${base}/records/${id}`,
      // The moment that Lightning Data Service passes on as `ifUnmodifiedSince` (LWC reference, updateRecord).
      headers: { 'Content-Type': 'application/json', 'If-Unmodified-Since': version },
      body: JSON.stringify({ fields }),
    }
    const answer = await ask(send, request, z.unknown())
    return answer.ok ? { ok: true } : answer
  },
}

const get = (path: string): ApiRequest => ({ method: 'GET', path })

function ask<T>(send: Send, request: ApiRequest, schema: z.ZodType<T>) {
  return askJson({ send, name, problem }, request, schema)
}

/** Error bodies are a list of `{ errorCode, message }`; the code tells more than the status. */
function problem(_status: number, json: unknown): ApiFailure | undefined {
  const code = z.tuple([z.object({ errorCode: z.string() })], z.unknown()).safeParse(json)
  switch (code.success ? code.data[0].errorCode : '') {
    case 'REQUEST_LIMIT_EXCEEDED':
      return failure('rate-limited', `${name} has answered as often today as your organisation may ask`)
    case 'API_DISABLED_FOR_ORG':
    case 'API_CURRENTLY_DISABLED':
      return failure('forbidden', `your organisation has switched ${name}’s interface off`)
    case 'ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE':
      return failure('conflict', `the record was changed in ${name} since it was read`)
    default:
      return undefined
  }
}

/** The object that a record belongs to, for addresses that name the id only. */
async function objectOf(id: string, send: Send): Promise<string | ApiFailure> {
  const record = await ask(send, get(`${base}/records/${id}?layoutTypes=Compact&modes=View`), recordSchema)
  return record.ok ? record.value.apiName : record
}

function wantedOf(info: Info): string[] {
  const own = Object.values(info.fields).filter(field => types[field.dataType] && !field.compound)
  const named = own.filter(field => field.relationshipName).map(field => `${field.relationshipName}.Name`)
  const account = info.fields.AccountId ? accountFields.map(field => `Account.${field.name}`) : []
  return [...new Set([...own.map(field => field.apiName), ...named, ...account, 'LastModifiedDate'])]
}

/** Requests longer than this are split: the whole address may be 16,384 bytes long. */
const longest = 6000

/** Fields that the person may not see are left out by `optionalFields`, which is why nothing is asked as `fields`. */
async function readFields(id: string, object: string, names: string[], send: Send) {
  const parts: string[] = ['']
  for (const field of names) {
    const next = `${parts.at(-1)}${parts.at(-1) ? ',' : ''}${object}.${field}`
    if (next.length > longest) parts.push(`${object}.${field}`)
    else parts[parts.length - 1] = next
  }
  let whole: UiRecord | undefined
  for (const part of parts) {
    const answer = await ask(send, get(`${base}/records/${id}?optionalFields=${part}`), recordSchema)
    if (!answer.ok) return answer
    // An 18-character id is the 15-character one with a check on its end.
    if (answer.value.id.slice(0, 15) !== id.slice(0, 15)) return otherRecord(name)
    whole = { ...answer.value, fields: { ...whole?.fields, ...answer.value.fields } }
  }
  return whole ? { ok: true as const, value: whole } : failure('changed-shape', `${name} did not name a field`)
}

type Lists = z.infer<typeof picklistSchema>['picklistFieldValues']

function recordOf(record: UiRecord, info: Info, lists: Lists): ApiRecord {
  const currency = textOf(record.fields.CurrencyIsoCode?.value) || undefined
  const own = Object.values(info.fields).flatMap((field): ApiField[] => {
    const type = types[field.dataType]
    const held = record.fields[field.apiName]
    if (!type || !held || field.compound || housekeeping.test(field.apiName)) return []
    const picklist = lists[field.apiName]?.values
    const value = heldValue(held.value, type)
    const display = displayOf(type, held, field.relationshipName, record)
    return [
      {
        apiName: field.apiName,
        label: field.label,
        value,
        display: labelOf(value, picklist) ?? display,
        type,
        updateable: field.updateable && type !== 'reference' && type !== 'datetime',
        currency: type === 'money' ? (currency ?? signIn(held.displayValue)) : undefined,
        maxLength: field.length || undefined,
        picklist,
      },
    ]
  })
  const version = record.lastModifiedDate ?? textOf(record.fields.LastModifiedDate?.value)
  return { ok: true, id: record.id, type: record.apiName, fields: [...own, ...relatedOf(record)], version }
}

function heldValue(value: unknown, type: ApiType): ApiField['value'] {
  if (type === 'choices' && typeof value === 'string') return value.split(';')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function displayOf(type: ApiType, held: z.infer<typeof fieldValue>, relation: string | null | undefined, of: UiRecord) {
  if (type !== 'reference') return held.displayValue ?? textOf(held.value)
  const other = relation ? of.fields[relation] : undefined
  return other ? (nameIn(other.value) ?? other.displayValue ?? '') : ''
}

function labelOf(value: ApiField['value'], picklist: ApiField['picklist']): string | undefined {
  if (!picklist || value === null) return undefined
  const values = Array.isArray(value) ? value : [value]
  return values.map(one => picklist.find(option => option.value === one)?.label ?? String(one)).join(', ')
}

const innerSchema = z.object({ fields: z.record(z.string(), fieldValue) })

function nameIn(value: unknown): string | undefined {
  const inner = innerSchema.safeParse(value)
  return inner.success ? textOf(inner.data.fields.Name?.value) || undefined : undefined
}

function relatedOf(record: UiRecord): ApiField[] {
  const inner = innerSchema.safeParse(record.fields.Account?.value)
  if (!inner.success) return []
  return accountFields.flatMap(({ name: field, ...rest }) => {
    const held = inner.data.fields[field]
    const value = held ? heldValue(held.value, rest.type) : null
    if (!held || value === null) return []
    const currency = rest.type === 'money' ? signIn(held.displayValue) : undefined
    const display = held.displayValue ?? textOf(value)
    return [{ ...rest, apiName: `Account.${field}`, value, display, currency, updateable: false, related: true }]
  })
}

/** The currency's sign in "$73,800.50" or "73.800,50 €". */
function signIn(display: string | null | undefined): string | undefined {
  return display?.replace(/[\d.,'’\s()-]/g, '') || undefined
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
