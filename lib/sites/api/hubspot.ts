import { z } from '../../mapping/zod.ts'
import type { ApiFailure, ApiField, ApiRecord, ApiRequest, ApiType, ApiValue, Send, SiteApi } from './api.ts'
import { askJson, changed, conflict, failure, otherRecord } from './ask.ts'

// Undocumented: what HubSpot's own record page asks, with its session and the token in its cookie
// (crm-objects and property groups as seen by the extensions Portal Peeker and vallum's HubSpot operations).
// Names, types and options of properties: https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide
const name = 'HubSpot'

const recordSchema = z.object({
  objectId: z.union([z.number(), z.string()]),
  objectTypeId: z.string(),
  properties: z.record(z.string(), z.object({ value: z.string().nullish() })),
})
type CrmObject = z.infer<typeof recordSchema>

const propertySchema = z.object({
  name: z.string(),
  label: z.string(),
  type: z.string(),
  fieldType: z.string().nullish(),
  hidden: z.boolean().nullish(),
  calculated: z.boolean().nullish(),
  readOnlyValue: z.boolean().nullish(),
  showCurrencySymbol: z.boolean().nullish(),
  options: z.array(z.object({ label: z.string(), value: z.string() })).nullish(),
})
type Property = z.infer<typeof propertySchema>
const groupsSchema = z.array(z.object({ propertyDefinitions: z.array(z.object({ property: propertySchema })) }))

/** `type` of a property; `fieldType` tells texts, phones and several choices apart. */
const types: Record<string, ApiType> = {
  string: 'text',
  phone_number: 'phone',
  number: 'number',
  date: 'date',
  datetime: 'datetime',
  enumeration: 'choice',
  bool: 'boolean',
  boolean: 'boolean',
}

export const hubspot: SiteApi = {
  site: 'hubspot',
  name,
  undocumented: true,
  asks: 'page',
  allowed: [
    { method: 'GET', path: /^\/api\/properties\/v4\/groups\/\d+-\d+\/properties$/ },
    { method: 'GET', path: /^\/api\/inbounddb-objects\/v1\/crm-objects\/\d+-\d+\/\d+$/ },
    { method: 'PUT', path: /^\/api\/inbounddb-objects\/v1\/crm-objects\/\d+-\d+$/ },
  ],
  token: { header: 'X-HubSpot-CSRF-hubspotapi', cookies: ['hubspotapi-csrf', 'csrf.app'] },
  async read({ id, type }, url, send) {
    const place = placeOf(id, type, url)
    if (!place) return unplaced
    const record = await readObject(place, send)
    if (!record.ok) return record
    const groups = await ask(
      send,
      get(`/api/properties/v4/groups/${place.type}/properties?${place.query}`),
      groupsSchema,
    )
    if (!groups.ok) return groups
    const properties = groups.value.flatMap(group => group.propertyDefinitions.map(({ property }) => property))
    return recordOf(id, record.value, properties)
  },
  async write({ id, type }, url, changes, version, send) {
    const place = placeOf(id, type, url)
    if (!place) return unplaced
    // HubSpot has no conditional write: the moment of the last change is compared right before.
    const now = await readObject(place, send)
    if (!now.ok) return now
    if (versionOf(now.value) !== version) return conflict(name)
    const propertyValues = changes.map(({ apiName, value, type }) => ({ name: apiName, value: writtenOf(value, type) }))
    const request: ApiRequest = {
      method: 'PUT',
      path: `/api/inbounddb-objects/v1/crm-objects/${place.type}?${place.query}`,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify([{ objectId: id, objectTypeId: place.type, propertyValues }]),
    }
    const answer = await ask(send, request, z.unknown())
    return answer.ok ? { ok: true } : answer
  },
}

const get = (path: string): ApiRequest => ({ method: 'GET', path })
const unplaced = failure('not-found', `the address of the page names no record of ${name}`)

