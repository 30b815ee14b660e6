import { expect, test } from 'vitest'
import { codeMirror } from '../../lib/controls/code-mirror.ts'
import { collectControls } from '../../lib/read/controls.ts'
import { control, get, mount, write } from './mount.ts'

/** The parts and manners of CodeMirror 5: select-all and deletion by keys, insertion by a tiny text area's `input`. */
function mountEditor(): { area: HTMLTextAreaElement; state(): string } {
  mount(`<label for="notes">Meeting notes</label><textarea id="notes" style="display:none"></textarea>`)
  const area = get<HTMLTextAreaElement>('#notes')
  area.insertAdjacentHTML(
    'afterend',
    `<div class="CodeMirror" style="height:60px"><div style="overflow:hidden;width:3px;height:0"><textarea id="tiny"></textarea></div>
      <div class="lines"></div></div>`,
  )
  let text = ''
  let all = false
  const draw = () => {
    const lines = text.split('\n').map(line => `<pre class="CodeMirror-line">${line || '\u200b'}</pre>`)
    get<HTMLElement>('.lines').innerHTML = lines.join('')
  }
  const tiny = get<HTMLTextAreaElement>('#tiny')
  tiny.addEventListener('keydown', event => {
    if (event.keyCode === 65 && (event.ctrlKey || event.metaKey)) all = true
    if (event.keyCode === 8) text = all ? '' : text.slice(0, -1)
    draw()
  })
  tiny.addEventListener('input', () => {
    text = all ? tiny.value : text + tiny.value
    tiny.value = ''
    all = false
    draw()
  })
  draw()
  return { area, state: () => text }
}

test('an editor that draws its own lines is one question, under the label of the text area that it hides', () => {
  const { area } = mountEditor()
  expect(control(area)).toBe(codeMirror)
  expect(collectControls(document).map(({ field }) => [field.label, field.control])).toEqual([
    ['Meeting notes', 'textarea'],
  ])
})

test('its text is replaced as a whole, read line by line, and taken away', async () => {
  const { area, state } = mountEditor()
  expect(await write(area, { text: 'First version' })).toEqual({ ok: true })
  expect(await write(area, { text: 'Three systems.\n\nOne plan.' })).toEqual({ ok: true })
  expect(state()).toBe('Three systems.\n\nOne plan.')
  expect(control(area).read(area)).toEqual({ text: 'Three systems.\n\nOne plan.' })
  expect(await write(area, { text: '' })).toEqual({ ok: true })
  expect(state()).toBe('')
})
