import type { Control, WriteResult } from './control.ts'
import { until } from './list/open.ts'
import { pressKey } from './list/pointer.ts'
import { isRequired } from './support/accepts.ts'
import { changeEvent, focusOn, inputEvent, leave } from './support/events.ts'
import { switchedOff } from './support/locks.ts'
import { setNative } from './support/native.ts'
import { isInput } from './support/tags.ts'
import { nextTask } from './support/wait.ts'
import { rehearse } from './support/write-text.ts'

/** A number that is set by moving a thumb. Nobody chose the end or the middle at which it starts. */
export const slider: Control = {
  name: 'slider',
  matches: element => isSlider(element) && !hasBox(element),
  face(element) {
    const [box] = around(element)
    return box && isWordless(box) && box.querySelectorAll('input:not([type=hidden]),select').length < 2 ? box : element
  },
  read(element) {
    const [text, { min }] = [shown(element), bounds(element)]
    const isUnset = isInput(element) && !element.hasAttribute('value') && text === rehearse(element, '').value
    return { text, ...((text === min || isUnset) && { untouched: true }) }
  },
  accepts: element => ({ ...bounds(element), ...(isRequired(element) && { required: true }) }),
  // Two thumbs of one slider stand for a span.
  locked: element => switchedOff(element) ?? (thumbsWith(element).length > 1 ? 'unsupported' : undefined),
  async write(element, write, signal): Promise<WriteResult> {
    const wanted = 'text' in write && write.text.trim() !== '' ? numberIn(write.text) : Number.NaN
    if (Number.isNaN(wanted)) return { ok: false, reason: 'This field takes a number.' }
    if (signal.aborted) return { ok: false, reason: 'Stopped.' }
    const { min = '', max = '' } = bounds(element)
    if ((min && wanted < Number(min)) || (max && wanted > Number(max)))
      return { ok: false, reason: `The slider goes from ${min} to ${max}.` }
    const from = numberOf(element)
    const reached = isInput(element) ? await put(element, wanted) : await move(element as HTMLElement, wanted, signal)
    if (reached === undefined) return { ok: true }
    if (!isInput(element)) await move(element as HTMLElement, from, new AbortController().signal)
    return { ok: false, reason: reached }
  },
  holds: (element, write) => 'text' in write && numberIn(write.text) === numberOf(element),
}

function isSlider(element: Element): boolean {
  if (isInput(element)) return element.type === 'range'
  return element.getAttribute('role') === 'slider' && element.hasAttribute('aria-valuenow')
}

const numberIn = (text: string) => Number(text.trim().replace(/\s*%$/, ''))

function shown(element: Element): string {
  return isInput(element) ? element.value : (element.getAttribute('aria-valuenow') ?? '')
}

const numberOf = (element: Element) => Number(shown(element))

function bounds(element: Element): { min?: string; max?: string; step?: string } {
  if (!isInput(element)) {
    const [min, max] = ['aria-valuemin', 'aria-valuemax'].map(name => element.getAttribute(name) ?? undefined)
    return { ...(min && { min }), ...(max && { max }) }
  }
  return { min: element.min || '0', max: element.max || '100', ...(element.step && { step: element.step }) }
}

/** The part of the page that a slider stands in with nothing but itself, three levels up at most. */
function around(element: Element): Element[] {
  const found: Element[] = []
  for (let up = element.parentElement; up && found.length < 3; up = up.parentElement) {
    if (up.matches('form,fieldset,body,main,section')) break
    found.push(up)
  }
  return found
}

/** A box to type the same number into stands beside it: that is the field, the slider only helps. */
function hasBox(element: Element): boolean {
  return around(element).some(up =>
    [...up.querySelectorAll('input')].some(
      box =>
        isInput(box, 'text', 'number') && box.value !== '' && Number(box.value) === numberOf(element) && isOpen(box),
    ),
  )
}

const isOpen = (box: HTMLInputElement) => !box.disabled && !box.readOnly && box.checkVisibility()

const isWordless = (part: Element) => !/\p{L}/u.test(part.textContent ?? '')

function thumbsWith(element: Element): Element[] {
  // Two sliders of their own have words that tell them apart.
  const shared = around(element).findLast(isWordless)
  return shared ? [...shared.querySelectorAll('input[type=range],[role=slider]')].filter(isSlider) : [element]
}

/** Undefined where the number stands; else why it cannot. */
async function put(box: HTMLInputElement, wanted: number): Promise<string | undefined> {
  if (Number(rehearse(box, String(wanted)).value) !== wanted) return `The slider takes steps of ${box.step || '1'}.`
  const before = box.value
  const set = async (value: string) => {
    focusOn(box)
    setNative(box, 'value', value)
    inputEvent(box, null)
    changeEvent(box)
    await null
    leave(box)
    await nextTask()
  }
  await set(String(wanted))
  if (Number(box.value) === wanted) return undefined
  await set(before)
  return 'The page did not take the number.'
}

const most = 500

/** The same for a drawn one, with the arrow keys. */
async function move(thumb: HTMLElement, wanted: number, signal: AbortSignal): Promise<string | undefined> {
  focusOn(thumb)
  let [more, less] = ['ArrowRight', 'ArrowLeft']
  let problem: string | undefined
  for (let turn = 0; numberOf(thumb) !== wanted; turn += 1) {
    const now = numberOf(thumb)
    pressKey(thumb, wanted > now ? more : less)
    const moved = await until(() => numberOf(thumb) !== now, 150, signal)
    const next = numberOf(thumb)
    if (signal.aborted) problem = 'Stopped.'
    else if (!moved || turn === most) problem = 'The slider does not move to the number.'
    else if (now < wanted && next > wanted) problem = `The slider stops at ${now} and at ${next}.`
    else if (now > wanted && next < wanted) problem = `The slider stops at ${next} and at ${now}.`
    // From right to left, the keys are the other way round.
    else if (Math.abs(next - wanted) > Math.abs(now - wanted)) {
      if (turn) problem = 'The slider does not move to the number.'
      else [more, less] = [less, more]
    }
    if (problem) break
  }
  leave(thumb)
  await nextTask()
  return problem
}
