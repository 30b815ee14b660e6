import { foldText } from '../deal/fold.ts'
import { formPath } from '../deal/record-address.ts'
import type { Field, PageReading, Print } from '../page/field.ts'
import { same } from './changes.ts'
import { standingOf } from './place.ts'
import { printSchema } from './print.ts'
import { findPrint } from './relocate.ts'
import { z } from './zod.ts'

/**
 * For one kind of record of a CRM, what a person decided that its values are. A value is remembered by its label and
 * place, never by its text.
 */
export const captureRulesSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().max(500),
  origin: z.string().max(500),
  /** Path with record ids replaced by `*`. */
  path: z.string().max(2000),
  /** Id of the known site (lib/sites): these are records of all its tenants. */
  site: z.string().max(100).optional(),
  rules: z
    .array(
      z.strictObject({
        field: printSchema,
        /** `null`: no term of the deal; it stays a value of the record. */
        term: z.string().min(1).max(1000).nullable(),
      }),
    )
    .max(2000),
  /** ISO date and time. */
  updatedAt: z.iso.datetime(),
})
export type CaptureRules = z.infer<typeof captureRulesSchema>

type Page = Pick<PageReading, 'url' | 'site'>

/** What was decided for records like the one on a page; undefined where nothing yet. */
export function captureRulesFor(all: CaptureRules[], { url, site }: Page): CaptureRules | undefined {
  const here = all.find(one => standingOf(one, url, site?.id) === 'here')
  return here ?? all.find(one => standingOf(one, url, site?.id) !== 'elsewhere' && isSibling(one.path, formPath(url)))
}

/** "/deals/acme-robotics" and "/deals/globex": records named in words, in one folder. */
function isSibling(one: string, other: string): boolean {
  const [a, b] = [one.split('/'), other.split('/')]
  return a.length > 2 && a.length === b.length && a.slice(0, -1).join('/') === b.slice(0, -1).join('/')
}

export function newCaptureRules({ url, site }: Page): CaptureRules {
  const { origin, host } = new URL(url)
  return {
    id: crypto.randomUUID(),
    name: host,
    origin,
    path: formPath(url),
    ...(site && { site: site.id }),
    rules: [],
    updatedAt: new Date().toISOString(),
  }
}

/** The term that the person decided for each value on a page that has a decision, by field key. */
export function taughtTerms(known: CaptureRules | undefined, fields: Field[]): Map<string, string | null> {
  const taught = new Map<string, string | null>()
  for (const { field: print, term } of known?.rules ?? []) {
    const field = fields[positionOf(print, fields)]
    if (field) taught.set(field.key, term)
  }
  return taught
}

/**
 * The rules with the one for this field replaced; taken out where `term` is undefined. One term means one value.
 * `heading`: the record's own title, which says nothing of where a value stands on others.
 */
export function withTaught(
  known: CaptureRules,
  field: Field,
  term: string | null | undefined,
  heading?: string,
): CaptureRules {
  const rules = known.rules.filter(rule => positionOf(rule.field, [field]) < 0 && (term == null || rule.term !== term))
  const rule = term === undefined ? [] : [{ field: withoutTitle(field.print, heading), term }]
  return { ...known, rules: [...rules, ...rule], updatedAt: new Date().toISOString() }
}

/** The rules with the one that remembers this field changed, by hand and without its page; taken out without a `term`. */
export function withTerm(known: CaptureRules, field: Print, term: string | null | undefined): CaptureRules {
  const rules = known.rules.flatMap(rule => {
    if (same(rule.field, field)) return term === undefined ? [] : [{ ...rule, term }]
    return term != null && rule.term === term ? [] : [rule]
  })
  return { ...known, rules }
}

function withoutTitle(print: Print, heading: string | undefined): Print {
  const title = foldText(heading ?? '')
  const isTitle = (text: string) => title !== '' && foldText(text).includes(title)
  const sections = print.sections?.filter(section => !isTitle(section))
  return { ...print, section: isTitle(print.section) ? '' : print.section, ...(sections && { sections }) }
}

/** Where a value stands: under the same label in the same section, else where it surely went. Never one of two. */
function positionOf(print: Print, fields: Field[]): number {
  const label = foldText(print.label)
  const named = fields.flatMap((field, at) => (foldText(field.label) === label ? [at] : []))
  const placed = named.filter(at => fields[at]?.print.section === print.section)
  const [only, ...more] = placed.length ? placed : named
  if (only !== undefined) return more.length ? -1 : only
  return findPrint(
    print,
    fields.map(field => field.print),
  )
}
