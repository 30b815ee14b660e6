import { choiceListSchema } from './choice-list.ts'
import { type Pack, packFormat, packMappingSchema, packSchema, packVersion } from './pack.ts'
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
  if (head.version !== packVersion) {
    const found = JSON.stringify(head.version)?.slice(0, 20) ?? 'none'
    return refuse(`This pack has version ${found}, and this Dealbridge reads version ${packVersion}.`)
  }
  const parsed = parsePack(json)
  if (typeof parsed === 'string') return refuse(parsed)
  const wrong = wrongOf(parsed)
  return wrong ? refuse(wrong) : { ok: true, pack: parsed }
}

const looseSchema = packSchema.extend({
  mappings: z.array(z.unknown()).max(500),
  lists: z.array(z.unknown()).max(500),
})

/** One mapping and list after the other, so that a file that is wrong everywhere is not searched to its end. */
function parsePack(json: unknown): Pack | string {
  const head = looseSchema.safeParse(json)
  if (!head.success) return placeOf(head.error)
  const mappings: Pack['mappings'] = []
  const lists: Pack['lists'] = []
  for (const [at, one] of head.data.mappings.entries()) {
    const parsed = packMappingSchema.safeParse(one)
    if (!parsed.success) return placeOf(parsed.error, ['mappings', at])
    mappings.push(parsed.data)
  }
  for (const [at, one] of head.data.lists.entries()) {
    const parsed = choiceListSchema.safeParse(one)
    if (!parsed.success) return placeOf(parsed.error, ['lists', at])
    lists.push(parsed.data)
  }
  return { ...head.data, mappings, lists }
}

function placeOf({ issues }: z.ZodError, before: PropertyKey[] = []): string {
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
function wrongOf({ mappings, lists }: Pack): string | undefined {
  const ids = [...mappings, ...lists].map(({ id }) => id)
  if (new Set(ids).size < ids.length) return 'Two parts of this pack have the same id.'
  const known = new Set(lists.map(({ id }) => id))
  for (const { name, origin, places = [], rules } of mappings) {
    const bad = [origin, ...places.map(place => place.origin)].find(one => originProblem(one))
    if (bad !== undefined) return `“${bad.slice(0, 60)}” in “${name}” is no web address of a form.`
    if (rules.some(({ list }) => list && !known.has(list)))
      return `“${name}” goes by a choice list that is not in this pack.`
  }
  return undefined
}
