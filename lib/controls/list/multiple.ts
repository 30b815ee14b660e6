import { listsOf, optionsFor } from './offered.ts'
import type { OpenList } from './open.ts'
import { chipsOf } from './shown.ts'
import { isTagBox } from './tag-box.ts'
import { faceOf } from './trigger.ts'

/** True if several options can be chosen at once, as far as the control or its open list says. */
export function isMultiple(list: OpenList): boolean {
  const options = optionsFor(list.trigger, list.before)
  const ticks = 'input[type=checkbox],[role=checkbox]'
  if (options.some(option => option.matches('[role=menuitemcheckbox]') || option.querySelector(ticks))) return true
  const boxes = [
    ...listsOf(list.trigger),
    options[0]?.closest('[role=listbox],[role=tree],[role=grid],[role=treegrid]'),
  ]
  if (boxes.some(box => box?.getAttribute('aria-multiselectable') === 'true')) return true
  if (chipsOf(list.trigger).length > 0 || isTagBox(list.trigger)) return true
  const face = faceOf(list.trigger)
  return [face, face.parentElement, ...face.querySelectorAll('*')].some(
    box =>
      box?.hasAttribute('multiple') ||
      /(?:^|[\s_-])(?:is-?)?multi(?:ple|select)?(?:$|[\s_-])/i.test(box?.getAttribute('class') ?? ''),
  )
}
