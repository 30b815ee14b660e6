import type { Match } from '../match/match.ts'
import type { Field, Print } from '../page/field.ts'
import { type FormField, formFieldOf } from './form-field.ts'

/** What a form's fields are remembered by: their prints, with what each was taken to ask for. */
export function rememberAll(fields: readonly Field[], matches: readonly Match[]): Print[] {
  const terms = new Map(matches.map(({ key, term }) => [key, term]))
  return fields.map(({ key, print }) => {
    const term = terms.get(key)
    return term ? { ...print, term } : print
  })
}

/** Fields as a mapping remembers them: their prints and facts, with what each was taken to ask for. */
export function remembered(fields: readonly Field[], matches: readonly Match[] = []): FormField[] {
  const prints = rememberAll(fields, matches)
  return fields.map((field, index) => ({ ...formFieldOf(field), ...prints[index] }))
}

/** What tells a field apart within one visit, as one text: nothing that an answer elsewhere on the form changes. */
export function markOfPrint({ control, label, name, id, type, section }: Print): string {
  return JSON.stringify([control, label, name, id, type, section])
}
