import { focusOn, leave } from '../support/events.ts'
import { sleep } from '../support/wait.ts'
import { listsOf, optionsBefore, optionsFor } from './offered.ts'
import { pressKey, pressOn } from './pointer.ts'
import { isTypable } from './trigger.ts'

/** A list that was opened, and how to see and close it. */
export interface OpenList {
  trigger: HTMLElement
  /** Options that the page showed before: those of other lists. */
  before: ReadonlySet<Element>
  signal: AbortSignal
  /** The trigger says by itself whether the list is open: one that is closing may still be seen for a while. */
  tells?: boolean
}

/** Opens the list of a trigger by mouse, else by keys. False where nothing opens. */
export async function openList(trigger: HTMLElement, signal: AbortSignal): Promise<OpenList | undefined> {
  const list: OpenList = { trigger, before: optionsBefore(trigger.ownerDocument), signal }
  if (isOpen(list)) return { ...list, before: new Set(), tells: isExpanded(trigger) }
  const ways = [
    () => pressOn(trigger),
    () => pressKey(trigger, 'ArrowDown'),
    () => pressKey(trigger, 'ArrowDown', true),
    () => trigger.click(),
    ...(isTypable(trigger) ? [] : [() => pressKey(trigger, 'Enter')]),
  ]
  focusOn(trigger)
  for (const way of ways) {
    if (signal.aborted) return undefined
    way()
    if (await until(() => isOpen(list), 250, signal)) return { ...list, tells: isExpanded(trigger) }
  }
  // A lookup may open only once something is typed.
  return isTypable(trigger) ? list : undefined
}

/** True while a person sees the list. */
export function isOpen(list: OpenList): boolean {
  const { trigger, before, tells } = list
  if (isExpanded(trigger)) return true
  if (tells) return false
  return trigger.isConnected && optionsFor(trigger, before).length > 0 && !isInline(trigger)
}

const isExpanded = (trigger: Element) => trigger.getAttribute('aria-expanded') === 'true'

/** Some lists stay on the page whether they are open or not. */
function isInline(trigger: Element): boolean {
  return trigger.getAttribute('aria-expanded') === 'false' && listsOf(trigger).length > 0
}

/**
 * Closes what is still open, gently: by leaving, by the trigger itself, by Escape, by a press beside it.
 * @param chosen an option was pressed: most lists then close by themselves
 */
export async function closeList(list: OpenList, chosen = true): Promise<void> {
  const { trigger } = list
  const free = new AbortController().signal
  const active = () => deepActive(trigger.ownerDocument) ?? trigger
  const ways = [
    ...(chosen ? [() => undefined] : []),
    () => (isTypable(trigger) ? leave(trigger) : pressOn(trigger)),
    () => pressKey(optionsFor(trigger, list.before)[0] ?? active(), 'Escape'),
    () => pressKey(trigger, 'Escape'),
    () => leave(active() as HTMLElement),
    () => pressBeside(trigger.ownerDocument),
  ]
  for (const way of ways) {
    if (!isOpen(list)) break
    way()
    await until(() => !isOpen(list), 200, free)
  }
  leave(trigger)
}

function pressBeside(document: Document): void {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    const make = type.startsWith('pointer') ? PointerEvent : MouseEvent
    document.body.dispatchEvent(new make(type, { bubbles: true, composed: true, cancelable: true }))
  }
}

export function deepActive(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement
  return active?.shadowRoot?.activeElement ? deepActive(active.shadowRoot) : active
}

/** Waits for something to be true, in small steps; false where the time ran out or the signal aborts. */
export async function until(test: () => boolean, most: number, signal: AbortSignal): Promise<boolean> {
  const end = performance.now() + most
  for (let step = 4; ; step = Math.min(step * 2, 40)) {
    if (test()) return true
    if (signal.aborted || performance.now() >= end) return false
    await sleep(step, signal)
  }
}
