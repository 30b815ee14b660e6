import type { Match } from '../match/match.ts'
import type { Field, Print } from '../page/field.ts'
import type { Mapping, Rule } from './mapping.ts'
import { standingOf } from './place.ts'
import { relocate } from './relocate.ts'
import { markOfPrint, rememberAll } from './remember.ts'

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
  const found = relocate(remembered, prints).filter(one => 'found' in one).length
  return { found, share: found / remembered.length, both: found / (remembered.length + prints.length - found) }
}

/** Where a mapping's rules are on a page. */
export interface Located {
  /** The rule for each field that has one, by field key. */
  rules: Map<string, Rule>
  /** Rules that may be meant for one of several fields, or not surely for one: the person has to say. */
  asked: { rule: Rule; fields: Field[] }[]
  /** Rules whose field is not on the page. */
  lost: Rule[]
}

/**
 * Finds the field of every rule. The whole remembered form is looked for, not the ruled fields alone: what stands around
 * a field helps to find it. `matches` tell what each field asks for, which outlives other words and languages.
 */
export function locateRules(mapping: Mapping | undefined, fields: Field[], matches: Match[] = []): Located {
  const located: Located = { rules: new Map(), asked: [], lost: [] }
  if (!mapping?.rules.length) return located
  const form = mapping.rules.map(rule => mapping.fields.findIndex(print => samePrint(print, rule.field)))
  // A rule whose field is not among the remembered ones (an older mapping) is looked for beside them.
  const loose = mapping.rules.filter((_, at) => form[at] === -1)
  const prints: Print[] = [...mapping.fields, ...loose.map(({ field }) => field)]
  const found = relocate(prints, rememberAll(fields, matches))
  mapping.rules.forEach((rule, at) => {
    const own = form[at] ?? -1
    const told = found[own >= 0 ? own : mapping.fields.length + loose.indexOf(rule)]
    const field = told && 'found' in told ? fields[told.found] : undefined
    if (field) located.rules.set(field.key, rule)
    else if (told && 'asked' in told) located.asked.push({ rule, fields: told.asked.flatMap(one => fields[one] ?? []) })
    else located.lost.push(rule)
  })
  return located
}

function samePrint(a: Print, b: Print): boolean {
  return markOfPrint(a) === markOfPrint(b) && a.position === b.position
}

/** The rule for each field that has one, by field key. */
export function rulesFor(mapping: Mapping | undefined, fields: Field[], matches: Match[] = []): Map<string, Rule> {
  return locateRules(mapping, fields, matches).rules
}

/**
 * The mapping with the rule for this field replaced, or taken out where `rule` is undefined. The rule must remember the
 * field as it is now (`seeForm`): here nothing is like enough, only the same.
 */
export function withRule(mapping: Mapping, field: Field, rule: Rule | undefined): Mapping {
  const rules = mapping.rules.filter(one => !samePrint(one.field, field.print))
  return { ...mapping, rules: rule ? [...rules, rule] : rules }
}