function ask<T>(send: Send, request: ApiRequest, schema: z.ZodType<T>): Promise<{ ok: true; value: T } | ApiFailure> {
  return askJson({ send, name }, request, schema)
}

/** Every request names the account, which only the page's address tells: /contacts/<account>/record/<type>/<id>. */
function placeOf(id: string, type: string | undefined, url: URL) {
  const [, portal, inPath] = /^\/contacts\/(\d+)\/(?:record\/(\d+-\d+)\/)?/.exec(url.pathname) ?? []
  const object = type && /^\d+-\d+$/.test(type) ? type : inPath
  if (!portal || !object || !/^\d+$/.test(id)) return undefined
  return { id, type: object, query: `portalId=${portal}&clienttimeout=14000` }
}

async function readObject(place: { id: string; type: string; query: string }, send: Send) {
  const path = `/api/inbounddb-objects/v1/crm-objects/${place.type}/${place.id}?${place.query}&allPropertiesFetchMode=latest_version`
  const record = await ask(send, get(path), recordSchema)
  if (!record.ok) return record
  if (String(record.value.objectId) !== place.id) return otherRecord(name)
  return versionOf(record.value) ? record : changed(name)
}

const versionOf = (record: CrmObject): string =>
  (record.properties.hs_lastmodifieddate ?? record.properties.lastmodifieddate)?.value ?? ''

function recordOf(id: string, record: CrmObject, properties: Property[]): ApiRecord {
  const currency = record.properties.deal_currency_code?.value || undefined
  const fields = properties.flatMap((property): ApiField[] => {
    const { name: apiName, label, options, hidden, calculated, readOnlyValue } = property
    const type = typeOf(property)
    // Names with this prefix are HubSpot's own bookkeeping and analysis.
    if (!type || hidden || /^hs_(?!priority$|next_step$|forecast)/.test(apiName)) return []
    const value = heldValue(record.properties[apiName]?.value, type)
    const picklist = options?.length && type !== 'boolean' ? options : undefined
    return [
      {
        apiName,
        label,
        value,
        display: displayOf(value, picklist),
        type,
        updateable: !calculated && !readOnlyValue && type !== 'datetime' && type !== 'reference',
        currency: type === 'money' ? currency : undefined,
        picklist,
      },
    ]
  })
  return { ok: true, id, type: record.objectTypeId, fields, version: versionOf(record) }
}

function typeOf({ type, fieldType, showCurrencySymbol, name: apiName }: Property): ApiType | undefined {
  if (apiName.endsWith('_owner_id')) return undefined
  if (type === 'number' && showCurrencySymbol) return 'money'
  if (type === 'enumeration' && fieldType === 'checkbox') return 'choices'
  if (type === 'string' && fieldType === 'textarea') return 'longText'
  if (type === 'string' && fieldType === 'phonenumber') return 'phone'
  return types[type]
}

/** Values are texts; days and moments are milliseconds since 1970 (UTC), several choices are joined by semicolons. */
function heldValue(value: string | null | undefined, type: ApiType): ApiValue {
  if (!value) return null
  if (type === 'boolean') return value === 'true'
  if (type === 'choices') return value.split(';').filter(Boolean)
  if ((type === 'date' || type === 'datetime') && /^-?\d+$/.test(value)) {
    const iso = new Date(Number(value)).toISOString()
    return type === 'date' ? iso.slice(0, 10) : iso
  }
  return value
}

function writtenOf(value: ApiValue, type: ApiType): string {
  if (type === 'date' && typeof value === 'string') return String(Date.parse(value))
  return Array.isArray(value) ? value.join(';') : value === null ? '' : String(value)
}

function displayOf(value: ApiValue, picklist: ApiField['picklist']): string {
  if (value === null) return ''
  const all = Array.isArray(value) ? value : [String(value)]
  return all.map(one => picklist?.find(option => option.value === one)?.label ?? one).join(', ')
}
