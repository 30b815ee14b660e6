import type { Parsed } from '../value.ts'
import { saysYes } from '../yes-no.ts'

/** Reads yes or no, in words of any language it knows, as true/false, or as a tick mark. */
export function parseYesNo(text: string): Parsed {
  const yes = saysYes(text)
  return yes === undefined
    ? { ok: false, reason: `“${text}” is neither yes nor no.` }
    : { ok: true, value: { kind: 'yesNo', yes } }
}
