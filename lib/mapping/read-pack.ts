import { choiceListSchema } from './choice-list.ts'
import { type Pack, packCaptureSchema, packFormat, packMappingSchema, packSchema, packVersion } from './pack.ts'
import { originProblem } from './place.ts'
import { hasUnseen } from './unseen.ts'
import { z } from './zod.ts'

export type ReadPack = { ok: true; pack: Pack } | { ok: false; error: string }

/** Packs of hundreds of forms stay below; a larger file is refused before it is parsed. */
const maxSize = 5_000_000
const maxDepth = 20
const maxParts = 100_000
const maxList = 5000

/** Members that would reach into how objects work. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads a pack. A file with any fault is refused whole, with the reason and its place, in well under a second. */
export function readPack(text: string): ReadPack {
  const refuse = (error: string): ReadPack => ({ ok: false, error: `${error} Nothing was taken in.` })
  if (text.length > maxSize) return refuse('This file is larger than 5 MB, which no pack is.')
  const shape = shapeFault(text)
  if (shape) return refuse(shape)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse('This file is not valid JSON.')
  }
  const fault = faultOf(json)
  if (fault) return refuse(fault)
  const head = json as { format?: unknown; version?: unknown } | null
  if (!head || typeof head !== 'object' || head.format !== packFormat)
    return refuse('This file is not a Dealbridge pack.')
  if (head.version !== 1 && head.version !== packVersion) {
    const found = JSON.stringify(head.version)?.slice(0, 20) ?? 'none'
    return refuse(`This pack has version ${found}, and this Dealbridge reads versions 1 to ${packVersion}.`)
  }
  const parsed = parsePack(head.version === 1 ? { captureRules: [], ...head, version: packVersion } : head)
  if (typeof parsed === 'string') return refuse(parsed)
  const wrong = wrongOf(parsed)
  return wrong ? refuse(wrong) : { ok: true, pack: parsed }
}

const loose = z.array(z.unknown())
const looseSchema = packSchema.extend({
  mappings: loose.max(500),
  lists: loose.max(500),
  captureRules: loose.max(500),
})
const looseMapping = packMappingSchema.extend({ fields: loose.max(500), rules: loose.max(500) })
const looseCapture = packCaptureSchema.extend({ rules: loose.max(500) })
const { fields, rules } = packMappingSchema.shape

/** A part of the pack is wrong: ends the reading at once, wherever it is found. */
class Wrong extends Error {}

function parsePack(json: unknown): Pack | string {
  try {
    const head = parse(looseSchema, json)
    return {
      ...head,
      mappings: each(head.mappings, ['mappings'], (one, place) => {
        const mapping = parse(looseMapping, one, place)
        return {
          ...mapping,
          fields: each(mapping.fields, [...place, 'fields'], (field, at) => parse(fields.element, field, at)),
          rules: each(mapping.rules, [...place, 'rules'], (rule, at) => parse(rules.element, rule, at)),
        }
      }),
      lists: each(head.lists, ['lists'], (one, place) => parse(choiceListSchema, one, place)),
      captureRules: each(head.captureRules, ['captureRules'], (one, place) => {
        const capture = parse(looseCapture, one, place)
        const rule = packCaptureSchema.shape.rules.element
        return { ...capture, rules: each(capture.rules, [...place, 'rules'], (part, at) => parse(rule, part, at)) }
      }),
    }
  } catch (error) {
    if (error instanceof Wrong) return error.message
    throw error
  }
}

/** One part after the other, so that a file that is wrong everywhere is searched no further than its first fault. */
function each<T>(parts: unknown[], place: PropertyKey[], read: (part: unknown, place: PropertyKey[]) => T): T[] {
  return parts.map((part, at) => read(part, [...place, at]))
}

function parse<S extends z.ZodType>(schema: S, part: unknown, place: PropertyKey[] = []): z.infer<S> {
  const parsed = schema.safeParse(part)
  if (!parsed.success) throw new Wrong(placeOf(parsed.error, place))
  return parsed.data
}

function placeOf({ issues }: z.ZodError, before: PropertyKey[]): string {
  const place = [...before, ...(issues[0]?.path ?? [])].map(String).join('.')
  return `This pack is wrong at ${place || 'its top'}: ${issues[0]?.message.slice(0, 200) ?? 'unreadable'}.`
}

/** Told from the text itself: a file of nothing but brackets or commas is not worth parsing. */
function shapeFault(text: string): string | undefined {
  let depth = 0
  let parts = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (quoted) {
      if (sign === '\\') at++
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '[' || sign === '{') {
      if (++depth > maxDepth) return `This file is nested more than ${maxDepth} levels deep, which no pack is.`
    } else if (sign === ']' || sign === '}') depth--
    else if (sign === ',' && ++parts > maxParts) return 'This file has more parts than any pack has.'
  }
  return undefined
}

/** What is wrong with parsed JSON whatever it is meant to be. */
function faultOf(json: unknown): string | undefined {
  const waiting: { value: unknown; place: string }[] = [{ value: json, place: '' }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, place } = next
    if (typeof value === 'string' && hasUnseen(value))
      return `The text at ${place} holds characters that cannot be seen.`
    if (!value || typeof value !== 'object') continue
    if (Array.isArray(value) && value.length > maxList)
      return `There are more than 5,000 parts at ${place || 'its top'}.`
    for (const [key, part] of Object.entries(value)) {
      if (forbidden.has(key)) return `This file has a member “${key}”${place && ` at ${place}`}, which no pack has.`
      if (hasUnseen(key)) return `A name${place && ` at ${place}`} holds characters that cannot be seen.`
      waiting.push({ value: part, place: place ? `${place}.${key.slice(0, 50)}` : key.slice(0, 50) })
    }
  }
  return undefined
}

/** What the schema alone cannot say. */
function wrongOf({ mappings, lists, captureRules }: Pack): string | undefined {
  const ids = [...mappings, ...lists, ...captureRules].map(({ id }) => id)
  if (new Set(ids).size < ids.length) return 'Two parts of this pack have the same id.'
  const known = new Set(lists.map(({ id }) => id))
  for (const { name, origin, places = [], rules } of mappings) {
    const bad = [origin, ...places.map(place => place.origin)].find(one => originProblem(one))
    if (bad !== undefined) return `“${bad.slice(0, 60)}” in “${name}” is no web address of a form.`
    if (rules.some(({ list }) => list && !known.has(list)))
      return `“${name}” goes by a choice list that is not in this pack.`
  }
  const odd = captureRules.find(({ origin }) => originProblem(origin))
  return odd && `“${odd.origin.slice(0, 60)}” in “${odd.name}” is no web address of a CRM.`
}
