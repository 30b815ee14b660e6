import { isNameLike, kindOf, linesIn, personsIn } from './card-lines.ts'
import { domain } from './company-card.ts'
import { personPairs } from './contact-card.ts'
import { isJobTitle } from './job-titles.ts'
import { isBareLink, isKnownLabel, isLabelOf } from './label.ts'
import type { Pair } from './pair.ts'
import { type Part, textOf } from './part.ts'

const kinds = (lines: Part[]): [string, Part][] =>
  lines.flatMap(line => {
    const kind = kindOf(line)
    return kind ? [[kind, line] as [string, Part]] : []
  })

/**
 * "Contact" or "Customer" with a small card as its value: a name and, in lines below it, a job, a mail address, a number.
 * Each line becomes a pair of its own; of several people in one value none is chosen.
 */
export function unfolded(pair: Pair): Pair[] {
  const isContact = isLabelOf('contact.fullName', pair.label)
  if (pair.lead || !(isContact || isLabelOf('account.name', pair.label))) return [pair]
  const [own = [], ...others] = personsIn(pair.value.flatMap(linesIn))
  const [name] = own
  if (!name || others.length > (isContact ? 0 : 1)) return [pair]
  if (!isBareLink(name) && !(isContact && isNameLike(textOf(name)))) return [pair]
  if (![...own, ...others.flat()].some(line => line !== name && (kindOf(line) || isJobTitle(textOf(line)))))
    return [pair]
  const named = { ...pair, value: [name] }
  const known = { contacts: [textOf(name)], companies: [] }
  if (isContact) return [named, ...personPairs(own, pair.label, kinds(own), false, new Set(), known)]
  const [person] = others
  return [
    named,
    ...own.slice(1).flatMap(line => lineOfCompany(line, pair.label) ?? []),
    ...(person ? personPairs(person, 'Contact', kinds(person), false, new Set(), { contacts: [], companies: [] }) : []),
  ]
}

/** "ИНН 7801234567" names itself; a number and a web address need no name. */
function lineOfCompany(line: Part, title: string): Pair | undefined {
  const text = textOf(line)
  const pair = (label: string, value: Part[], lead?: string): Pair => ({
    label,
    from: 'before',
    value,
    ...(lead && { lead }),
    row: line,
    shape: 'card',
    sure: true,
    section: [title],
  })
  if (kindOf(line) === 'Phone') return pair('Phone', [line])
  if (domain.test(text)) return pair('Website', [line])
  const [, label = '', number] = /^(\p{L}[\p{L}. ]{1,24}?)[\s:№#]+([\d][\d\s./-]*)$/u.exec(text) ?? []
  return number && isKnownLabel(label) ? pair(label, [], number) : undefined
}
