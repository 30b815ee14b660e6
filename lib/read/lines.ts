import { cleanLabel } from '../page/clean.ts'
import { isChip } from './asides.ts'
import { couldLabel, isBareLink, isLabelOf, labelStrength } from './label.ts'
import { isAction } from './noise.ts'
import type { Pair } from './pair.ts'
import { filled, isInline, isLeaf, type Part, textOf } from './part.ts'
import { lookKey, makeOf } from './style.ts'
import { headingOf } from './titles.ts'

const sureInside = new WeakMap<Part, number>()

/** How many sure labels a part holds, itself included. */
export function sureLabels(part: Part): number {
  let count = sureInside.get(part)
  if (count === undefined) {
    count = labelStrength(part) === 'sure' ? 1 : part.parts.reduce((sum, child) => sum + sureLabels(child), 0)
    sureInside.set(part, count)
  }
  return count
}

function pairOf(label: Part, value: Part[], row: Part, sure: boolean): Pair {
  const from = label.element.nodeName === 'LABEL' ? 'label' : /^T[HD]$/.test(label.element.nodeName) ? 'cell' : 'before'
  const shape = `${makeOf(row)}>${makeOf(label)}`
  return { label: cleanLabel(textOf(label)), from, labelPart: label, value, row, shape, sure, section: [] }
}

const isColon = (part: Part) => part.kind === 'text' && /^\s*[:：]/.test(part.text)

/** Pairs among the children of a row or of a flat run of labels and values, by the child they start at. */
export function linesOf(part: Part): Map<Part, Pair> {
  const kids = part.parts
  const sure = kids.map((kid, at) => {
    const next = kids[at + 1]
    const strength = labelStrength(kid)
    return strength === 'sure' || (strength === 'maybe' && next !== undefined && isColon(next))
  })
  if (sure.some(Boolean)) return sureLines(part, sure)
  return weakRow(part) ?? weakRun(part) ?? new Map()
}

function sureLines(part: Part, sure: boolean[]): Map<Part, Pair> {
  const kids = part.parts
  const found = new Map<Part, Pair>()
  const texts = filled(part)
  const [first, last] = [texts[0], texts[1]]
  if (
    texts.length === 2 &&
    first &&
    last &&
    kids.slice(kids.indexOf(last) + 1).every(kid => kid.kind === 'element' && kid.parts.length === 0) &&
    !sure[kids.indexOf(first)] &&
    isLeaf(first) &&
    !/[:：]$/.test(textOf(last))
  ) {
    // A tile: the figure above, its name below.
    if (first.size <= 60 && sure.filter(Boolean).length === 1) found.set(first, pairOf(last, [first], part, true))
    return found
  }
  for (let at = 0; at < kids.length; at++) {
    const label = kids[at]
    if (!label || !sure[at]) continue
    if (
      kids.some((kid, other) => other !== at && !sure[other] && makeOf(kid) === makeOf(label) && sureLabels(kid) > 0)
    ) {
      // Its sisters hold a label and a value each: in this one the value is missing.
      if (linesOf(label).size === 0) found.set(label, { ...pairOf(label, [], part, true), shape: 'sister' })
      continue
    }
    let end = at + 1
    while (end < kids.length && !sure[end] && !isOpening(kids[end]) && !(end > at + 1 && isApart(kids, end))) end++
    const value = kids.slice(at + 1, end)
    const isBare = !value.some(kid => kid.size > 0 || kid.controls > 0 || kid.kind === 'image' || kid.kind === 'button')
    // A row that shows nothing but its label, or its value as a button.
    if (isBare && [...linesOf(label).values()].some(pair => pair.sure)) continue
    const isTitle = value.some(kid => sureLabels(kid) > 0)
    if (!isTitle && !value.some(kid => kid.controls > 0) && (value.length || kids.length > 1)) {
      // A run of text that ends in a colon may also be the start of a sentence.
      found.set(label, pairOf(label, value, part, label.kind !== 'text'))
    }
  }
  return found
}

/** True where something new begins: a title, or a line that holds a label and a value itself. */
function isOpening(kid: Part | undefined): boolean {
  return kid !== undefined && (headingOf(kid) !== undefined || (kid.kind === 'text' && colonLine(kid) !== undefined))
}

/** True where a placed line stands well below the one before it: what it says no longer belongs there. */
function isApart(kids: Part[], at: number): boolean {
  const [before, here] = [kids[at - 1], kids[at]]
  if (before?.kind !== 'element' || here?.kind !== 'element') return false
  if (!/^(?:absolute|fixed)$/.test(getComputedStyle(here.element).position)) return false
  const [above, below] = [before.element.getBoundingClientRect(), here.element.getBoundingClientRect()]
  return below.top - above.bottom > above.height || below.bottom < above.top
}

