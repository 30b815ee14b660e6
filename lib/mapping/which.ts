import type { Field, Print } from '../page/field.ts'
import { findPrint } from './likeness.ts'
import type { Mapping, Rule } from './mapping.ts'
import { standingOf } from './place.ts'

/** Share of a mapping's fields that must be on the page for it to be this form. */
const enough = 0.6

/**
 * The mapping that was made for the form on this page: same place first, then the one that has most in common with it.
 * Undefined where none is, so that a mapping is never laid over another form of the same address.
 */
export function mappingFor(mappings: Mapping[], url: string, fields: Field[], site?: string): Mapping | undefined {
  const prints = fields.map(field => field.print)
  return mappings
    .map(mapping => ({ mapping, standing: standingOf(mapping, url, site), ...commonWith(mapping.fields, prints) }))
    .filter(({ standing, share, both, found }) => {
      if (standing === 'elsewhere' || share < enough) return false
      // Wizards show one step at a time, so further fields do no harm at the form's own place. Elsewhere they are another
      // form, and so they are beside the one or two that most forms ask.
      return both >= enough || (standing === 'here' && found > 2)
    })
    .sort((a, b) => Number(b.standing === 'here') - Number(a.standing === 'here') || b.both - a.both)[0]?.mapping
}

/** What remembered fields and a page have in common: how many, as a share of those remembered, and of all of both. */
function commonWith(remembered: Print[], prints: Print[]): { found: number; share: number; both: number } {
  if (!remembered.length) return { found: 0, share: 0, both: 0 }
  const found = remembered.filter(print => findPrint(print, prints) >= 0).length
  return { found, share: found / remembered.length, both: found / (remembered.length + prints.length - found) }
}

/** The rule for each field that has one, by field key. */
export function rulesFor(mapping: Mapping | undefined, fields: Field[]): Map<string, Rule> {
  const prints = fields.map(field => field.print)
  const rules = new Map<string, Rule>()
  for (const rule of mapping?.rules ?? []) {
    const field = fields[findPrint(rule.field, prints)]
    if (field) rules.set(field.key, rule)
  }
  return rules
}

/** The mapping with the rule for this field replaced, or taken out where `rule` is undefined. */
export function withRule(mapping: Mapping, field: Field, rule: Rule | undefined): Mapping {
  const at = findPrint(
    field.print,
    mapping.rules.map(({ field: print }) => print),
  )
  const rules = mapping.rules.filter((_, index) => index !== at)
  return { ...mapping, rules: rule ? [...rules, rule] : rules }
}
