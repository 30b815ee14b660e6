/**
 * A piece of an address that names one record: digits, a GUID, a Salesforce id (15 or 18 characters, a digit among the
 * first three), a long hash, or a short prefix with a number (`OPP-1234`).
 */
const recordId =
  /^(?:\d+|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\{[0-9a-f-]{36}\}|(?=[a-z]{0,2}\d)[a-z0-9]{15}(?:[a-z0-9]{3})?|[0-9a-f]{16,}|[a-z]{1,4}[-_]?\d{3,}|rec[a-z0-9]{14})$/i

/** Query parameters that say how a person came to the page, or how it is shown, but not what it shows. */
const passing = /^(?:utm_.*|gclid|fbclid|ref|referrer|source|tab|view|mode|edit|lang|locale|_.*|ts|t)$/i

/** Query parameters that name a record, where their value looks like an id. */
const naming = /(?:id|key|number|no|record|deal|opportunity|lead)$/i

interface Parts {
  /** Segments of the path and of the route in the hash. */
  path: string[]
  /** Parameters of the query and of the hash that say what is shown, in alphabetical order. */
  query: [name: string, value: string][]
}

function partsOf(url: URL): Parts {
  const hash = url.hash.replace(/^#!?/, '')
  const [route = '', query = ''] = hash.includes('=') && !hash.includes('?') ? ['', hash] : hash.split('?')
  return {
    path: [...url.pathname.split('/'), ...(route ? ['#', ...route.split('/')] : [])].filter(Boolean),
    query: [...url.searchParams, ...new URLSearchParams(query)]
      .filter(([name]) => !passing.test(name))
      .sort(([a], [b]) => a.localeCompare(b)),
  }
}

/** True if this piece of an address looks like the id of one record. */
export function isRecordId(segment: string): boolean {
  return recordId.test(safeDecode(segment))
}

/** The address of a form with record ids replaced by `*`: the same for every record. `''` for what is no address. */
export function formPath(address: string): string {
  const url = parse(address)
  if (!url) return ''
  const { path, query } = partsOf(url)
  const anonymous = (segment: string) => (isRecordId(segment) ? '*' : segment)
  const parameters = query.map(([name, value]) => `${name}=${anonymous(value)}`).join('&')
  return `/${path.map(anonymous).join('/')}${parameters && `?${parameters}`}`
}

/**
 * What tells one record from all others: the path up to and with its last id, and every parameter that is an id, so
 * that the record's view, edit and tab addresses are one place. Without any id, the whole address.
 */
export function recordPlace(address: string): string {
  const url = parse(address)
  if (!url) return address
  const { path, query } = partsOf(url)
  const last = path.findLastIndex(isRecordId)
  const ids = query.filter(([name, value]) => naming.test(name) && isRecordId(value))
  const named = last >= 0 || ids.length > 0
  const place = last >= 0 ? path.slice(0, last + 1) : path
  return JSON.stringify([url.origin, ...place, ...(named ? ids : query)])
}

/**
 * The record's id as its address shows it: what stands behind `#` first, where applications keep their own address, then
 * a parameter named for it, then the path. Undefined where nothing looks like an id.
 */
export function recordIdOf(address: string): string | undefined {
  const url = parse(address)
  if (!url) return undefined
  const { path, query } = partsOf(url)
  const route = path.indexOf('#')
  const inRoute = route < 0 ? undefined : path.slice(route).findLast(isRecordId)
  const namedIn = (parameters: [name: string, value: string][]) =>
    parameters.filter(([name, value]) => naming.test(name) && isRecordId(value)).at(-1)?.[1]
  const id =
    inRoute ??
    namedIn([...new URLSearchParams(url.hash.split('?')[1] ?? '')]) ??
    namedIn(query) ??
    path.findLast(isRecordId)
  return id && safeDecode(id).replace(/^\{|\}$/g, '')
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
