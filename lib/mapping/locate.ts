import type { Print } from '../page/field.ts'
import type { FormField } from './form-field.ts'
import type { Mapping, Rule } from './mapping.ts'
import { type Relocation, relocate } from './relocate.ts'
import { markOfPrint } from './remember.ts'

/** Where the fields that a mapping remembers are on a page. */
export interface Located {
  /** The remembered fields, those of rules among them also where an older mapping had not kept them. */
  fields: FormField[]
  /** What became of each of them. */
  places: Relocation[]
  /** For each rule, the place of its field in `fields`. */
  ruled: number[]
}

/** Finds all remembered fields, not the ruled ones alone: what stands around a field helps to find it. */
export function locate(mapping: Pick<Mapping, 'fields' | 'rules'>, page: readonly Print[]): Located {
  const fields = [...mapping.fields]
  const ruled = mapping.rules.map(rule => {
    const at = placeOf(rule, fields)
    return at >= 0 ? at : fields.push({ ...rule.field }) - 1
  })
  return { fields, places: relocate(fields, page), ruled }
}

/** Which of the remembered fields a rule is for; -1 where none is. */
export function placeOf({ field }: Rule, fields: readonly FormField[]): number {
  return fields.findIndex(one => samePrint(one, field))
}

/** True if two prints are of one field as it was seen once. */
export function samePrint(a: Print, b: Print): boolean {
  return a.position === b.position && markOfPrint(a) === markOfPrint(b)
}

/** True where the field itself stands among those that it may be, beside its like: the form is as it was. */
export function amongTwins(field: Print, maybe: readonly Print[]): boolean {
  const mark = markOfPrint(field)
  return maybe.some(one => markOfPrint(one) === mark)
}
