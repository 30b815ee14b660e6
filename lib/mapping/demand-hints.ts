import type { Field } from '../page/field.ts'
import type { Format } from './demand.ts'

/** What a field's own words demand of its answer. */
export interface Hinted {
  min?: number
  max?: number
  formats: Format[]
  notPast: boolean
}

const number = String.raw`(\d{1,3}(?:[.,’'\u00a0\u202f ]\d{3})+|\d{1,6})`
const signs = String.raw`\s*-?\s*(?:characters?|chars?\b\.?|zeichen|caract[eè]res|caratteri|tekens|文字)`
const most =
  "max(?:imum|imal|imaal)?\\.?|at most|up to|no more than|not exceed(?:ing)?|limit(?:ed)?|höchstens|bis zu|m[aá]ximo|massimo|jusqu[’']à|hasta|até|fino a|最大"
const least =
  'at least|min(?:imum|imal|imaal)?\\.?|mindestens|au moins|al menos|m[ií]nimo|almeno|minstens|pelo menos|最低|最小'
const link = String.raw`\s*(?:length|of|to|is|de|di|:|=)*\s*`

const ranges = [
  expression(`${number}(?:${signs})?\\s*(?:-|–|—|to|and|bis|und|à|et|y|a|e|tot|en|～|〜)\\s*${number}${signs}`),
]
const maxima = [
  expression(`(?:${most})${link}${number}${signs}`),
  expression(`${number}${signs}\\s*(?:max|limit|or (?:less|fewer)|allowed|以内|以下|まで)`),
  expression(`(?:^|\\s)\\d{1,6}\\s*/\\s*${number}(?:${signs})?\\s*$`),
]
const minima = [
  expression(`(?:${least})${link}${number}${signs}`),
  expression(`${number}${signs}\\s*(?:min|or more|以上)`),
]
const left = expression(`${number}${signs}\\s*(?:left|remaining|übrig|verbleibend|restants?|restantes|rimanenti|over)`)

/**
 * Reads the demands that a field's label, help and placeholder state: "Max 255 characters", "20–2000 Zeichen", "12/255",
 * "9-digit", "lower case", "not in the past". Two that contradict each other count as none.
 */
export function hintsOf(field: Field): Hinted {
  const { labels, help, placeholder } = field.signals
  const texts = [...labels.map(({ text }) => text), help ?? '', placeholder ?? ''].filter(Boolean)
  const spans = texts.flatMap(text => ranges.flatMap(range => [...text.matchAll(range)]))
  const bare = texts.map(text => ranges.reduce((rest, range) => rest.replace(range, ' '), text))
  const remaining = find([left], bare).map(count => count + field.content.text.length)
  return {
    max: only([...spans.map(span => read(span[2])), ...find(maxima, bare), ...remaining]),
    min: only([...spans.map(span => read(span[1])), ...find(minima, bare)]),
    formats: formatsIn(texts.join(' · ')),
    notPast: notPast.test(texts.join(' · ')),
  }
}

const notPast =
  /(?:\bnot|n[’']t|cannot)\b[^.]{0,30}\b(?:in the past|a past date)\b|\b(?:must|has to|should|needs to) be (?:a (?:date )?)?(?:in the future|future)|\btoday or later\b|\bfuture dates? only\b/i
const lowerCase = /\b(?:in|use|all|only|must be) lower[- ]?case\b|\blower[- ]?case (?:only|letters only)\b/i
const inexact = /(?:up to|max\w*\.?|at least|min\w*\.?|last|first|bis zu|letzten|[-–]|\bto|\bor)\s*$/i

function formatsIn(text: string): Format[] {
  const formats: Format[] = []
  if (/\bE\.?164\b/.test(text)) formats.push('e164')
  if (lowerCase.test(text) && !/upper/i.test(text)) formats.push('lowerCase')
  // Fewer digits are a PIN, a year or a part of something.
  const counts = [
    ...text.matchAll(/(?<![\d.,])(\d{1,2})[-\s]?(?:digits?\b|stellig|Ziffern|chiffres|dígitos|cifre|cijfers|桁)/gi),
  ]
    .filter(found => !inexact.test(text.slice(0, found.index)))
    .map(found => read(found[1]))
  const digits = only(counts)
  if (digits !== undefined && digits >= 8) formats.push({ digits })
  return formats
}

function find(expressions: RegExp[], texts: string[]): number[] {
  return texts.flatMap(text => expressions.flatMap(one => [...text.matchAll(one)].map(found => read(found[1]))))
}

function only(counts: number[]): number | undefined {
  const [first, ...others] = [...new Set(counts)]
  return others.length === 0 ? first : undefined
}

function read(digits = ''): number {
  return Number(digits.replace(/\D/g, ''))
}

function expression(source: string): RegExp {
  return new RegExp(source, 'giu')
}
