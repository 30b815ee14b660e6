import type { Entry } from '../deal/deal.ts'
import { recordIdOf } from '../deal/record-address.ts'
import { stateOfText } from '../deal/registration-state.ts'
import type { Field, ListRow, PageList, PageReading } from '../page/field.ts'
import { foreignColumns } from './foreign-columns.ts'
import { matchFields } from './match.ts'
import { contextOf } from './read-context.ts'
import { entryOf, evidenceOf, shownText } from './read-entry.ts'
import { isIdText } from './read-sentences.ts'
import { registrationPage, registrationWord } from './read-words.ts'

/** What a list tells of one registration. */
export interface ListedRegistration {
  /** Ids that it could have; the one of its id column, where there is such a column. */
  ids: string[]
  /** The list, or the column of the id, speaks of registrations. */
  about: boolean
  deal?: string
  account?: string
  entries: Entry[]
}

/** What the block of a list is taken to be about: the columns "Status" and "ID" are the registration's then. */
const block = 'Deal registration'

/** What a column means that could be the registration's, but is another thing's. */
const other = 'registration.other'

/**
 * The registrations that the lists of a page show, row by row. What is labelled is read by its label; of what is not, an id
 * is only a candidate, and a state counts where the row shows a single one.
 */
export function readList(lists: PageList[], reading: PageReading, at: string): ListedRegistration[] {
  return lists.flatMap(list => {
    const terms = columnTerms(list)
    const fields = list.rows.flatMap(row => row.fields)
    const context = contextOf({ ...reading, fields: [...reading.fields, ...fields] }, new Map())
    const idLabels = [...terms].filter(([, term]) => term === 'registration.id').map(([label]) => label)
    const about = isNamed(reading, list) || idLabels.some(label => registrationWord.test(label))
    return list.rows.flatMap(row => {
      const entries = row.fields.flatMap(field => {
        const term = terms.get(field.label)
        if (!term?.startsWith('registration.') || term === other || shownText(field) === '') return []
        return [entryOf(field, term, reading, context, at)]
      })
      const first = entries.filter(({ term }, index) => entries.findIndex(other => other.term === term) === index)
      const ids = idsOf(row, first)
      if (ids.length === 0 && first.length === 0) return []
      const [deal, account] = ['deal.name', 'account.name'].map(term => nameIn(row, terms, term))
      const all = [...first, ...bareState(row, terms, first, reading, at), ...ownPage(row, ids, reading, at)]
      return [{ ids, about, ...(deal && { deal }), ...(account && { account }), entries: all }]
    })
  })
}

/** Vocabulary ids by column label: what the registration's columns mean, and which name the deal and its customer. */
function columnTerms({ rows }: PageList): Map<string, string> {
  const columns = new Map<string, Field>()
  for (const field of rows.flatMap(row => row.fields)) {
    const known = columns.get(field.label)
    if (!known || shownText(known) === '') columns.set(field.label, { ...field, key: `0:${columns.size}` })
  }
  const fields = [...columns.values()].map((field, at) => ({ ...field, key: `0:${at}` }))
  const inBlock = fields.map(field => ({ ...field, signals: { ...field.signals, section: [block] } }))
  const terms = new Map<string, string>()
  const take = (found: ReturnType<typeof matchFields>, wanted: RegExp) => {
    found.forEach(({ term }, at) => {
      const label = fields[at]?.label
      if (label && term && wanted.test(term) && !terms.has(label)) terms.set(label, term)
    })
  }
  const foreign = foreignColumns(fields.map(({ label }) => label))
  for (const label of foreign) terms.set(label, other)
  take(
    matchFields(
      inBlock.map(field =>
        foreign.has(field.label) ? { ...field, label: '', signals: { ...field.signals, labels: [] } } : field,
      ),
      'result',
    ),
    /^registration\./,
  )
  take(matchFields(fields, 'record'), /^(?:deal|account)\.name$/)
  return terms
}

/** A number that stands without a label may as well be an amount; an id is longer, or has letters. */
const numbered = /^(?:id|no|nr|ref|n[°º]|#|№)[.:]?\s+(?=\S+$)/iu
const bareId = /\p{L}.*\d|\d.*\p{L}|^\d{6,}$/u

function idsOf(row: ListRow, entries: Entry[]): string[] {
  const labelled = entries.find(({ term }) => term === 'registration.id')
  if (labelled) return labelled.value ? [labelled.text] : []
  const texts = row.texts.map(text => text.replace(numbered, ''))
  const shown = [...new Set(texts.filter(text => isIdText(text) && bareId.test(text)))]
  // A row without an id may lead to the page of one.
  const [link, ...more] = linksOf(row)
  const linked = shown.length || more.length || !link ? undefined : recordIdOf(link)
  return linked ? [linked] : shown
}

const linksOf = (row: ListRow) =>
  row.fields.flatMap(({ content: { href } }) => (href && URL.canParse(href) ? [href] : []))

function nameIn(row: ListRow, terms: Map<string, string>, term: string): string | undefined {
  const named = row.fields.filter(field => terms.get(field.label) === term && shownText(field) !== '')
  const [only, ...more] = named
  return only && more.length === 0 ? shownText(only) : undefined
}

/** The one state of a card that shows it as a badge, without a label. */
function bareState(
  row: ListRow,
  terms: Map<string, string>,
  entries: Entry[],
  reading: PageReading,
  at: string,
): Entry[] {
  if (entries.some(({ term }) => term === 'registration.status')) return []
  // What stands in a column of another meaning is the state of something else.
  const elsewhere = new Set(row.fields.filter(({ label }) => terms.has(label)).map(shownText))
  const states = [...new Set(row.texts.filter(text => stateOfText(text) !== undefined && !elsewhere.has(text)))]
  const [text, ...more] = states
  if (!text || more.length) return []
  const evidence = evidenceOf(reading, '', text, at)
  return [{ term: 'registration.status', text, value: { kind: 'choice', text }, evidence }]
}

/** Where the id, or the only link of the row, leads. */
function ownPage(row: ListRow, ids: string[], reading: PageReading, at: string): Entry[] {
  const links = row.fields.filter(({ content }) => URL.canParse(content.href ?? ''))
  const own = links.find(field => ids.includes(shownText(field))) ?? (links.length === 1 ? links[0] : undefined)
  const url = own?.content.href
  if (!url || new URL(url).origin !== new URL(reading.url).origin) return []
  return [
    {
      term: 'registration.url',
      text: url,
      value: { kind: 'url', text: url },
      evidence: evidenceOf(reading, 'Link', url, at),
    },
  ]
}

function isNamed({ heading = '', title, url }: PageReading, list: PageList): boolean {
  const path = URL.canParse(url) ? `${new URL(url).pathname} ${new URL(url).hash}` : ''
  return registrationPage.test(`${list.title} ${heading} ${title} ${path}`.replaceAll(/[-_/]+/g, ' '))
}
