import { isChip } from './asides.ts'
import { isBareLink } from './label.ts'
import { classWords } from './noise.ts'
import { isLeaf, type Part, textOf } from './part.ts'

const named: [RegExp, string][] = [
  [/(?:^|[\s_-])(?:fn|full-?name|contact-?name|person-?name)(?:$|[\s_-])/, 'Name'],
  [/(?:^|[\s_-])(?:job-?title|contact-?title|person-?title)(?:$|[\s_-])/, 'Job title'],
]
const properties: Record<string, string> = { name: 'Name', jobTitle: 'Job title', email: 'Email', telephone: 'Phone' }
const mail = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/
const phone = /^(?:\+|\(?0|\(\d)[\d\s().–/-]{6,22}\d$/

/** What a piece of a card is, by its link, its markup or its own form: a mail address, a phone number, a name, a job. */
export function kindOf(part: Part): string | undefined {
  if (part.size === 0 || part.size > 120) return undefined
  if (part.kind === 'element') {
    const href = part.element.getAttribute('href') ?? ''
    if (/^mailto:/i.test(href)) return 'Email'
    if (/^tel:/i.test(href)) return 'Phone'
    const property = properties[part.element.getAttribute('itemprop') ?? '']
    const own = property ?? named.find(([words]) => words.test(classWords(part.element)))?.[1]
    if (own) return own
  }
  if (part.size > 60 || (part.kind !== 'text' && !isLeaf(part))) return undefined
  const text = textOf(part)
  const title = part.kind === 'element' ? (part.element.getAttribute('title') ?? '') : ''
  if (mail.test(text) || mail.test(title)) return 'Email'
  const number = text.replace(/^\p{L}[\p{L} .-]{0,18}[:.]\s*(?=[+\d(])/u, '')
  return phone.test(number) && (number.match(/\d/g) ?? []).length >= 7 ? 'Phone' : undefined
}

/** The lines of a card: what holds one run of text each, in reading order, without badges. */
export function linesIn(part: Part): Part[] {
  if (part.kind === 'text') return [part]
  if (part.kind !== 'element' || part.size === 0 || isChip(part)) return []
  const isBroken = part.parts.some((child, at) => at > 0 && (child.broken || child.text.startsWith('\n')))
  return isLeaf(part) && !isBroken ? [part] : part.parts.flatMap(linesIn)
}

/** True for what could be a person's name: a few words, or the few signs of a Chinese, Japanese or Korean one. */
export function isNameLike(text: string): boolean {
  if (/[\d@:/|,]/.test(text) || text.length > 60) return false
  return /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,5})$/u.test(text) || /^\p{L}\S*(?:\s\S+){1,3}$/u.test(text)
}

/** Lines by person: each starts with a name that leads to a record of its own, the first one with the first line. */
export function personsIn(lines: Part[]): Part[][] {
  const persons: Part[][] = []
  for (const line of lines) {
    const isName = isBareLink(line) && isNameLike(textOf(line)) && kindOf(line) === undefined
    if (isName || persons.length === 0) persons.push([])
    persons.at(-1)?.push(line)
  }
  return persons
}
