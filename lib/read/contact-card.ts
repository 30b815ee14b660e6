import { cleanLabel } from '../page/clean.ts'
import { isChip } from './asides.ts'
import { isContactWord, namesContact } from './contact-words.ts'
import { isJobTitle } from './job-titles.ts'
import { couldLabel, isBareLink } from './label.ts'
import { classWords } from './noise.ts'
import type { Pair } from './pair.ts'
import { each, isLeaf, type Part, textOf } from './part.ts'

const named: [RegExp, string][] = [
  [/(?:^|[\s_-])(?:fn|full-?name|contact-?name|person-?name)(?:$|[\s_-])/, 'Name'],
  [/(?:^|[\s_-])(?:job-?title|contact-?title|person-?title)(?:$|[\s_-])/, 'Job title'],
]
const properties: Record<string, string> = { name: 'Name', jobTitle: 'Job title', email: 'Email', telephone: 'Phone' }

function kindOf(part: Part): string | undefined {
  if (part.kind !== 'element' || part.size === 0 || part.size > 120) return undefined
  const href = part.element.getAttribute('href') ?? ''
  if (/^mailto:/i.test(href)) return 'Email'
  if (/^tel:/i.test(href)) return 'Phone'
  const property = properties[part.element.getAttribute('itemprop') ?? '']
  return property ?? named.find(([words]) => words.test(classWords(part.element)))?.[1]
}

/** The nearest part around that says it is about a contact, by its class, name or heading. */
function cardOf(part: Part): { card: Part; title: string } | undefined {
  let here = part.up
  for (let level = 0; here && level < 5; level++, here = here.up) {
    const own = `${classWords(here.element)} ${here.element.getAttribute('aria-label') ?? ''}`
    const heading = [...each(here)].slice(0, 12).find(inside => inside.heading !== undefined)
    const title = heading ? cleanLabel(textOf(heading)) : ''
    if (namesContact(title)) return { card: here, title }
    if (isContactWord(own)) return { card: here, title: 'Contact' }
    if (here.size > 600) return undefined
  }
  return undefined
}

/**
 * What a contact card shows without labels: its mail and phone links, and name and job title where markup names them or
 * the card opens with a name. Labelled by their kind.
 */
export function contactPairs(root: Part, taken: Set<Part>): Pair[] {
  const pairs: Pair[] = []
  const cards = new Map<Part, { title: string; first: Part; labelled: boolean }>()
  const add = (label: string, part: Part, title: string) =>
    pairs.push({ label, from: 'before', value: [part], row: part, shape: 'card', sure: true, section: [title] })
  const walk = (part: Part, labelled: boolean): void => {
    const isTaken = labelled || taken.has(part)
    const kind = kindOf(part)
    const around = kind ? cardOf(part) : undefined
    if (kind && around) {
      if (!cards.has(around.card)) cards.set(around.card, { title: around.title, first: part, labelled: isTaken })
      if (!isTaken) add(kind, part, around.title)
    } else for (const child of part.parts) walk(child, isTaken)
  }
  walk(root, false)
  for (const [card, { title, first, labelled }] of cards) {
    if (pairs.some(pair => pair.label === 'Name' && isWithin(pair.row, card))) continue
    const opening = leavesOf(card).find(part => cleanLabel(textOf(part)) !== title)
    if (!opening || opening === first || taken.has(opening) || kindOf(opening)) continue
    // Among labelled values, only what leads to a record of its own is a name.
    if (labelled && !isBareLink(opening)) continue
    const text = textOf(opening)
    if (!couldLabel(text) || !/^\S+(?:\s\S+){1,3}$/.test(text) || /\d/.test(text)) continue
    add('Name', opening, title)
    if (pairs.some(pair => pair.label === 'Job title' && isWithin(pair.row, card))) continue
    const after = leavesOf(card)
    const next = after[after.indexOf(opening) + 1]
    if (next && !taken.has(next) && !kindOf(next) && isJobTitle(textOf(next))) add('Job title', next, title)
  }
  return pairs
}

/** The elements of a card that each hold one run of text, in reading order, without badges. */
function leavesOf(card: Part): Part[] {
  if (isChip(card)) return []
  if (card.kind === 'element' && card.size > 0 && isLeaf(card)) return [card]
  return card.kind === 'element' ? card.parts.flatMap(leavesOf) : []
}

function isWithin(part: Part, card: Part): boolean {
  for (let here: Part | undefined = part; here; here = here.up) if (here === card) return true
  return false
}
