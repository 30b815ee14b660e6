import { beforeInput, focusOn, press } from '../support/events.ts'
import { nextTask } from '../support/wait.ts'
import { send } from './open.ts'

/**
 * Puts a number into one spin button by typing its digits, as a person does, and if need be with the arrow keys;
 * undefined empties it. True if the spin button says that it holds the number.
 */
export async function writeSegment(segment: HTMLElement, number: number | undefined): Promise<boolean> {
  if (held(segment) === number) return true
  press(segment)
  focusOn(segment)
  await nextTask()
  await empty(segment)
  if (number === undefined) return held(segment) === undefined
  const width = Number(segment.getAttribute('aria-valuemax')) >= 1900 ? 4 : 2
  for (const digit of String(number).padStart(width, '0')) {
    type(segment, digit)
    await nextTask()
  }
  if (held(segment) !== number) await step(segment, number)
  return held(segment) === number
}

/** Some take the whole number away at the first key, some one digit at each; and not all know the same key. */
async function empty(segment: HTMLElement): Promise<void> {
  const ways = [
    () => send(segment, 'Backspace', 8),
    () => send(segment, 'Delete', 46),
    () => {
      segment.ownerDocument.getSelection()?.selectAllChildren(segment)
      if (segment.isContentEditable) segment.ownerDocument.execCommand('delete')
    },
  ]
  for (const way of ways) {
    for (let tries = 0; tries < 4 && held(segment) !== undefined; tries++) {
      const before = held(segment)
      way()
      await nextTask()
      if (held(segment) === before) break
    }
  }
}

/** The key, then the insertion; whichever the widget takes into its own hands ends it, else the browser inserts. */
function type(segment: HTMLElement, digit: string): void {
  const key = { key: digit, code: `Digit${digit}`, bubbles: true, composed: true, cancelable: true }
  const free = segment.dispatchEvent(new KeyboardEvent('keydown', { ...key, keyCode: digit.charCodeAt(0) }))
  if (free && beforeInput(segment, digit)) {
    const { ownerDocument } = segment
    ownerDocument.getSelection()?.selectAllChildren(segment)
    if (segment.isContentEditable) ownerDocument.execCommand('insertText', false, digit)
  }
  segment.dispatchEvent(new KeyboardEvent('keyup', key))
}

const mostSteps = 130

async function step(segment: HTMLElement, number: number): Promise<void> {
  for (let steps = 0; steps < mostSteps; steps++) {
    const before = held(segment)
    if (before === number) return
    const up = before === undefined || before < number
    send(segment, up ? 'ArrowUp' : 'ArrowDown', up ? 38 : 40)
    await nextTask()
    if (held(segment) === before) return
  }
}

function held(segment: Element): number | undefined {
  const now = segment.getAttribute('aria-valuenow')
  return now === null || now === '' ? undefined : Number(now)
}
