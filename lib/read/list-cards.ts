import { isVisible } from '../page/visible.ts'
import { composedChildren } from '../page/walk.ts'
import { classWords, isNoise } from './noise.ts'
import type { Output } from './output.ts'
import { outputsOf, pairsIn } from './output.ts'
import { each, isLeaf, type Part, textOf } from './part.ts'
import { sceneOf } from './scene.ts'

/** A card that shows one record: its labelled values, and every text in it. */
export interface Card {
  outputs: Output[]
  texts: string[]
}

/** Cards with longer texts are sections of a page. */
const longest = 3000
/** An id has a digit; a list of cards without any shows no records that could be told apart. */
const idLike = /\d/
const perState = /^(?:is-|has-)?(?:active|selected|current|odd|even|first|last|hover|focus\w*|expanded|open)$/

/** Rows of cards below a root that stand outside of the tables: sisters of one make, each a record of its own. */
export function cardRows(root: Element, tables: Set<Element>): { holder: Element; cards: Card[] }[] {
  const found: { holder: Element; cards: Card[] }[] = []
  const visit = (holder: Element) => {
    if (tables.has(holder) || (holder !== root && isNoise(holder))) return
    const children = composedChildren(holder).filter(node => node instanceof Element)
    // A table has rows of its own, whatever it lies in.
    const cards = cardsIn(children.filter(child => ![...tables].some(table => child.contains(table))))
    if (cards) found.push({ holder, cards })
    else for (const child of children) visit(child)
  }
  visit(root)
  return found
}

function cardsIn(children: Element[]): Card[] | undefined {
  const groups = new Map<string, Element[]>()
  for (const child of children) groups.set(makeOf(child), [...(groups.get(makeOf(child)) ?? []), child])
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length)
  const shown = largest.filter(card => couldBeCard(card) && isVisible(card))
  if (shown.length < 2 || shown.length < largest.length * 0.8) return undefined
  const cards = shown.map(cardOf)
  return cards.every(isOne) ? cards : undefined
}

function couldBeCard(element: Element): boolean {
  const text = element.textContent ?? ''
  // Inside of shadow roots nothing can be told so cheaply.
  return element.localName.includes('-') || (text.length < longest && idLike.test(text))
}

function cardOf(element: Element): Card {
  const scene = sceneOf(element, new Set())
  const texts = [...each(scene)].filter(isText).map(part => textOf(part))
  return { outputs: outputsOf(pairsIn(scene)), texts: [...new Set(texts)] }
}

const isText = (part: Part) => part.kind === 'element' && part.size > 0 && part.size < 300 && isLeaf(part)

/** One record: several texts, one of them with a digit, and no label twice. */
function isOne({ outputs, texts }: Card): boolean {
  const labels = outputs.map(({ field }) => field.label)
  return texts.length >= 2 && texts.some(text => idLike.test(text)) && new Set(labels).size === labels.length
}

function makeOf(element: Element): string {
  const classes = classWords(element)
    .split(/\s+/)
    .filter(word => word && !perState.test(word))
  return [element.localName, ...classes.sort()].join('.')
}
