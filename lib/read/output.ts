import { tellingAttributes } from '../page/attributes.ts'
import type { Field } from '../page/field.ts'
import { countFields, type Survey } from '../page/survey.ts'
import { composedClosest, composedParent } from '../page/walk.ts'
import { contactPairs } from './contact-card.ts'
import type { Collected } from './controls.ts'
import { geometryPairs } from './geometry.ts'
import { settle } from './groups.ts'
import type { Pair } from './pair.ts'
import type { Part } from './part.ts'
import { progressPairs } from './progress.ts'
import { structurePairs } from './structure.ts'
import { titleValues } from './title-values.ts'
import { titlesAbove } from './titles.ts'
import { contentOf } from './value.ts'

/**
 * The pairs of label and value that a scene shows: by structure first, then by place, then what a contact card, a bar of
 * stages or the line under the title shows bare.
 * @param heading the record's title, where one is known.
 */
export function pairsIn(root: Part, heading?: string): Pair[] {
  const structure = structurePairs(root)
  const pairs = settle(structure.pairs)
  const taken = new Set<Part>(structure.tables)
  claim(pairs, taken)
  const placed = geometryPairs(root, taken)
  claim(placed, taken)
  const titles = titlesAbove(root, new Set(placed.flatMap(pair => pair.labelPart ?? [])))
  for (const pair of placed) if (pair.labelPart) pair.section = titles.get(pair.labelPart) ?? []
  const bare = [...contactPairs(root, taken), ...progressPairs(root, taken)]
  claim(bare, taken)
  const all = [...pairs, ...placed, ...bare]
  return [...all, ...titleValues(root, heading, all, taken)]
}

function claim(pairs: Pair[], taken: Set<Part>): void {
  for (const pair of pairs) {
    for (const part of [pair.labelPart, ...pair.value]) if (part) taken.add(part)
    if (pair.lead) taken.add(pair.row)
  }
}

function elementOf(pair: Pair): Element {
  return (pair.value[0] ?? pair.labelPart ?? pair.row).element
}

/** A displayed pair as a field, with the element that shows the value and the one that it is ordered by. */
export interface Output extends Collected {
  anchor: Element
}

/** Displayed label/value pairs as fields. Keys are empty; the caller numbers them. */
export function outputsOf(pairs: Pair[]): Output[] {
  const survey: Survey = { candidates: [], headings: new Map(), fields: new Map(), further: new Set() }
  countFields(
    survey,
    pairs.map(pair => [elementOf(pair)]),
    composedParent,
  )
  return pairs.map((pair, position) => {
    const element = elementOf(pair)
    const type = element.getAttribute('role') ?? element.localName
    const signals: Field['signals'] = {
      labels: [{ text: pair.label, from: pair.from }],
      section: pair.section,
      type,
      form: -1,
      lang: composedClosest(element, '[lang]')?.getAttribute('lang') ?? '',
    }
    const attributes = tellingAttributes(element, survey)
    if (attributes) signals.attributes = attributes
    const print = {
      control: 'output',
      label: pair.label,
      name: '',
      id: '',
      type,
      section: pair.section[0] ?? '',
      position,
    }
    const field: Field = {
      key: '',
      frame: 0,
      control: 'output',
      label: pair.label,
      signals,
      content: contentOf(pair),
      accepts: {},
      print,
    }
    return { field, element, anchor: (pair.labelPart ?? pair.row).element }
  })
}
