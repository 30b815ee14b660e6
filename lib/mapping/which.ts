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
/** Share of the page's fields that must be remembered for it to be a part of the form: a step, or what no answer has brought yet. */
const mostOfPart = 0.8
/** More fields than this must be found by their place alone: nearly every form asks a name and an email address. */
const asksAnyForm = 2

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
    .filter(({ standing, share, ofPage, both, found }) => {
      if (standing === 'elsewhere') return false
      if (both >= enough) return true
      // At the form's own place, one of the two may hold more than the other: the page, where it has grown or shows other
      // steps too; the mapping, where the page shows one step, or the questions before any answer. Elsewhere that is
      // another form, and so it is where both hold more.
      return standing === 'here' && found > asksAnyForm && (share >= enough || ofPage >= mostOfPart)
    })
    .sort((a, b) => Number(b.standing === 'here') - Number(a.standing === 'here') || b.both - a.both)[0]?.mapping
}

interface Common {
  found: number
  share: number
  ofPage: number
  both: number
}

/** What remembered fields and a page have in common: how many, as a share of those remembered, of the page's, and of all. */
function commonWith(remembered: Print[], prints: Print[]): Common {
  if (!remembered.length || !prints.length) return { found: 0, share: 0, ofPage: 0, both: 0 }
  const found = relocate(remembered, prints).filter(one => 'found' in one).length
  const [share, ofPage] = [found / remembered.length, found / prints.length]
  return { found, share, ofPage, both: found / (remembered.length + prints.length - found) }
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
