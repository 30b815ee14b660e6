import { beforeInput, changeEvent, inputEvent, key, press } from './events.ts'
import { setNative } from './native.ts'
import { sameText } from './same-text.ts'
import { isInput, type TextBox } from './tags.ts'

/** The box as it is now; asked for the `shown` one, not one that the page has hidden since. */
export type Now = (shown?: boolean) => TextBox | undefined

/**
 * The stronger way to put a text into a box, for pages that watch the keyboard (masks, editors that build their own
 * state): the browser's own editing command first, which sends trusted events, then key by key.
 */
export function typeText(now: Now, text: string): void {
  const start = now()
  if (!start) return
  press(start)
  if (!insert(now, text, true) || !sameText(now()?.value ?? '', text)) {
    if (text.length <= 200) typeKeys(now, text)
  }
  const box = now() ?? start
  key(box, 'keyup')
  changeEvent(box)
}

/** Key by key only: for masks that take nothing but keys, and put an inserted text away when they are left. */
export function pressKeys(now: Now, text: string): void {
  const start = now()
  if (!start || text.length > 60) return
  press(start)
  if (text === '') {
    start.select()
    if (key(start, 'keydown', 'Backspace')) insert(now, '', true)
    key(now() ?? start, 'keyup', 'Backspace')
  } else typeKeys(now, text)
  const box = now() ?? start
  key(box, 'keyup')
  changeEvent(box)
}

function typeKeys(now: Now, text: string): void {
  let replace = true
  for (const letter of text) {
    const box = now()
    if (box && replace) box.select()
    if (!box || !key(box, 'keydown', letter)) continue
    // A page that handles the key itself says so by preventing it.
    if (key(box, 'keypress', letter)) insert(now, letter, replace)
    key(now() ?? box, 'keyup', letter)
    replace = false
  }
}

/** Inserts at the caret, or in place of everything; false where the browser has no editing command for the box. */
function insert(now: Now, text: string, replace: boolean): boolean {
  const box = now()
  if (!box) return false
  const before = box.value
  if (replace) box.select()
  const document = box.ownerDocument
  // A page that enters the text itself, or allows only single characters, says so by preventing it.
  if (!beforeInput(box, text)) return true
  const active = (box.getRootNode() as Document | ShadowRoot).activeElement === box
  if (active && text !== '' && document.execCommand('insertText', false, text)) return true
  if (active && text === '' && document.execCommand('delete')) return true
  if (isInput(box) && !box.value && before) return false
  setNative(box, 'value', replace ? text : before + text)
  inputEvent(box, text, 'insertText')
  return true
}
