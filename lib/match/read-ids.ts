import type { Entry } from '../deal/deal.ts'
import { recordIdOf } from '../deal/record-address.ts'
import type { Field, PageReading } from '../page/field.ts'
import { evidenceOf, shownText } from './read-entry.ts'
import { isIdText, type Told } from './read-sentences.ts'
import { receiptWord, registrationPage, registrationWord } from './read-words.ts'

/** An id that a page shows. `rank`: how surely its name makes it the registration's. */
interface Id {
  text: string
  rank: number
  label: string
  seen: string
}

interface Page {
  reading: PageReading
  shown: Field[]
  /** Vocabulary id by field key. */
  terms: Map<string, string>
  told: Told[]
  /** True where the page as a whole speaks of a registration. */
  isAbout: boolean
}

const idName =
  /(?:^|[^\p{L}])(?:id|identifier|identifiant|number|no|nr|code|codice|código|n[úº°]\p{L}*|num\p{L}*)(?![\p{L}])|#|nummer|-id(?!\p{L})|folio|protocol|referen|référen|riferim|番号/iu
const dealName = /opportunit|oportunid|\bdeal|\blead|project|projekt|projet|proyecto|projeto|progetto|案件/iu

/** True where a field's label, or the title right above it, speaks of a registration. */
export function namesRegistration(field: Field): boolean {
  return registrationWord.test(field.label) || registrationWord.test(field.signals.section[0] ?? '')
}

/** Every id that a page shows and that could be the registration's: by label, by sentence, by the page's own address. */
export function idsOf({ reading, shown, terms, told, isAbout }: Page): Id[] {
  const labelled = shown.flatMap(field => {
    const text = shownText(field)
    const rank = rankOf(field, terms.get(field.key) === 'registration.id')
    if (!isIdText(text) || rank === 0 || !(isAbout || rank >= 3)) return []
    return [{ text, rank, label: field.label, seen: text }]
  })
  const said = told.flatMap(({ id, sentence }) =>
    id && (isAbout || id.rank === 3) ? [{ ...id, label: 'Page text', seen: sentence }] : [],
  )
  return [...labelled, ...said, ...inHeading(reading), ...(isAbout ? inAddress(reading) : [])]
}

function rankOf(field: Field, isMatched: boolean): number {
  // The site itself says so.
  if (field.signals.apiTerm === 'registration.id') return 4
  const isId = idName.test(field.label)
  if (isId && registrationWord.test(field.label)) return 3
  if (isMatched && namesRegistration(field)) return 3
  if (isId && (receiptWord.test(field.label) || dealName.test(field.label))) return 2
  return isMatched ? 1 : 0
}

/** "Enregistrement FR-45120": a heading that is a registration and its id, and nothing else. */
function inHeading({ heading = '' }: PageReading): Id[] {
  const [name = '', ...more] = heading
    .trim()
    .split(/\s*[:#№]\s*|\s+/u)
    .toReversed()
  const thing = more.toReversed().join(' ')
  const isNamed = thing !== '' && thing.length < 40 && registrationPage.test(thing) && !idName.test(thing)
  return isNamed && isIdText(name) && !/^\d{1,2}$/.test(name)
    ? [{ text: name, rank: 2.5, label: 'Heading', seen: heading }]
    : []
}

/** The id of the address, where the page shows it too. */
function inAddress(reading: PageReading): Id[] {
  const text = recordIdOf(reading.url)
  if (!text || text.length < 4) return []
  const lines = [reading.heading ?? '', ...reading.text.split('\n')]
  const seen = lines.find(line => line.split(/[\s:：,;()]+/).includes(text))
  return seen ? [{ text, rank: 0.5, label: 'Page address', seen }] : []
}

/** The id with the best name. Several different ones with equally good names give an entry without a value. */
export function idEntry(ids: Id[], reading: PageReading, at: string): Entry | undefined {
  const top = Math.max(...ids.map(id => id.rank))
  const best = ids.filter(id => id.rank === top)
  const [first] = best
  if (!first) return undefined
  const term = 'registration.id'
  const evidence = evidenceOf(reading, first.label, first.seen, at)
  const texts = [...new Set(best.map(id => id.text))]
  if (texts.length === 1) return { term, text: first.text, value: { kind: 'text', text: first.text }, evidence }
  const problem = `The page shows ${texts.length} ids that could be meant: ${texts.join(', ')}.`
  return { term, text: texts.join(' / '), problem, evidence }
}
