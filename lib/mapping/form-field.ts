import type { Field, Option, Print } from '../page/field.ts'
import { printSchema } from './print.ts'
import { z } from './zod.ts'

const limit = z.string().max(100).optional()
const count = z.number().int().min(0).optional()

/** What a field would take, as far as its form said: for the studio, where the form itself is not open. */
export const factsSchema = z.strictObject({
  required: z.boolean().optional(),
  multiple: z.boolean().optional(),
  /** It shows its options only once it is opened. */
  opens: z.boolean().optional(),
  /** A single box to tick. */
  tick: z.boolean().optional(),
  maxLength: count,
  minLength: count,
  min: limit,
  max: limit,
  step: limit,
  placeholder: z.string().max(1000).optional(),
  help: z.string().max(2000).optional(),
  /** Which of its options were chosen when the form was looked at, by place: what other answers bring and take with them. */
  chosen: z.array(z.number().int().min(0)).max(100).optional(),
  /** Not always on the form: an answer brings it, or the person said so. */
  sometimes: z.boolean().optional(),
  lang: z.string().max(100).optional(),
  /** What the site's own API calls it, where the site is known: what a portal demands is documented by that name. */
  api: z.string().max(300).optional(),
  options: z
    .array(
      z.strictObject({
        key: z.string().max(1000),
        label: z.string().max(1000),
        value: z.string().max(1000),
        group: z.string().max(1000).optional(),
        disabled: z.boolean().optional(),
      }),
    )
    .max(5000)
    .optional(),
})
export type Facts = z.infer<typeof factsSchema>

/** A field of a form as it is remembered: what it is known by, and what it takes. */
export const formFieldSchema = z.strictObject({ ...printSchema.shape, facts: factsSchema.optional() })
export type FormField = z.infer<typeof formFieldSchema>

/** A field as it is remembered: what it takes, never the text that it holds. */
export function formFieldOf({ print, signals, accepts, content }: Field): FormField {
  const { required, multiple, opens, maxLength, minLength, min, max, step, options } = accepts
  const facts: Facts = {
    required,
    multiple,
    opens,
    tick: content.checked !== undefined || undefined,
    maxLength: maxLength !== undefined && maxLength >= 0 ? maxLength : undefined,
    minLength: minLength !== undefined && minLength >= 0 ? minLength : undefined,
    min: min?.slice(0, 100),
    max: max?.slice(0, 100),
    step: step?.slice(0, 100),
    placeholder: signals.placeholder?.slice(0, 1000),
    help: signals.help?.slice(0, 2000),
    chosen: chosenOf({ content, accepts }),
    lang: signals.lang.slice(0, 100) || undefined,
    api: signals.apiName?.slice(0, 300),
    options: options?.slice(0, 5000).map(short),
  }
  const known = Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== false)
  return known.length ? { ...print, facts: Object.fromEntries(known) } : { ...print }
}

/** Places of the options that somebody chose; a tick stands for the first. Absent where nothing is chosen. */
function chosenOf({ content, accepts }: Pick<Field, 'content' | 'accepts'>): number[] | undefined {
  if (content.checked) return [0]
  if (content.untouched || !content.chosen?.length) return undefined
  const keys = accepts.options?.map(({ key }) => key) ?? []
  return content.chosen.slice(0, 100).map(key => Math.max(0, keys.indexOf(key)))
}

/** What a remembered field is known by, without what it takes. */
export function printOfField({ facts: _, ...print }: FormField): Print {
  return print
}

function short({ key, label, value, group, disabled }: Option): Option {
  return {
    key: key.slice(0, 1000),
    label: label.slice(0, 1000),
    value: value.slice(0, 1000),
    ...(group && { group: group.slice(0, 1000) }),
    ...(disabled && { disabled }),
  }
}

/** The field again, empty, as far as it was remembered: for a plan without its page. `key` is its place in the form. */
export function fieldOf({ facts = {}, ...print }: FormField, at = 0): Field {
  const {
    required,
    multiple,
    opens,
    tick,
    maxLength,
    minLength,
    min,
    max,
    step,
    placeholder,
    help,
    lang,
    api,
    options,
  } = facts
  const listed = options !== undefined || opens
  return {
    key: String(at),
    frame: 0,
    control: print.control,
    label: print.label,
    signals: {
      labels: print.label ? [{ text: print.label, from: 'label' }] : [],
      name: print.name || undefined,
      id: print.id || undefined,
      placeholder,
      help,
      section: [print.section, ...(print.sections ?? [])].filter(Boolean),
      type: print.type,
      form: 0,
      lang: lang ?? '',
      ...(api && { apiName: api }),
    },
    content: { text: '', ...(listed && { chosen: [] }), ...(tick && { checked: false }) },
    accepts: { required, multiple, opens, maxLength, minLength, min, max, step, options },
    print,
  }
}
