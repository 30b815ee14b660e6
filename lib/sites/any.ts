import { foldText } from '../deal/fold.ts'
import { foldSpace } from '../page/clean.ts'
import { textOf } from '../page/text.ts'
import { isVisible } from '../page/visible.ts'
import { byId, composedParent } from '../page/walk.ts'
import { buttonsOf, isElsewhere, kinship, titledPart, titleOf } from './any/place.ts'
import { type Command, commandOf } from './any/words.ts'

/** A button of the page that is surely the one meant, or why none is. */
export type Found = { ok: true; element: HTMLElement; name: string } | { ok: false; reason: string }

interface Candidate extends Command {
  element: HTMLElement
  name: string
}

/**
 * The button of any page that opens the record in front for editing: it stands under the page's title, or in the part that
 * shows one of `fields`. One under another heading edits something else.
 */
export function editButton(document: Document, fields: Element[] = []): Found {
  const title = titleOf(document)
  const all = candidates(document).filter(({ element, does, rest }) => {
    if (does !== 'edit' || (rest !== '' && rest !== foldText(title?.textContent ?? ''))) return false
    const part = titledPart(element)
    return !title || !part || part.contains(title) || fields.some(field => part.contains(field))
  })
  return theOne(all, title, 'Edit')
}

/**
 * The button of any page that keeps what was written into `fields`: of their own form where they have one, else the one
 * that stands nearest to them. "Save & New" and its like are never meant.
 */
export function saveButton(document: Document, fields: Element[]): Found {
  const [field] = fields
  const forms = new Set(fields.map(formOf).filter(form => form !== null))
  const saves = candidates(document).filter(({ element, does, rest }) => {
    if (does === 'edit' || rest !== '') return false
    const form = formOf(element)
    if (form && forms.size > 0 && !forms.has(form) && !fields.some(other => form.contains(other))) return false
    return does === 'save' || isSubmit(element)
  })
  const exact = saves.filter(({ does }) => does === 'save')
  return theOne(exact.length > 0 ? exact : saves, field, 'Save')
}

/** The button that opens one field for editing in its place: in the field's own row, and named for it or for nothing else. */
export function pencilOf(value: Element, label: string): Found {
  const wanted = foldText(label)
  for (let box: Element | null = value, level = 0; box && level < 5; box = composedParent(box), level++) {
    const inside = [...box.querySelectorAll<HTMLElement>('button,[role=button],a'), box as HTMLElement].flatMap(
      asCandidate,
    )
    const pencils = inside.filter(
      ({ element, does, rest }) => does === 'edit' && (rest === '' || rest === wanted) && isRendered(element),
    )
    const own = pencils.filter(({ rest }) => rest === wanted)
    if (pencils.length > 0) return theOne(own.length > 0 ? own : pencils, value, 'Edit')
  }
  return { ok: false, reason: `No button was found that opens “${label}” for editing.` }
}

/** What a button is called, as a screen reader says it. */
export function buttonName(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? []
  const texts = [
    ids.map(id => byId(element, id)?.textContent ?? '').join(' '),
    element.getAttribute('aria-label'),
    element instanceof HTMLInputElement ? element.value || element.alt : textOf(element, 200),
    element.querySelector('img[alt]')?.getAttribute('alt'),
    element.querySelector('svg title')?.textContent,
    element.getAttribute('title'),
  ]
  return texts.map(text => foldSpace(text ?? '')).find(Boolean) ?? ''
}

function candidates(document: Document): Candidate[] {
  return buttonsOf(document)
    .flatMap(asCandidate)
    .filter(({ element }) => isVisible(element) && !isElsewhere(element))
}

function asCandidate(element: HTMLElement): Candidate[] {
  if (!element.matches('button,[role],a,input')) return []
  const name = buttonName(element)
  const command = name.length <= 80 ? commandOf(name) : undefined
  return command ? [{ element, name, ...command }] : []
}

/** One button, or several that are the same command twice; of others the one that is closest to `anchor`. Never a guess. */
function theOne(all: Candidate[], anchor: Element | undefined, word: string): Found {
  const different = all.filter((one, at) => !all.slice(0, at).some(other => isTwin(one.element, other.element)))
  const near = anchor ? different.map(one => ({ one, depth: kinship(one.element, anchor) })) : []
  const [first, second] = near.sort((a, b) => b.depth - a.depth)
  const sure =
    different.length === 1 ? different[0] : first && second && first.depth > second.depth ? first.one : undefined
  if (sure && isOff(sure.element)) return { ok: false, reason: `“${sure.name}” is switched off on the page.` }
  if (sure) return { ok: true, element: sure.element, name: sure.name }
  if (different.length === 0) return { ok: false, reason: `No ${word} button was found on this page.` }
  const names = [...new Set(different.map(({ name }) => `“${name}”`))].join(', ')
  return {
    ok: false,
    reason: `The page has ${different.length} buttons that could be meant (${names}). Press the right one yourself.`,
  }
}

/** The same command shown twice, above and below a long record: told by what it would send, open or run. */
export function isTwin(a: HTMLElement, b: HTMLElement): boolean {
  if (a.localName !== b.localName || buttonName(a) !== buttonName(b)) return false
  const same = (attribute: string) => a.getAttribute(attribute) === b.getAttribute(attribute)
  if (a instanceof HTMLAnchorElement && a.getAttribute('href')?.match(/^(?!#|javascript:)/i)) return same('href')
  if (formOf(a) !== formOf(b)) return false
  if (isSubmit(a) && isSubmit(b)) return same('name') && same('value') && same('formaction')
  return a.hasAttribute('onclick') && same('onclick')
}

export function isOff(element: Element): boolean {
  return element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true'
}

export function formOf(element: Element): HTMLFormElement | null {
  return (element as HTMLButtonElement).form ?? element.closest('form')
}

/** True for a button that sends in the form it belongs to. */
export function isSubmit(element: Element): boolean {
  const { type, form }: { type?: string; form?: unknown } = element as HTMLButtonElement
  const sends = type === 'submit' || type === 'image'
  return (element.localName === 'button' || element.localName === 'input') && sends && Boolean(form)
}

/** Pencils often appear only under the pointer: drawn transparent, but there. */
function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: false }) && element.getBoundingClientRect().width > 0
}
