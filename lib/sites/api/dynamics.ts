import { z } from '../../mapping/zod.ts'
import type { ApiField, ApiRecord, ApiRequest, ApiType, ApiValue, Change, Send, SiteApi } from './api.ts'
import { askJson, failure, otherRecord } from './ask.ts'
import { expandOf, relatedOf } from './dynamics-related.ts'

// Dataverse Web API, https://learn.microsoft.com/en-us/power-apps/developer/data-platform/webapi/: "Retrieve a table row"
// (formatted values), "Query table definitions", "Perform conditional operations" (ETag, If-Match, 412). Script inside a
// model-driven app asks as the signed-in person, without any code of its own for it ("Use the Web API", authentication).
const name = 'Microsoft Dynamics 365'
const base = '/api/data/v9.2'
const formatted = '@OData.Community.Display.V1.FormattedValue'

const labelSchema = z.object({ UserLocalizedLabel: z.object({ Label: z.string() }).nullish() }).nullish()
const attributeSchema = z.object({
  LogicalName: z.string(),
  AttributeType: z.string().nullish(),
  AttributeOf: z.string().nullish(),
  IsValidForUpdate: z.boolean().nullish(),
  DisplayName: labelSchema,
})
const tableSchema = z.object({
  LogicalName: z.string(),
  EntitySetName: z.string(),
  PrimaryIdAttribute: z.string(),
  Attributes: z.array(attributeSchema),
})
type Table = z.infer<typeof tableSchema>

const optionsSchema = z.object({ Options: z.array(z.object({ Value: z.number(), Label: labelSchema })) }).nullish()
const picklistSchema = z.object({
  value: z.array(z.object({ LogicalName: z.string(), OptionSet: optionsSchema, GlobalOptionSet: optionsSchema })),
})
/** Days without a time are told by their behaviour ("Behavior and format of the date and time column"). */
const datesSchema = z.object({
  value: z.array(z.object({ LogicalName: z.string(), DateTimeBehavior: z.object({ Value: z.string() }).nullish() })),
})
const rowSchema = z.object({ '@odata.etag': z.string() }).catchall(z.unknown())
type Row = z.infer<typeof rowSchema>

/** AttributeTypeCode, as far as a deal can hold it. */
const types: Record<string, ApiType> = {
  String: 'text',
  Memo: 'longText',
  Integer: 'number',
  Decimal: 'number',
  Double: 'number',
  Money: 'money',
  DateTime: 'datetime',
  Boolean: 'boolean',
  Picklist: 'choice',
  State: 'choice',
  Status: 'choice',
  Lookup: 'reference',
  Customer: 'reference',
  Owner: 'reference',
}

/** What the platform keeps for itself on every row; `_base` is an amount once more in the organisation's currency. */
const housekeeping =
  /^(?:createdby|createdon|createdonbehalfby|modifiedby|modifiedon|modifiedonbehalfby|overriddencreatedon|ownerid|owningbusinessunit|owningteam|owninguser|statecode|timezoneruleversionnumber|utcconversiontimezonecode|versionnumber|importsequencenumber|exchangerate|transactioncurrencyid|processid|stageid|traversedpath|slaid|slainvokedid|onholdtime|lastonholdtime|teamsfollowed|timespentbymeonemailandmeetings|pricelevelid|\w+_base|msdyn_\w+)$/

export const dynamics: SiteApi = {
  site: 'dynamics',
  name,
  asks: 'page',
  allowed: [
    { method: 'GET', path: /^\/api\/data\/v9\.2\/EntityDefinitions\(LogicalName='\w+'\)$/ },
    {
      method: 'GET',
      path: /^\/api\/data\/v9\.2\/EntityDefinitions\(LogicalName='\w+'\)\/Attributes\/Microsoft\.Dynamics\.CRM\.(?:Picklist|DateTime)AttributeMetadata$/,
    },
    { method: 'GET', path: /^\/api\/data\/v9\.2\/\w+\([0-9a-f-]{36}\)$/i },
    { method: 'PATCH', path: /^\/api\/data\/v9\.2\/\w+\([0-9a-f-]{36}\)$/i },
  ],
  async read({ id, type }, _url, send) {
    if (!type || !/^\w+$/.test(type))
      return failure('not-found', `the page does not say which table of ${name} it shows`)
    const definition = `${base}/EntityDefinitions(LogicalName='${type}')`
    const table = await readTable(definition, send)
    if (!table.ok) return table
    const { EntitySetName, LogicalName } = table.value
    const row = await ask(send, get(`${base}/${EntitySetName}(${id})${expandOf(LogicalName)}`), rowSchema)
    if (!row.ok) return row
    if (String(row.value[table.value.PrimaryIdAttribute]).toLowerCase() !== id.toLowerCase()) return otherRecord(name)
    const kinds = `${definition}/Attributes/Microsoft.Dynamics.CRM`
    const options = '$select=LogicalName&$expand=OptionSet($select=Options),GlobalOptionSet($select=Options)'
    const [lists, dates] = await Promise.all([
      ask(send, get(`${kinds}.PicklistAttributeMetadata?${options}`), picklistSchema),
      ask(send, get(`${kinds}.DateTimeAttributeMetadata?$select=LogicalName,DateTimeBehavior`), datesSchema),
    ])
    const days = (dates.ok ? dates.value.value : []).filter(date => date.DateTimeBehavior?.Value === 'DateOnly')
    return recordOf(id, row.value, table.value, {
      lists: lists.ok ? picklistsOf(lists.value) : new Map(),
      days: new Set(days.map(({ LogicalName }) => LogicalName)),
    })
  },
  async write({ id, type }, _url, changes, version, send) {
    const table = await readTable(`${base}/EntityDefinitions(LogicalName='${type}')`, send)
    if (!table.ok) return table
    const request: ApiRequest = {
      method: 'PATCH',
      path: `${base}/${table.value.EntitySetName}(${id})`,
      headers: { ...odata, 'Content-Type': 'application/json', 'If-Match': version },
      body: JSON.stringify(Object.fromEntries(changes.map(change => [change.apiName, coded(change)]))),
    }
    const answer = await ask(send, request, z.unknown())
    return answer.ok ? { ok: true } : answer
  },
}

