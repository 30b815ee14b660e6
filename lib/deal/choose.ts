import { matchersOf } from './choices/match.ts'
import { type Choice, foldedLabel, foldOption, isPlaceholder } from './choices/option.ts'
import type { Value } from './value.ts'

export interface ChooseContext {
  /** Vocabulary id, for the synonyms that hold for it. */
  term?: string
  /** The field takes several answers. */
  multiple?: boolean
  /** Page language, BCP 47. */
  lang?: string
  /** ISO country of the record. */
  country?: string
}

/** `candidates`: labels of the options that a person could pick from. */
export type Chosen = { ok: true; keys: string[]; why: string } | { ok: false; reason: string; candidates: string[] }

/**
 * Picks the options that say what a value says: by the same text, by code, by a range or period that holds it, or by a
 * known synonym. Never by resemblance. Placeholders and disabled options are neither chosen nor offered.
 */
export function chooseOptions(value: Value, options: Choice[], context: ChooseContext): Chosen {
  const usable = options.filter(option => !option.disabled && !isPlaceholder(option))
  if (usable.length === 0) return { ok: false, reason: 'The field offers nothing to choose from.', candidates: [] }
  if (value.kind === 'choices') return chooseAll(value.texts, usable, context)
  return chooseOne(value, usable, context)
}

function chooseAll(texts: string[], usable: Choice[], context: ChooseContext): Chosen {
  // A comma can belong to an option's own name: "Configuration, Compliance & Auditing".
  const joined = foldOption(texts.join(', '))
  const whole = usable.filter(option => foldedLabel(option) === joined)
  if (whole.length === 1 && whole[0]) return { ok: true, keys: [whole[0].key], why: 'The option has the same text.' }
  const chosen = texts.map(text => chooseOne({ kind: 'choice', text }, usable, context))
  const failed = chosen.find(one => !one.ok)
  if (failed) return failed
  const keys = [...new Set(chosen.flatMap(one => (one.ok ? one.keys : [])))]
  if (keys.length > 1 && !context.multiple) {
    const candidates = usable.filter(({ key }) => keys.includes(key)).map(({ label }) => label)
    return { ok: false, reason: `The field takes one answer, but the deal has ${keys.length}.`, candidates }
  }
  const why = [...new Set(chosen.flatMap(one => (one.ok ? [one.why] : [])))]
  return { ok: true, keys, why: why.join(' ') }
}

function chooseOne(value: Value, usable: Choice[], context: ChooseContext): Chosen {
  for (const { why, matches } of matchersOf(value, context)) {
    const found = usable.filter(matches)
    const [only] = found
    if (found.length === 1 && only) return { ok: true, keys: [only.key], why }
    if (found.length > 1) {
      const candidates = found.map(({ label }) => label)
      return { ok: false, reason: `${found.length} options fit equally: ${candidates.join(', ')}.`, candidates }
    }
  }
  return { ok: false, reason: 'No option says the same.', candidates: usable.map(({ label }) => label) }
}
