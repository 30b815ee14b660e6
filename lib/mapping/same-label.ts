import { foldText } from '../deal/fold.ts'
import { formPath } from '../deal/record-address.ts'
import type { Field } from '../page/field.ts'
import { formFieldOf } from './form-field.ts'
import type { Mapping } from './mapping.ts'

/**
 * What was decided on a record's page, laid over the same record's fields as its site's own interface names them: the two
 * have only their labels in common. Undefined where nothing was decided there. The answer is a mapping of its own.
 */
export function mappingByLabels(mappings: Mapping[], url: string, fields: Field[]): Mapping | undefined {
  const path = formPath(url)
  const [newest] = mappings
    .filter(mapping => mapping.path === path && mapping.rules.length > 0)
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  if (!newest) return undefined
  const rules = newest.rules.flatMap(rule => {
    const same = fields.filter(({ label }) => label !== '' && foldText(label) === foldText(rule.field.label))
    return same.length === 1 && same[0] ? [{ ...rule, field: same[0].print }] : []
  })
  return { ...newest, id: crypto.randomUUID(), fields: fields.map(formFieldOf), rules }
}
