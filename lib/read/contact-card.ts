import { isNameLike, kindOf, linesIn, personsIn } from './card-lines.ts'
import { besidesTitle, type Card, contactTitle } from './card-titles.ts'
import { isContactWord } from './contact-words.ts'
import { isJobTitle } from './job-titles.ts'
import { couldLabel, isBareLink, isLabelOf } from './label.ts'
import { classWords } from './noise.ts'
import { cardPair, type Pair } from './pair.ts'
import { each, isWithin, type Part, textOf } from './part.ts'

/** The nearest card around that says it is about a contact: by its class, name or heading, or the title before it. */
function cardOf(part: Part): Card | undefined {
  let here = part.up
  for (let level = 0; here && level < 5; level++, here = here.up) {
    const own = `${classWords(here.element)} ${here.element.getAttribute('aria-label') ?? ''}`
    const heading = [...each(here)].slice(0, 12).find(inside => inside.heading !== undefined)
    const title = heading ? contactTitle(textOf(heading)) : undefined
    if (title) return { key: here, title, parts: [here] }
    if (isContactWord(own)) return { key: here, title: 'Contact', parts: [here] }
    const beside = besidesTitle(here)
    if (beside === 'other') return undefined
    if (beside) return beside
    if (here.size > 600) return undefined
  }
  return undefined
}

/** What labels on the page name. */
interface Named {
  contacts: string[]
  companies: string[]
}

const primary =
  /^(?:primary|main|primär|haupt(?:kontakt|ansprechpartner)|principale?|primario|principal|hoofdcontact|primair|主要|首要|основной|رئيسي)$/iu

/** Of several persons in one card the one that the record names, or that is marked as the main one. */
function chosen(persons: Part[][], card: Card, { contacts: named }: Named): Part[] | undefined {
  const [only, ...more] = persons
  if (more.length === 0) return only
  const byName = persons.filter(([first]) => first && named.includes(textOf(first)))
  if (byName.length) return byName.length === 1 ? byName[0] : undefined
  const marked = card.parts.flatMap(part => [...each(part)]).filter(part => part.size > 0 && primary.test(textOf(part)))
  const [mark] = marked
  if (!mark || marked.some(other => !isWithin(other, mark))) return marked.length ? undefined : only
  const order = card.parts.flatMap(part => [...each(part)])
  return persons.findLast(([first]) => first && order.indexOf(first) < order.indexOf(mark))
}

/**
 * What a contact card shows without labels: its mail and phone links, and name and job title where markup names them or
 * the card opens with a name. Labelled by their kind.
 * @param pairs what the page shows with labels: they may say which of several contacts is meant.
 */
export function contactPairs(root: Part, taken: Set<Part>, pairs: readonly Pair[] = []): Pair[] {
  const cards = new Map<Part, { card: Card; found: [string, Part][]; labelled: boolean }>()
  const walk = (part: Part, labelled: boolean): void => {
    const isTaken = labelled || taken.has(part)
    const kind = kindOf(part)
    const around = kind ? cardOf(part) : undefined
    if (kind && around) {
      const known = cards.get(around.key) ?? { card: around, found: [], labelled: isTaken }
      cards.set(around.key, known)
      if (!isTaken) known.found.push([kind, part])
    } else for (const child of part.parts) walk(child, isTaken)
  }
  walk(root, false)
  const textsOf = (term: string) => pairs.filter(pair => isLabelOf(term, pair.label)).map(valueText)
  const named: Named = { contacts: textsOf('contact.fullName'), companies: textsOf('account.name') }
  return [...cards.values()].flatMap(({ card, found, labelled }) => {
    const lines = card.parts
      .flatMap(linesIn)
      .filter(line => contactTitle(textOf(line)) === undefined && !primary.test(textOf(line)))
    const person = chosen(personsIn(lines), card, named)
    return person ? personPairs(person, card.title, found, labelled, taken, named) : []
  })
}

const valueText = (pair: Pair) => pair.lead ?? pair.value.map(part => textOf(part)).join(' ')

/** The pairs of one person: what was found among their lines, and the name and job title that they open with. */
export function personPairs(
  lines: Part[],
  title: string,
  found: [string, Part][],
  labelled: boolean,
  taken: Set<Part>,
  named: Named,
): Pair[] {
  const make = (label: string, part: Part) => cardPair(label, part, title)
  const own = found.filter(([, part]) => lines.some(line => isWithin(line, part) || isWithin(part, line)))
  const pairs = own.map(([kind, part]) => make(kind, part))
  if (own.some(([kind]) => kind === 'Name')) return pairs
  const [opening, next] = lines
  if (!opening || own.some(([, part]) => part === opening) || taken.has(opening) || kindOf(opening)) return pairs
  const text = textOf(opening)
  // Among labelled values, only what leads to a record of its own is a name.
  if (!couldLabel(text) || !isNameLike(text) || (labelled && !isBareLink(opening))) return pairs
  if (!named.contacts.includes(text)) pairs.push(make('Name', opening))
  const hasJob = own.some(([kind]) => kind === 'Job title')
  if (hasJob || !next || taken.has(next) || kindOf(next)) return pairs
  const [job = '', firm] = textOf(next).split(/\s+(?:at|@|bei|chez|presso|bij|hos)\s+/)
  if (firm && named.companies.includes(firm)) pairs.push({ ...make('Job title', next), value: [], lead: job })
  else if (isJobTitle(textOf(next))) pairs.push(make('Job title', next))
  return pairs
}
