import { type Choice, foldOption, isPlaceholder } from '../deal/choices/option.ts'
import { chooseOptions } from '../deal/choose.ts'
import { parseValue } from '../deal/parse.ts'
import { termOf } from '../deal/vocabulary.ts'
import type { ChoiceList, Pair } from './choice-list.ts'
import type { Rule } from './mapping.ts'

/**
 * What a rule decided for a text: an option's label or a text, empty to leave the field, undefined where nothing was
 * decided. The rule's own pairs go before those of its list.
 */
export function decidedFor(text: string, rule: Rule | undefined, lists: ChoiceList[] = []): string | undefined {
  const list = rule?.list ? lists.find(({ id }) => id === rule.list) : undefined
  return findPair(rule?.pairs ?? [], text)?.to ?? findPair(list?.pairs ?? [], text)?.to
}

/** The pair for a text: the same text, or else the only one that differs just in case, accents and signs. */
export function findPair(pairs: Pair[], text: string): Pair | undefined {
  const exact = pairs.find(({ from }) => from === text)
  if (exact) return exact
  const folded = foldOption(text)
  const like = folded ? pairs.filter(({ from }) => foldOption(from) === folded) : []
  return like.length === 1 ? like[0] : undefined
}

/** The pairs with a person's decision for a text put in. `to` undefined: undecided again. `by`: where they decided. */
export function withPair(pairs: Pair[], from: string, to: string | undefined, by?: 'picked'): Pair[] {
  const known = findPair(pairs, from)
  const at = known ? pairs.indexOf(known) : -1
  const pair: Pair = to === undefined ? { from } : { from, to, ...(by && { by }) }
  return at < 0 ? [...pairs, pair] : pairs.map((one, index) => (index === at ? { ...pair, from: one.from } : one))
}

/** Labels that can be chosen: placeholders and switched-off options are none. */
export function labelsOf(options: Choice[]): string[] {
  const known = labelled.get(options)
  if (known) return known
  const chosen = options.filter(option => !option.disabled && !isPlaceholder(option))
  const labels = [...new Set(chosen.map(({ label }) => label))]
  labelled.set(options, labels)
  return labels
}

/** Thousands of options are told apart once, however many places show them. */
const labelled = new WeakMap<Choice[], string[]>()

/**
 * Pairs for texts of a CRM: those that an option says too, or that a standard synonym joins, are decided; the rest stand
 * undecided. What the person decided before stays.
 */
export function prefill(froms: string[], options: Choice[], term?: string, before: Pair[] = []): Pair[] {
  const known = new Set(before.map(({ from }) => foldOption(from) || from))
  const fresh = [...new Set(froms)].filter(from => from.trim() && !known.has(foldOption(from) || from))
  const decided = before.map(pair => (pair.to === undefined ? proposed(pair.from, options, term) : pair))
  return [...decided, ...fresh.map(from => proposed(from, options, term))]
}

function proposed(from: string, options: Choice[], term?: string): Pair {
  const said = chooseOptions({ kind: 'choice', text: from }, options, { term })
  const chosen = said.ok ? said : byMeaning(from, options, term)
  const option = chosen.ok ? options.find(({ key }) => key === chosen.keys[0]) : undefined
  if (!option) return { from }
  const same = foldOption(option.label) === foldOption(from)
  return { from, to: option.label, by: same ? 'same text' : 'synonym' }
}

/** What a fill would choose for what the text means: "120" for "51 to 250", "USD" for "US dollar". */
function byMeaning(from: string, options: Choice[], term?: string) {
  const kind = term && termOf(term)?.kind
  const parsed = kind ? parseValue(kind, from, {}) : undefined
  return parsed?.ok ? chooseOptions(parsed.value, options, { term }) : { ok: false as const }
}

/** Texts that nobody decided yet. */
export function undecided(pairs: Pair[]): string[] {
  return pairs.filter(({ to }) => to === undefined).map(({ from }) => from)
}

/** Pairs whose option the form no longer offers. */
export function lostPairs(pairs: Pair[], options: string[]): Pair[] {
  const offered = new Set(options)
  return pairs.filter(({ to }) => to && !offered.has(to))
}
