import { focusOn, leave, press } from './events.ts'
import { nextTask } from './wait.ts'

/** Ticks or unticks a box by click: frameworks ignore a box whose `checked` was assigned. */
export async function tick(box: HTMLInputElement, wanted: boolean, pressed = false): Promise<void> {
  if (box.checked === wanted && !box.indeterminate) return
  focusOn(box)
  if (pressed) press(box)
  else box.click()
  await null
  leave(box)
  await nextTask()
}
