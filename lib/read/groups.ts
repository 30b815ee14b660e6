import { cardPairs } from './cards.ts'
import { namesContact } from './contact-words.ts'
import { isKnownLabel } from './label.ts'
import { classWords } from './noise.ts'
import type { Pair } from './pair.ts'
import { each, type Part, textOf } from './part.ts'
import { contrast } from './style.ts'

const valueClass = /(?:^|[\s_-])(?:values?|val|output|content|data|datacol)(?:$|[\s_-])/
const rowClass =
  /(?:^|[\s_-])(?:fields?|propert(?:y|ies)|prop|attributes?|attr|details?|pair|kv|key-value|dl)(?:$|[\s_-])/

function by<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}

function firstText(value: Part[]): Part | undefined {
  return value.find(part => part.size > 0) ?? value.find(part => part.kind === 'button')
}

/**
 * True if pairs of one make are labels and values indeed. What speaks for it: labels drawn unlike their values, quieter
 * above all; several of them; known labels among them; class names that say so. A list of people or files has none of it.
 */
export function isBorneOut(group: Pair[]): boolean {
  // How the first ones are drawn says enough; asking for thousands of styles takes its time.
  const drawn = group.slice(0, 40).flatMap(pair => {
    const value = firstText(pair.value)
    return pair.labelPart && value ? [contrast(pair.labelPart, value)] : []
  })
  const share = (kind: string) => drawn.filter(one => one === kind).length / Math.max(1, drawn.length)
  // Feature lists and advice: a few bold words and a sentence each.
  const prose = group.filter(pair => (firstText(pair.value)?.size ?? 0) > 80).length
  if (group.length > 1 && prose > group.length / 2) return false
  const names = new Set(group.map(pair => `${pair.label}|${pair.section[0] ?? ''}`))
  const fresh = group.filter(pair => isKnownLabel(pair.label)).length
  const [sample] = group
  if (!sample || names.size < group.length * 0.6) return false
  let points = share('quiet') >= 0.7 ? 2 : share('loud') >= 0.7 ? 1 : 0
  if (sample.lead || (sample.labelPart && /[:：]$/.test(textOf(sample.labelPart)))) points += 2
  if (group.length >= 3) points += 1
  if (fresh > 0) points += fresh >= group.length / 2 ? 3 : 2
  if (sample.shape.startsWith('table')) points += 1
  const value = firstText(sample.value)
  if (rowClass.test(classWords(sample.row.element)) || (value && valueClass.test(classWords(value.element))))
    points += 1
  return points >= 3
}

/** A list of contacts that holds one: the record's own contact, laid out as a list would be. */
function isOneContact(group: Pair[]): boolean {
  const title = group[0]?.section[0]
  return title !== undefined && namesContact(title) && group.filter(({ label }) => isKnownLabel(label)).length > 1
}

/** True where something stands in the value's place: text, a picture, a meter, a button. Labels alone say nothing. */
function showsValue(pair: Pair): boolean {
  const telling = (part: Part) =>
    part.size > 0 || part.kind !== 'element' || /^(?:METER|PROGRESS|DATA|TIME)$/.test(part.element.nodeName)
  return (
    pair.lead !== undefined ||
    pair.value.some(value => [...each(value)].some(part => part !== pair.labelPart && telling(part)))
  )
}

/** True for the label of a control that is not shown now, with nothing shown instead. */
function labelsHidden(pair: Pair): boolean {
  const label = pair.labelPart?.element.closest('label')
  return label instanceof HTMLLabelElement && label.control !== null && !showsValue(pair)
}

/**
 * Reads pairs of one make from below where that is how the page writes: labels that records have stand under the values,
 * half of them at least, and no fewer than above them. Pairs that read only from below are none otherwise.
 */
function turned(group: Pair[]): Pair[] {
  const known = (labels: (string | undefined)[]) => labels.filter(label => label && isKnownLabel(label)).length
  const below = group.filter(pair => pair.below)
  const above = group.filter(pair => !pair.below?.only)
  const names = known(below.map(pair => pair.below?.label))
  // A name over a lone word is a title, a brand; a figure over a name is a tile.
  const figures = below.some(pair => pair.below?.value.some(part => /\d/.test(textOf(part))))
  if (below.length === 1 && !figures) return above
  if (names === 0 || names < known(above.map(pair => pair.label)) || names < below.length / 2) return above
  return below.map(pair => Object.assign(pair, pair.below, { below: undefined }))
}

/** The pairs that hold: the sure ones, and groups that are borne out; without cards of lists. Reading order stays. */
export function settle(pairs: Pair[]): Pair[] {
  const weak = by(
    pairs.filter(pair => !pair.sure),
    pair => pair.shape,
  )
  const kept = new Set(pairs.filter(pair => pair.sure))
  for (const [shape, group] of weak) {
    if (shape.startsWith('single:')) {
      if (isOneContact(group)) for (const pair of group) kept.add(pair)
      continue
    }
    const read = turned(group)
    if (read.length && isBorneOut(read)) for (const pair of read) kept.add(pair)
  }
  if (kept.size === 0)
    for (const [shape, group] of weak) if (shape.startsWith('single:')) for (const pair of group) kept.add(pair)
  for (const [shape, group] of by([...kept], pair => pair.shape)) {
    if (!/^(?:dl|table|named|sister)/.test(shape) && !group.some(showsValue))
      for (const pair of group) kept.delete(pair)
  }
  for (const pair of kept) if (labelsHidden(pair)) kept.delete(pair)
  for (const pair of cardPairs([...kept])) kept.delete(pair)
  const taken = new Set<Part>()
  for (const pair of kept) for (const part of pair.value) taken.add(part)
  return pairs.filter(pair => kept.has(pair) && !isInside(pair, taken))
}

/** True for a pair found within another pair's value. */
function isInside(pair: Pair, taken: Set<Part>): boolean {
  const own = new Set(pair.value)
  for (let here: Part | undefined = pair.row; here; here = here.up) if (taken.has(here) && !own.has(here)) return true
  return false
}
