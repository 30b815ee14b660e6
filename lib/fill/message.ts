import { beside, errorTexts, idsOf, isMarked, shownText } from './error-texts.ts'

/**
 * Everything with which the page may be refusing what is in a field, best first: texts that ARIA ties to it, error texts
 * in the box that holds only this field, the browser's own validation, a mark without words. A page that has not
 * looked at the answer yet still shows what it said before; only what is new counts against an answer.
 */
export function complaintsOf(element: Element, parts: Element[]): string[] {
  const texts = [...idsOf(element, 'aria-errormessage'), ...beside(element, parts)].map(shownText)
  const described = idsOf(element, 'aria-describedby')
  const tied = described.filter(other => other.matches(errorTexts)).map(shownText)
  const marked = isMarked(element)
  const hints = marked ? described.map(shownText) : []
  const { validity, validationMessage } = element as Partial<HTMLInputElement>
  const native = validity && !validity.valid && !validity.valueMissing ? validationMessage : ''
  const mark = marked ? 'The page marks the answer as invalid.' : ''
  return [...texts, ...tied, ...hints, native ?? '', mark].filter(Boolean)
}

/** What the field says of itself whatever is in it: not a complaint when it is heard again. */
export function hintsOf(element: Element): string[] {
  return idsOf(element, 'aria-describedby').map(shownText).filter(Boolean)
}