const odata = { 'OData-MaxVersion': '4.0', 'OData-Version': '4.0' }

function get(path: string): ApiRequest {
  const headers = { ...odata, Prefer: 'odata.include-annotations="OData.Community.Display.V1.FormattedValue"' }
  return { method: 'GET', path, headers }
}

function ask<T>(send: Send, request: ApiRequest, schema: z.ZodType<T>) {
  return askJson({ send, name }, request, schema)
}

function readTable(definition: string, send: Send) {
  const columns =
    '$select=LogicalName,EntitySetName,PrimaryIdAttribute&$expand=Attributes($select=LogicalName,AttributeType,AttributeOf,IsValidForUpdate,DisplayName)'
  return ask(send, get(`${definition}?${columns}`), tableSchema)
}

/** Options are numbers; the plan knows them by texts made of these. */
function coded({ type, value }: Change): ApiValue {
  return type === 'choice' && typeof value === 'string' ? Number(value.replace('option:', '')) : value
}

function picklistsOf({ value }: z.infer<typeof picklistSchema>): Map<string, NonNullable<ApiField['picklist']>> {
  return new Map(
    value.map(({ LogicalName, OptionSet, GlobalOptionSet }) => {
      const options = (OptionSet ?? GlobalOptionSet)?.Options ?? []
      return [
        LogicalName,
        options.map(({ Value, Label }) => ({
          value: `option:${Value}`,
          label: Label?.UserLocalizedLabel?.Label ?? '',
        })),
      ]
    }),
  )
}

interface Known {
  lists: Map<string, NonNullable<ApiField['picklist']>>
  /** Columns that hold a day without a time. */
  days: Set<string>
}

function recordOf(id: string, row: Row, table: Table, { lists, days }: Known): ApiRecord {
  const currency = currencyOf(row)
  const own = table.Attributes.flatMap((attribute): ApiField[] => {
    const { LogicalName: apiName, AttributeType, AttributeOf, DisplayName, IsValidForUpdate } = attribute
    const known = types[AttributeType ?? '']
    const label = DisplayName?.UserLocalizedLabel?.Label
    if (!known || !label || AttributeOf || housekeeping.test(apiName)) return []
    const key = known === 'reference' ? `_${apiName}_value` : apiName
    const shown = row[`${key}${formatted}`]
    const type = known === 'datetime' && days.has(apiName) ? 'date' : known
    const picklist = lists.get(apiName)
    const value = heldValue(row[key], type)
    return [
      {
        apiName,
        label,
        value,
        display: typeof shown === 'string' ? shown : value === null ? '' : String(value),
        type,
        updateable: IsValidForUpdate === true && type !== 'reference' && type !== 'datetime' && !isState(AttributeType),
        currency: type === 'money' ? currency : undefined,
        picklist,
      },
    ]
  })
  const fields = [...own, ...relatedOf(row)]
  return { ok: true, id, type: table.LogicalName, fields, version: row['@odata.etag'] }
}

/** Closing a row is an action of its own, not a field to set. */
const isState = (type: string | null | undefined) => type === 'State' || type === 'Status'

function heldValue(value: unknown, type: ApiType): ApiValue {
  if (type === 'choice') return typeof value === 'number' ? `option:${value}` : null
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function currencyOf(row: Row): string | undefined {
  const found = z.object({ isocurrencycode: z.string().length(3) }).safeParse(row.transactioncurrencyid)
  return found.success ? found.data.isocurrencycode : undefined
}
