import { isPlaceholder } from '../deal/choices/option.ts'
import { chooseOptions } from '../deal/choose.ts'
import { cutAtSentence } from '../deal/cut.ts'
import { formatValue } from '../deal/format.ts'
import { showValue } from '../deal/show.ts'
import type { Value } from '../deal/value.ts'
import type { Field, Option, Write } from '../page/field.ts'
import { scaleClash } from './amount-scale.ts'
import { askOf } from './ask.ts'
import { currencyClash } from './currency.ts'
import type { Wanted } from './plan.ts'

/** What would be written and how it will look, or why nothing can be. */
export type Converted =
  | { ok: true; write: Write; shown: string; note?: string; wanted?: Wanted }
  | { ok: false; why: string; candidates?: string[] }

export interface ConvertContext {
  term?: string
  /** ISO country of the deal. */
  country?: string
  /** What other text fields of the form hold. */
  samples?: string[]
  /** Label of the option that the person picked for this value. */
  picked?: string
  /** A text that is too long may be cut at the end of a sentence. */
  cut?: boolean
}

const currencies = new Set(Intl.supportedValuesOf('currency'))

/** Puts a value into the form that a field asks for: an option, a tick, or a text. Decides, never guesses. */
export function convert(value: Value, field: Field, context: ConvertContext): Converted {
  const { options, multiple } = field.accepts
  if (options) return pick(value, options, Boolean(multiple), field, context)
  if (field.content.checked !== undefined) return tick(value)
  if (field.accepts.opens) return lookFor(value, field, context)
  const clash = currencyClash(value, field, currencies) ?? scaleClash(value, field, currencies)
  if (clash) return { ok: false, why: clash }
  const short = context.cut && isTooLong(value, field) ? cutValue(value, field) : undefined
  const formatted = formatValue(short ?? value, askOf(field, context.country, context.samples))
  if (!formatted.ok) {
    const uncut =
      context.cut && !short && isTooLong(value, field) ? ' No sentence ends before that, so it is not cut.' : ''
    return { ok: false, why: `${formatted.reason}${uncut}` }
  }
  const note = short ? 'Cut at the end of a sentence, as you allowed.' : formatted.note
  return { ok: true, write: { text: formatted.text }, shown: formatted.text, note }
}

/** True for a text that is longer than the field takes. */
export function isTooLong(value: Value, field: Field): boolean {
  const most = field.accepts.maxLength
  return 'text' in value && most !== undefined && most >= 0 && value.text.length > most
}

function cutValue(value: Value, field: Field): Value | undefined {
  if (value.kind !== 'text' && value.kind !== 'longText') return undefined
  const text = cutAtSentence(value.text, field.accepts.maxLength ?? 0, field.signals.lang)
  return text === undefined ? undefined : { ...value, text }
}

function pick(value: Value, options: Option[], multiple: boolean, field: Field, context: ConvertContext): Converted {
  const labelOf = (key: string) => options.find(option => option.key === key)?.label ?? key
  if (context.picked !== undefined) {
    const option = options.filter(({ label, disabled }) => label === context.picked && !disabled)
    if (option.length === 1 && option[0])
      return { ok: true, write: { choose: [option[0].key] }, shown: context.picked, note: 'You picked this before.' }
    const usable = options.filter(option => !option.disabled && !isPlaceholder(option)).map(({ label }) => label)
    const gone = usable.length ? `The form no longer offers “${context.picked}”, which you picked for this.` : ''
    return { ok: false, why: gone || 'The field offers nothing to choose from.', candidates: usable }
  }
  const chosen = chooseOptions(value, options, {
    term: context.term,
    multiple,
    lang: field.signals.lang || undefined,
    country: context.country,
  })
  if (!chosen.ok) return { ok: false, why: chosen.reason, candidates: chosen.candidates }
  return { ok: true, write: { choose: chosen.keys }, shown: chosen.keys.map(labelOf).join(', '), note: chosen.why }
}

/** The options are not known yet: what to look for, and what it means, so that the choice can be made when they are. */
function lookFor(value: Value, field: Field, context: ConvertContext): Converted {
  const { picked, term, country } = context
  if (picked !== undefined)
    return { ok: true, write: { choose: [picked] }, shown: picked, note: 'You picked this before.' }
  const texts = value.kind === 'choices' ? value.texts : [showValue(value, field.signals.lang)]
  const note = 'Chosen from its list when the form is filled.'
  return { ok: true, write: { pick: texts }, shown: texts.join(', '), note, wanted: { value, term, country } }
}

function tick(value: Value): Converted {
  if (value.kind !== 'yesNo') return { ok: false, why: 'A tick box takes only yes or no.' }
  return { ok: true, write: { check: value.yes }, shown: value.yes ? 'Yes' : 'No' }
}
