import { fieldName } from './changes.ts'
import { type Difference, driftOf } from './drift.ts'
import type { Mapping } from './mapping.ts'

type Seen = NonNullable<Mapping['seen']>

/**
 * When each difference was first met, to be kept with what is seen now: those that were met before keep their time. `at`:
 * now, as ISO time.
 */
export function sinceOf(mapping: Mapping, differences: Difference[], at: string): NonNullable<Seen['since']> {
  const { seen } = mapping
  // Before such times were kept, all that had been seen was met at that one time at the latest.
  const met = seen?.since ? [] : seen ? driftOf(mapping, seen.fields) : []
  const known = seen ? { ...Object.fromEntries(met.map(one => [keyOf(one), seen.at])), ...seen.since } : {}
  const keys = differences.map(keyOf)
  return { ...known, ...Object.fromEntries(keys.map(key => [key, known[key] ?? at])) }
}

/** When a difference was first met. */
export function metSince(seen: Seen, difference: Difference): string {
  return seen.since?.[keyOf(difference)] ?? seen.at
}

function keyOf({ kind, before, now }: Difference): string {
  return `${kind} ${fieldName(before ?? now ?? { label: '', name: '' })}`
}
