import { isDeepStrictEqual } from 'node:util'
import type { Entry } from '../../../lib/deal/deal.ts'
import type { HostRequest } from '../../support/hosts.ts'
import type { Expected } from './case.ts'

/** What is not as expected among entries, one line each: missing, undecided, or with another value. */
export function differences(entries: Entry[], expected: Expected): string[] {
  return Object.entries(expected).flatMap(([term, wanted]) => {
    const entry = entries.find(one => one.term === term)
    if (!entry) return [`${term}: missing`]
    if (!entry.value || entry.approximate)
      return [`${term}: not certain, “${entry.text}” (${entry.problem ?? 'about'})`]
    const right = typeof wanted === 'string' ? entry.text === wanted : isDeepStrictEqual(entry.value, wanted)
    return right
      ? []
      : [`${term}: “${entry.text}” ${JSON.stringify(entry.value)} in place of ${JSON.stringify(wanted)}`]
  })
}

/** Entries that hold one of these texts. */
export function noise(entries: Entry[], absent: string[]): string[] {
  return entries.flatMap(({ term, text }) =>
    absent.some(each => text.includes(each) || term.includes(each)) ? [`${term}: ${text}`] : [],
  )
}

/** What an application sent in: JSON, or the fields of a form. */
export function bodyOf({ body, headers }: HostRequest): Record<string, unknown> {
  const type = String(headers['content-type'] ?? '')
  return type.includes('urlencoded') ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body)
}
