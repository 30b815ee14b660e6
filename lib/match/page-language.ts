import { foldText } from '../deal/fold.ts'
import { languageOf } from '../deal/languages.ts'
import { isMore } from '../deal/terms/more/index.ts'
import type { Field } from '../page/field.ts'
import { labelSenses } from './lexicon.ts'

/**
 * The language of each field: what the page declares, or a further language that clearly most of its labels are in, where
 * the page declares none or another ("en" stands on many pages of other languages).
 */
export function pageLanguages(fields: readonly Field[]): string[] {
  const declared = fields.map(field => languageOf(field.signals.lang))
  const spoken = new Map([...new Set(declared)].map(lang => [lang, spokenIn(fields, declared, lang)]))
  return declared.map(lang => spoken.get(lang) ?? lang)
}

function spokenIn(fields: readonly Field[], declared: readonly string[], lang: string): string {
  if (isMore(lang)) return lang
  const votes = new Map<string, number>()
  for (const text of new Set(
    fields.flatMap(({ label }, at) => (declared[at] === lang && label ? [foldText(label)] : [])),
  )) {
    const langs = new Set((labelSenses.get(text) ?? []).map(sense => sense.lang))
    for (const one of langs) if (one) votes.set(one, (votes.get(one) ?? 0) + 1)
  }
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (!best || !isMore(best[0]) || (second && second[1] === best[1])) return lang
  const own = Math.max(
    ...[...votes].filter(([one]) => (lang ? one === lang : !isMore(one))).map(([, count]) => count),
    0,
  )
  return best[1] >= 3 && best[1] >= own * 2 ? best[0] : lang
}
