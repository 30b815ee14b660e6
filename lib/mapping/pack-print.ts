import type { Print } from '../page/field.ts'

/** True if a text that is a deal's or our own stands in plain data. */
export type Holds = (data: unknown) => boolean

/**
 * What a field is known by, as it is handed on: without the answers that it offered, which may be names of customers, and
 * without own texts. A record's page names the record in its headings.
 */
export function packPrint({ options: _, values: __, ...print }: Print, holdsOwn: Holds): Print {
  const members = Object.entries(print).filter(([, value]) => typeof value !== 'object')
  const clean = members.map(([key, value]) => [key, typeof value === 'string' && holdsOwn(value) ? '' : value])
  const sections = print.sections?.filter(section => !holdsOwn(section))
  return { ...print, ...Object.fromEntries(clean), ...(sections && { sections }) }
}

/** What a form or CRM is called where its own name cannot be handed on. */
export function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin
}
