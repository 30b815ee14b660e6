import { textOf } from '../../page/text.ts'
import { isVisible } from '../../page/visible.ts'
import { buttonsOf, isElsewhere } from '../../sites/any/place.ts'
import { buttonName, type Found, formOf, isOff, isSubmit, isTwin } from '../../sites/any.ts'
import { type Deed, deedOf } from './words.ts'

/** The one button that sends a form, or that leads to its next step; or why there is none to press. */
export type FoundDeed = (Extract<Found, { ok: true }> & { deed: 'submit' | 'next' }) | Extract<Found, { ok: false }>

interface Candidate {
  element: HTMLElement
  name: string
  deed: Deed | undefined
  /** It belongs to the form itself, and not only to its page. */
  inForm: boolean
}

/**
 * The button of the form that holds `fields`: what sends it in, else what leads to its next step. Of two that may be meant
 * none is taken, and both are named; one that keeps a draft, leaves the form or opens another page never is.
 */
export function findDeed(document: Document, fields: Element[]): FoundDeed {
  const forms = new Set(fields.map(formOf).filter(form => form !== null))
  if (forms.size > 1)
    return { ok: false, reason: 'What was filled belongs to several forms. Press the right button yourself.' }
  const all = buttonsOf(document).flatMap(element => asCandidate(element, [...forms][0], fields.length > 0))
  const inForm = all.filter(one => one.inForm)
  const meant = deedsAmong(inForm).length > 0 ? deedsAmong(inForm) : deedsAmong(all)
  const usable = meant.filter(({ element }) => !isOff(element))
  const [first, second] = usable
  if (first && second) return { ok: false, reason: several(usable) }
  if (first) {
    const deed = first.deed === 'next' ? 'next' : 'submit'
    return { ok: true, element: first.element, name: shown(first), deed }
  }
  const [off] = meant
  if (off) return { ok: false, reason: `“${shown(off)}” is switched off on the page.` }
  const kept = all.find(one => one.deed === 'keep' && isSubmit(one.element))
  if (kept) return { ok: false, reason: `“${shown(kept)}” may only keep a draft. Press the right button yourself.` }
  return { ok: false, reason: 'No button that sends the form was found on this page.' }
}

/** Those that send or go on by their name; of several that send, a form's own goes before one that only a script runs. */
function deedsAmong(all: Candidate[]): Candidate[] {
  const named = all.filter(({ deed }) => deed === 'submit' || deed === 'next')
  // A form's own button needs no word: it sends, whatever it is called.
  if (named.length === 0) return distinct(all.filter(one => one.deed === undefined && isSubmit(one.element)))
  const own = named.filter(({ element }) => isSubmit(element))
  const oneSort = named.every(({ deed }) => deed === 'submit')
  return distinct(oneSort && own.length > 0 ? own : named)
}

function asCandidate(element: HTMLElement, form: HTMLFormElement | undefined, hasFields: boolean): Candidate[] {
  if (!isVisible(element) || isElsewhere(element) || leadsAway(element) || element.matches('[type=reset]')) return []
  const of = formOf(element)
  // Other forms of the page (search, newsletter) are somebody else's business.
  if (hasFields && of && of !== form) return []
  const name = buttonName(element)
  // What is read and what is read out may be two things: then the one that sends nothing counts.
  const deed = deedOf(textOf(element, 200)) === 'keep' ? 'keep' : deedOf(name)
  return [{ element, name, deed, inForm: of !== null && of === form }]
}

/** A link opens another page; only one that the page itself runs is a button. */
function leadsAway(element: Element): boolean {
  const href = element.localName === 'a' ? element.getAttribute('href') : null
  return href !== null && !/^(?:#|javascript:)/i.test(href)
}

function distinct(all: Candidate[]): Candidate[] {
  return all.filter((one, at) => !all.slice(0, at).some(other => isTwin(one.element, other.element)))
}

function several(all: Candidate[]): string {
  const names = [...new Set(all.map(one => `“${shown(one)}”`))].join(' and ')
  return `The page has ${all.length} buttons that could be meant (${names}). Press the right one yourself.`
}

const shown = ({ name }: Candidate) => name.slice(0, 60) || 'Submit'
