import type { Match } from '../match/match.ts'
import type { Field, Print } from '../page/field.ts'
import { amongTwins, locate, samePrint } from './locate.ts'
import type { Mapping, Rule } from './mapping.ts'
import { standingOf } from './place.ts'
import { relocate } from './relocate.ts'
import { rememberAll, remembered } from './remember.ts'
import { missable } from './same-page.ts'

/** Share of a mapping's fields that must be on the page for it to be this form. */
const enough = 0.6

/**
 * The mapping that was made for the form on this page: same place first, then the one that has most in common with it.
 * Undefined where none is, so that a mapping is never laid over another form of the same address.
 * `matches` tell what each field asks for, which outlives a redesign.
 */
export function mappingFor(
  mappings: Mapping[],
  url: string,
  fields: Field[],
  site?: string,
  matches: Match[] = [],
): Mapping | undefined {
  const prints = rememberAll(fields, matches)
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
export interface LocatedRules {
  /** The rule for each field that has one, by field key. */
  rules: Map<string, Rule>
  /** Rules that may be meant for one of several fields, or not surely for one: the person has to say. */
  asked: { rule: Rule; fields: Field[] }[]
  /** Rules whose field is not on the page. */
  lost: Rule[]
}

/**
 * Finds the fields of a mapping's rules on a page. `matches` tell what each field asks for, which outlives other words
 * and languages. Nothing is asked where the field could not be missed: another step, other answers on the page.
 */
export function locateRules(mapping: Mapping | undefined, fields: Field[], matches: Match[] = []): LocatedRules {
  const located: LocatedRules = { rules: new Map(), asked: [], lost: [] }
  if (!mapping?.rules.length) return located
  const page = remembered(fields, matches)
  const { fields: known, places, ruled } = locate(mapping, page)
  const told = missable(known, places, page)
  mapping.rules.forEach((rule, index) => {
    const at = ruled[index] ?? -1
    const place = places[at]
    const field = place && 'found' in place ? fields[place.found] : undefined
    if (field) located.rules.set(field.key, rule)
    else if (
      told[at] &&
      place &&
      'asked' in place &&
      !amongTwins(
        rule.field,
        place.asked.flatMap(one => page[one] ?? []),
      )
    )
      located.asked.push({ rule, fields: place.asked.flatMap(one => fields[one] ?? []) })
    else located.lost.push(rule)
  })
  return located
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
