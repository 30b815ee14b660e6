import { findPrint } from '../mapping/relocate.ts'
import { markOfPrint } from '../mapping/remember.ts'
import type { Field } from '../page/field.ts'

/** The field on a page that was read again: by its key while the document is the same, else by what it is like. */
export function sameField(field: Field, fields: Field[]): Field | undefined {
  const byKey = fields.find(({ key }) => key === field.key)
  if (byKey && markOfPrint(byKey.print) === markOfPrint(field.print)) return byKey
  const at = findPrint(
    field.print,
    fields.map(({ print }) => print),
  )
  return fields[at]
}
