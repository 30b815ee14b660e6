import type { Entry } from '../../deal/deal.ts'
import type { Value } from '../../deal/value.ts'
import type { z } from '../zod.ts'

export interface ConversionContext {
  /** Everything that can answer, for conversions that take a second value. */
  entries: Entry[]
  /** Language of the form, BCP 47; may be empty. */
  lang: string
}

/** `note` is a plain sentence; `converted` marks what is no longer the deal's own value (another currency, rounded). */
export type Applied = { ok: true; value: Value; note?: string; converted?: boolean } | { ok: false; why: string }

/** One thing that the person can set, as the editor shows it. */
export interface Param {
  name: string
  label: string
  kind: 'text' | 'count' | 'decimal' | 'date' | 'choice' | 'term' | 'language' | 'currency'
  /** For `choice`. */
  options?: { value: string; label: string }[]
  optional?: boolean
  /** What it often is, where anything can be written. */
  likely?: string[]
}

/** One way to change a value on its way into a field. One file each in this folder. */
export interface ConversionKind<S extends z.ZodObject = z.ZodObject> {
  /** As the rule's `do` names it. */
  id: string
  /** In plain words, for a menu: "Write a date as". */
  title: string
  /** Its `do` and its parameters. */
  schema: S
  params: Param[]
  /** What the editor starts with. What nobody can know for the person is left out: nothing counts before it is said. */
  start: { do: string } & Partial<z.infer<S>>
  /** With its parameters, as a sentence without a full stop: "Date as 31.12.2026". */
  inWords(conversion: z.infer<S>): string
  /** True if it can take a text that could not be decided ("03/04/2026"), because it says how to read it. */
  decides?(conversion: z.infer<S>): boolean
  apply(value: Value, conversion: z.infer<S>, context: ConversionContext): Applied
}

/** Types a conversion by its own schema. */
export function conversionKind<S extends z.ZodObject>(kind: ConversionKind<S>): ConversionKind<S> {
  return kind
}