/** A row of a label and one value, or a few. Others of its make must bear it out. */
function weakRow(part: Part): Map<Part, Pair> | undefined {
  const kids = part.parts.filter(kid => kid.kind !== 'button' || !isAction(kid.text))
  const [label, ...value] = kids
  if (!label || value.length < 1 || part.controls > 0) return undefined
  // Lines of an address are many runs of text and one value.
  if (value.length > 3 && !value.every(kid => kid.kind === 'text')) return undefined
  if (value.some(kid => sureLabels(kid) > 0 || headingOf(kid) || kid.size > 3000)) return undefined
  const below = belowOf(label, value)
  if (labelStrength(label) === 'no' && !(label.heading && couldLabel(textOf(label)))) {
    if (!below) return undefined
    return new Map([[label, { ...pairOf(label, value, part, false), below: { ...below, only: true } }]])
  }
  const names = (term: string) => isLabelOf(term, textOf(label))
  const isRecords = (names('account.name') || names('contact.fullName')) && value.every(opensWithLink)
  // A title with structure below it is the title of a block.
  if (label.heading && !isRecords && !value.every(kid => kid.size === 0 || isLeaf(kid))) return undefined
  // A card: the name of an account or a person as a link, and more about it.
  if (label.heading && value.length > 1 && isBareLink(value[0]) && (names('account.name') || names('contact.fullName')))
    return undefined
  // A card: a line on top, and rows of their own below it.
  if (value.length > 1 && value.some(isRowItself) && !isRecords) return undefined
  // Sisters of one class are two of a kind, not a label and its value.
  const made = label.kind === 'element' ? label.element.getAttribute('class') : null
  if (made && value.some(kid => kid.kind !== 'text' && kid.element.getAttribute('class') === made)) return undefined
  return new Map([
    [label, { ...pairOf(label, value, part, false), ...(below && { below: { ...below, only: false } }) }],
  ])
}

/** A line that holds two texts, or more, each in an element of its own. */
function isRowItself(part: Part): boolean {
  const inside = part.kind === 'element' && !isInline(part) ? filled(part) : []
  return inside.length > 1 && inside.every(kid => kid.kind === 'element') && !isLeaf(part)
}

/** One record of several under one label: its name, and lines about it. */
function opensWithLink(part: Part): boolean {
  const [first] = filled(part)
  return isBareLink(part) || (!isLeaf(part) && first !== undefined && opensWithLink(first))
}

/** A figure and its name below it, each in an element of its own. */
function belowOf(first: Part, rest: Part[]): Omit<NonNullable<Pair['below']>, 'only'> | undefined {
  const [last, ...more] = rest
  if (!last || more.length || last.kind !== 'element' || first.size === 0 || !isLeaf(first)) return undefined
  if (labelStrength(last) === 'no' || first.size > 200 || headingOf(first) || isChip(last)) return undefined
  return { label: cleanLabel(textOf(last)), labelPart: last, value: [first] }
}

/** Labels and values in turn without anything around each two, told apart by how they are made or drawn. */
function weakRun(part: Part): Map<Part, Pair> | undefined {
  const kids = part.parts.filter(kid => kid.kind !== 'button')
  return (
    runOf(part, kids, true) ??
    runOf(
      part,
      kids.filter(kid => !headingOf(kid)),
      false,
    )
  )
}

function runOf(part: Part, kids: Part[], titles: boolean): Map<Part, Pair> | undefined {
  if (kids.length < 4 || kids.length % 2) return undefined
  if (kids.some(kid => kid.controls > 0 || !(kid.size === 0 || isLeaf(kid)))) return undefined
  const kind = (kid: Part | undefined) => (kid && kid.size > 0 ? `${makeOf(kid)}|${lookKey(kid)}` : '')
  const labels = kids.filter((_, at) => at % 2 === 0)
  const values = kids.filter((_, at) => at % 2 === 1)
  const make = kind(labels[0])
  const isLabel = (kid: Part) =>
    titles ? (kid.heading ?? 0) > 2 && couldLabel(textOf(kid)) : labelStrength(kid) !== 'no'
  if (!labels.every(kid => kind(kid) === make && isLabel(kid))) return undefined
  if (values.some(kid => kind(kid) === make || kid.size > 200)) return undefined
  const shape = `${makeOf(part)}>>${make}`
  return new Map(labels.map((label, at) => [label, { ...pairOf(label, values.slice(at, at + 1), part, false), shape }]))
}

const oneLine = /^([^:：\n]{2,50}?)\s*[:：]\s*(\S.{0,200})$/s

/** "Label: value" within one run of text. */
export function colonLine(part: Part): Pair | undefined {
  const text = textOf(part)
  const found = part.size <= 260 ? oneLine.exec(text) : null
  const [, name = '', rest = ''] = found ?? []
  if (!couldLabel(name) || /\d/.test(name) || rest.startsWith('//')) return undefined
  const shape = `${makeOf(part.up ?? part)}:${makeOf(part)}`
  return { label: cleanLabel(name), from: 'before', value: [], lead: rest, row: part, shape, sure: false, section: [] }
}
