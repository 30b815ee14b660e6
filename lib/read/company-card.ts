import { kindOf, linesIn } from './card-lines.ts'
import { besidesTitle, type Card, companyTitle } from './card-titles.ts'
import { isBareLink, isLabelOf } from './label.ts'
import { cardPair, type Pair } from './pair.ts'
import { isWithin, type Part, textOf } from './part.ts'

/** An address of the web without a path. */
export const domain = /^(?:https?:\/\/)?(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}\/?$/u

/** The nearest card around a link that is titled as a company's. */
function cardOf(link: Part): Card | undefined {
  for (let here: Part | undefined = link, level = 0; here && level < 4; level++, here = here.up) {
    const beside = besidesTitle(here, companyTitle)
    if (beside === 'other') return undefined
    if (beside) return beside
    if (here.size > 300 || here.heading) return undefined
  }
  return undefined
}

/**
 * What the card of the record's company shows without labels: its name, as the link that the card opens with, and its web
 * address and phone number. A card with several companies says nothing, nor does one of another company than the record
 * names.
 */
export function companyPairs(root: Part, taken: Set<Part>, pairs: readonly Pair[]): Pair[] {
  const links: Part[] = []
  const walk = (part: Part): void => {
    if (taken.has(part)) return
    if (isBareLink(part)) links.push(part)
    else for (const child of part.parts) walk(child)
  }
  walk(root)
  const named = pairs
    .filter(pair => isLabelOf('account.name', pair.label))
    .map(pair => pair.lead ?? pair.value.map(part => textOf(part)).join(' '))
  const cards = new Map<Part, Card>()
  for (const link of links) {
    const card = cardOf(link)
    if (card) cards.set(card.key, card)
  }
  const [card, ...others] = cards.values()
  if (!card || others.length) return []
  const lines = card.parts.flatMap(linesIn)
  const [name, ...rest] = lines
  const inside = links.filter(link => lines.some(line => isWithin(line, link) || isWithin(link, line)))
  if (!name || taken.has(name) || inside.length !== 1 || !isBareLink(name)) return []
  const isOther = named.length > 0 && !named.includes(textOf(name))
  if (isOther) return []
  const found = named.length ? [] : [cardPair(card.title, name, card.title)]
  for (const line of rest.filter(part => !taken.has(part))) {
    if (kindOf(line) === 'Phone') found.push(cardPair('Phone', line, card.title))
    else if (domain.test(textOf(line))) found.push(cardPair('Website', line, card.title))
  }
  return found
}
