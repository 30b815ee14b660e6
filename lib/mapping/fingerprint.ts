import { foldSpace } from '../deal/fold.ts'
import type { FormField } from './form-field.ts'
import type { Mapping } from './mapping.ts'

/**
 * What a form asks, as 64 hexadecimal digits: the same for the same questions with the same demands and options, in
 * whatever order they stand; another one as soon as a question, a demand or an option changes.
 */
export async function fingerprintOf(fields: FormField[]): Promise<string> {
  const asked = fields.map(essence).sort()
  const bytes = new TextEncoder().encode(JSON.stringify(asked))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}

/** The mapping as the person approved it for its form as that is now. */
export async function approve(mapping: Mapping, at: string): Promise<Mapping> {
  return { ...mapping, approved: { at, fingerprint: await fingerprintOf(mapping.fields) } }
}

/** True if the mapping was approved and the form asks the same as it did then. */
export async function isApproved(mapping: Mapping, now: FormField[]): Promise<boolean> {
  return mapping.approved !== undefined && mapping.approved.fingerprint === (await fingerprintOf(now))
}

function essence({ facts = {}, ...print }: FormField): string {
  const { required, multiple, maxLength, minLength, min, max, step, options } = facts
  return JSON.stringify([
    [print.control, print.type, foldSpace(print.label), print.name, foldSpace(print.section)],
    [required ?? false, multiple ?? false, maxLength ?? '', minLength ?? '', min ?? '', max ?? '', step ?? ''],
    (options ?? []).map(({ label, value }) => [foldSpace(label), value]),
  ])
}
