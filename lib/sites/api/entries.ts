import type { Entry } from '../../deal/deal.ts'
import { foldText } from '../../deal/fold.ts'
import { readDeal } from '../../match/read-deal.ts'
import type { PageReading } from '../../page/field.ts'
import type { ApiRecord } from './api.ts'
import { shownFields } from './fields.ts'

/** The record as entries of a deal, each with the site's interface as its evidence. `at`: ISO time of the reading. */
export function entriesOf(record: ApiRecord, page: PageReading, site: string, at: string): Entry[] {
  const reading: PageReading = {
    // Without the page's own address, title and language: what they tell is the page's to tell, and values are written
    // one way whatever language the labels are in.
    url: '',
    title: page.title,
    lang: 'en',
    text: '',
    fields: shownFields(record, site, page.lang),
    blocked: [],
  }
  return readDeal(reading, at).entries.map(entry => ({
    ...entry,
    evidence: { ...entry.evidence, url: page.url, title: page.title, via: 'site' as const },
  }))
}

/**
 * What the site and its page tell together: the site's exact value where it has a sure one, the page for all the rest. A
 * value that the page shows under a label which the site has answered is not repeated.
 */
export function joinEntries(site: Entry[], page: Entry[]): Entry[] {
  const better = new Map(page.filter(isSure).map(entry => [entry.term, entry]))
  const first = site.map(entry => (isSure(entry) ? entry : (better.get(entry.term) ?? entry)))
  const terms = new Set(first.map(entry => entry.term))
  const labels = new Set(site.map(entry => foldText(entry.evidence.label)))
  const rest = page.filter(
    entry => !terms.has(entry.term) && !(entry.term.startsWith('extra:') && labels.has(foldText(entry.evidence.label))),
  )
  return [...first, ...rest]
}

const isSure = (entry: Entry) => entry.value !== undefined && !entry.approximate
