const guid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i
const salesforce = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/
const hex = /^(?=.*\d)[0-9a-f]{16,64}$/i
const number = /^\d{1,20}$/
const coded = /^[A-Z]{1,6}[-_]?\d{2,}(?:[-_]\d+)*$/i
const naming = /^(?:id|oid|record_?id|object_?id|entity_?id|deal_?id|opp(?:ortunity)?_?id|lead_?id|account_?id)$/i

function isId(text: string): boolean {
  return [number, guid, salesforce, hex, coded].some(shape => shape.test(text)) && !/^v\d+$/i.test(text)
}

function lastId(path: string): string | undefined {
  return path.split('/').map(decode).filter(isId).pop()
}

function named(parameters: URLSearchParams): string | undefined {
  for (const [name, value] of parameters) if (naming.test(name) && isId(value)) return value
  return undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The id of the record that an address shows: the last part of a path that looks like one, or a parameter named for it;
 * what stands behind `#` first, where applications keep their own address. Undefined where nothing looks like an id.
 */
export function recordIdOf(address: string): string | undefined {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return undefined
  }
  const [path = '', query = ''] = url.hash.replace(/^#!?/, '').split('?')
  const fromHash = path.includes('/') ? lastId(path) : named(new URLSearchParams(path))
  const id = fromHash ?? named(new URLSearchParams(query)) ?? named(url.searchParams) ?? lastId(url.pathname)
  return id?.replace(/^\{|\}$/g, '')
}
