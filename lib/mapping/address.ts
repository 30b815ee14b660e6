/** A path segment that names one record: digits, a GUID, a Salesforce id, a long hash, or `new`-less mixtures of them. */
const recordId =
  /^(?:\d+|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\{[0-9a-f-]{36}\}|(?=[a-z]*\d)[a-z0-9]{15}(?:[a-z0-9]{3})?|[0-9a-f]{16,}|[a-z]{1,4}[-_]?\d{3,})$/i

/** Query parameters that say how a person came to the page, or how it is shown, but not what it shows. */
const passing = /^(?:utm_.*|gclid|fbclid|ref|referrer|source|tab|view|mode|edit|lang|locale|_.*|ts|t)$/i

/** Segments of an address: path, then the route and values in its hash and query. */
function segments(url: URL): string[] {
  const hash = url.hash.replace(/^#!?/, '')
  const [route = '', query = ''] = hash.includes('=') && !hash.includes('?') ? ['', hash] : hash.split('?')
  const pairs = [...url.searchParams, ...new URLSearchParams(query)]
    .filter(([name]) => !passing.test(name))
    .sort(([a], [b]) => a.localeCompare(b))
  return [
    ...url.pathname.split('/'),
    ...(route ? ['#', ...route.split('/')] : []),
    ...pairs.flatMap(([name, value]) => [`?${name}`, value]),
  ].filter(Boolean)
}

/** True if this piece of an address looks like the id of one record. */
export function isRecordId(segment: string): boolean {
  return recordId.test(safeDecode(segment))
}

/** The address of a form with record ids replaced by `*`: the same for every record. `''` for what is no address. */
export function formPath(address: string): string {
  const url = parse(address)
  if (!url) return ''
  return `/${segments(url)
    .map(segment => (isRecordId(segment) ? '*' : segment))
    .join('/')}`
}

/**
 * What tells one record from all others: the address up to and with its last record id, so that the record's view, edit
 * and tab addresses are one place. Without an id, the whole address.
 */
export function recordPlace(address: string): string {
  const url = parse(address)
  if (!url) return address
  const parts = segments(url)
  const last = parts.findLastIndex(isRecordId)
  return `${url.origin}/${(last < 0 ? parts : parts.slice(0, last + 1)).join('/')}`
}

/** The record's id as its address shows it; undefined where it shows none. */
export function recordIdOf(address: string): string | undefined {
  const url = parse(address)
  const id = url && segments(url).findLast(isRecordId)
  return id && safeDecode(id)
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
