import type { Value } from '../../deal/value.ts'
import { z } from '../zod.ts'
import { around } from './around.ts'
import type { Applied, ConversionContext, ConversionKind } from './conversion.ts'
import { country } from './country.ts'
import { currency } from './currency.ts'
import { cut } from './cut.ts'
import { dateFormat } from './date-format.ts'
import { joinName } from './join-name.ts'
import { letterCase } from './letter-case.ts'
import { namePart } from './name-part.ts'
import { numberFormat } from './number-format.ts'
import { replace } from './replace.ts'
import { trim } from './trim.ts'
import { yesNo } from './yes-no.ts'

/** Every conversion, in the order of the menu. A new one is a file, and a line here and below. */
export const conversionKinds: ConversionKind[] = [
  dateFormat,
  numberFormat,
  currency,
  country,
  namePart,
  joinName,
  letterCase,
  cut,
  replace,
  around,
  trim,
  yesNo,
]

/** One step of a rule's chain: `do` names the kind, the rest are its parameters. */
export const conversionSchema = z.discriminatedUnion('do', [
  dateFormat.schema,
  numberFormat.schema,
  currency.schema,
  country.schema,
  namePart.schema,
  joinName.schema,
  letterCase.schema,
  cut.schema,
  replace.schema,
  around.schema,
  trim.schema,
  yesNo.schema,
])
export type Conversion = z.infer<typeof conversionSchema>

const byId = new Map(conversionKinds.map(kind => [kind.id, kind]))

/** The kind of a conversion; undefined for an id that is none. */
export function conversionOf(id: string): ConversionKind | undefined {
  return byId.get(id)
}

/** A conversion as a sentence without a full stop. */
export function inWords(conversion: Conversion): string {
  return byId.get(conversion.do)?.inWords(conversion) ?? ''
}

/** Does one conversion. A failure is a plain sentence. */
export function applyConversion(value: Value, conversion: Conversion, context: ConversionContext): Applied {
  const kind = byId.get(conversion.do)
  return kind ? kind.apply(value, conversion, context) : { ok: false, why: 'This conversion is not known.' }
}
