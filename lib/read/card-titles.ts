import { cleanLabel } from '../page/clean.ts'
import { isNameLike } from './card-lines.ts'
import { namesContact } from './contact-words.ts'
import { isJobTitle } from './job-titles.ts'
import { couldLabel, isLabelOf } from './label.ts'
import { isLeaf, type Part, textOf } from './part.ts'
import { makeOf } from './style.ts'

/** What stands together about a contact, or several. */
export interface Card {
  title: string
  /** What tells one card from another. */
  key: Part
  parts: Part[]
}

const people =
  /^(?:(?:key |related )?(?:people|persons?)|stakeholders?|personen|personnes?|personas|pessoas|persone|人员|人物)$/iu

const companies =
  /^(?:related )?(?:companies|accounts?|organi[sz]ations|customers|clients|unternehmen|firmen|kunden|entreprises|sociétés|empresas|clientes|aziende|clienti|bedrijven|klanten|公司|客户)$/iu

const withoutCount = (text: string) =>
  cleanLabel(text.replace(/\s*[+＋›»]$/, '')).replace(/\s*[(（]\d+[)）]$|\s\d{1,2}$/, '')

/** The title of a company's card, if the text is one: "Customer", "Companies (1)". */
export function companyTitle(text: string): string | undefined {
  const title = withoutCount(text)
  return isLabelOf('account.name', title) ? title : companies.test(title) ? 'Account' : undefined
}

/** The title of a contact's card, if the text is one: "Primary contact", "People (2)". */
export function contactTitle(text: string): string | undefined {
  const title = withoutCount(text)
  if (title === '' || title.length > 40) return undefined
  if (namesContact(title)) return title
  return people.test(title) || isLabelOf('contact.fullName', title) ? 'Contact' : undefined
}

/** How many lines a card may have between its title and what is asked about. */
const farthest = 12

const isTitleLine = (part: Part) => part.heading !== undefined || (part.size > 0 && part.size <= 40 && isLeaf(part))

/** What follows a title line up to the next title, where the title is one that counts. */
export function besidesTitle(
  here: Part,
  titleOf: (text: string) => string | undefined = contactTitle,
): Card | 'other' | undefined {
  const beside = here.up?.parts ?? []
  const at = beside.indexOf(here)
  for (let back = at - 1; back >= Math.max(0, at - farthest); back--) {
    const line = beside[back]
    if (!line || !isTitleLine(line) || makeOf(line) === makeOf(here)) continue
    const heading = line.headings > 0
    const title = titleOf(textOf(line))
    if (!title || (!heading && !couldLabel(title))) {
      // A name or a job may be a heading within the card.
      if (heading && !isNameLike(textOf(line)) && !isJobTitle(textOf(line))) return 'other'
      continue
    }
    const rest = beside.slice(back + 1)
    const end = rest.findIndex(part => part.headings > 0 || (!heading && makeOf(part) !== makeOf(here)))
    const parts = end < 0 ? rest : rest.slice(0, end)
    return parts.includes(here) ? { title, key: line, parts } : undefined
  }
  return undefined
}
