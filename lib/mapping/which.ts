import { formPath } from '../deal/record-address.ts'
import type { Field, Print } from '../page/field.ts'
import { findPrint } from './likeness.ts'
import type { Mapping, Rule } from './mapping.ts'

/** Share of a mapping's fields that must be on the page for it to be this form. */
const enough = 0.6

/**
 * The mapping that was made for the form on this page: same place first, and most of its fields there. Undefined where
 * none is, so that a mapping is never laid over another form of the same address.
 */
export function mappingFor(mappings: Mapping[], url: string, fields: Field[]): Mapping | undefined {
  const path = formPath(url)
  const prints = fields.map(field => field.print)
  return mappings
    .map(mapping => ({ mapping, share: shareOf(mapping.fields, prints), here: mapping.path === path }))
    .filter(({ share }) => share >= enough)
    .sort((a, b) => Number(b.here) - Number(a.here) || b.share - a.share)[0]?.mapping
}

/** Share of remembered fields that the page has, 0 to 1. Wizards show one step at a time, so extra fields do no harm. */
function shareOf(remembered: Print[], prints: Print[]): number {
  if (!remembered.length) return 0
  return remembered.filter(print => findPrint(print, prints) >= 0).length / remembered.length
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
