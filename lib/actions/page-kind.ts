import type { Entry } from '../deal/deal.ts'
import { foldText } from '../deal/fold.ts'
import { isEmpty } from '../mapping/current.ts'
import type { PageKind } from '../messages/protocol.ts'
import type { PageReading } from '../page/field.ts'

/** Fields that a fill could write. */
export function fillableFields(reading: PageReading) {
  return reading.fields.filter(field => field.control !== 'output' && !field.locked)
}

/**
 * What a page seems to be, for what the popup shows first. A form is mostly empty fields; a record mostly filled ones or
 * displayed values; a result shows a registration's id and asks nothing more.
 */
export function pageKind(reading: PageReading, draft: Entry[], result: Entry[], ownDeal: boolean): PageKind {
  if (ownDeal) return 'record'
  const fillable = fillableFields(reading)
  const empty = fillable.filter(isEmpty).length
  const known = draft.filter(entry => !entry.term.startsWith('extra:') && !addressed.has(entry.term)).length
  if (result.some(entry => entry.term === 'registration.id') && empty < 4) return 'result'
  if (fillable.length >= 2 && empty >= fillable.length / 2 && empty > known) return 'form'
  if (known >= 3) return 'record'
  if (fillable.length >= 2 || (reading.closed && !known)) return 'form'
  return result.length ? 'result' : known ? 'record' : 'other'
}

/** Terms that every page has by its address alone: they say nothing about what it is. */
export const addressed = new Set(['deal.crmUrl', 'deal.crmId', 'deal.name'])

/**
 * True if a page that lists our registrations is read as that list: it names no single one, or only one out of the list.
 * The page of one registration may well list others beside it.
 */
export function isListPage(reading: PageReading, result: Entry[], listed: Set<string>): boolean {
  const own = result.find(entry => entry.term === 'registration.id' && entry.value)
  if (!own) return true
  const isTitle = [reading.heading ?? '', reading.url].some(text => foldText(text).includes(foldText(own.text)))
  return listed.has(foldText(own.text)) && own.evidence.label !== 'Page text' && !isTitle
}
