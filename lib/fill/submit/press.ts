import { pressOn } from '../../controls/list/pointer.ts'
import type { Content } from '../../page/field.ts'
import { formOf, isSubmit } from '../../sites/any.ts'
import { isBlank, sameContent } from '../content.ts'
import { complaintsOn, noticesOn } from '../record/notices.ts'
import { type Requests, watchRequests } from '../record/requests.ts'
import type { Written } from '../record/saving.ts'
import { findDeed } from './find.ts'
import { formsOf, lostOf, type OfRun, targetsOf } from './look.ts'

/** What the person was shown, or what was checked: only a form that is still just like that is sent. */
export interface PressOrder {
  written: Written[]
  /** Every field of this frame, as it was when the guards looked. */
  contents: { key: string; content: Content }[]
  button: string
  deed: 'submit' | 'next'
  /** Origins that the form may send its answers to. */
  targets: string[]
}

/** A button that was pressed in this document, and what stood on the page before. */
export interface Pressed {
  button: HTMLElement
  form: HTMLFormElement | null
  said: ReadonlySet<string>
  /** Keys of the fields that were written and held something, without their frame. */
  held: string[]
  requests: Requests
}

/** Requests of the page are watched no longer than this after the press, in milliseconds. */
const patience = 60_000

/** What is said of something that changed in the last moment. */
const moved = 'The form changed in the last moment.'

/**
 * Looks once more and presses, without letting the page have a turn in between. Answers what was pressed, or why nothing
 * was.
 */
export function pressOnce(
  document: Document,
  order: PressOrder,
  of: OfRun,
  now: { key: string; content: Content }[],
): Pressed | { reason: string } {
  if (lostOf(order.written, of).length > 0 || !isSame(order.contents, now)) return { reason: moved }
  const fields = order.written.flatMap(({ step }) => of.find(step) ?? [])
  const found = findDeed(document, fields)
  if (!found.ok) return { reason: found.reason }
  const targets = targetsOf(formsOf(fields, found), found.element)
  const isAway = targets.some(target => !order.targets.includes(target))
  if (found.name !== order.button || found.deed !== order.deed || isAway) return { reason: moved }
  const requests = watchRequests(document.defaultView ?? window)
  setTimeout(requests.stop, patience)
  const form = isSubmit(found.element) ? formOf(found.element) : null
  const held = order.written.flatMap(({ step, after }) => (isBlank(after) ? [] : [ownKey(step.key)]))
  const pressed = { button: found.element, form, said: saidOn(document), held, requests }
  pressOn(found.element)
  return pressed
}

/** Everything that the page says now, so that only what comes later counts as an answer. */
function saidOn(document: Document): Set<string> {
  return new Set([...complaintsOn(document, () => undefined), ...noticesOn(document)].map(markOf))
}

/** What tells one message of a page from another. */
export const markOf = (one: { text: string; label?: string }) => `${one.label ?? ''}\n${one.text}`

/** A field's key without the number of its frame, which is the background's. */
export const ownKey = (key: string) => key.slice(key.indexOf(':'))

function isSame(before: PressOrder['contents'], now: PressOrder['contents']): boolean {
  const known = new Map(before.map(({ key, content }) => [ownKey(key), content]))
  if (known.size !== now.length) return false
  return now.every(({ key, content }) => {
    const old = known.get(ownKey(key))
    return old !== undefined && sameContent(old, content)
  })
}
