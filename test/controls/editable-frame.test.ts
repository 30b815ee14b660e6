import { expect, test } from 'vitest'
import { editableFrame } from '../../lib/controls/editable-frame.ts'
import { collectControls } from '../../lib/read/controls.ts'
import { control, get, mount, write } from './mount.ts'

/** An editor as TinyMCE and CKEditor build it: a page of its own in a frame, all of it editable. */
function mountEditor(body = '<p><br></p>'): HTMLElement {
  mount('<p id="q">Project description</p><iframe aria-labelledby="q" style="width: 300px; height: 100px"></iframe>')
  const frame = get<HTMLIFrameElement>('iframe')
  const page = frame.contentDocument
  if (!page) throw new Error('The frame has no page.')
  page.body.innerHTML = body
  page.body.contentEditable = 'true'
  return frame
}

test('an editor in a frame is one question, labelled outside the frame', () => {
  mountEditor()
  const fields = collectControls(document).map(({ field }) => [field.label, field.control])
  expect(fields).toEqual([['Project description', 'editable']])
})

test('the page inside the frame is written, paragraph by paragraph, and put back', async () => {
  const frame = mountEditor('<p>Former text</p>') as HTMLIFrameElement
  expect(control(frame)).toBe(editableFrame)
  expect(await write(frame, { text: 'First line\nSecond line' })).toEqual({ ok: true })
  expect(frame.contentDocument?.body.innerText.split(/\n+/)).toEqual(['First line', 'Second line'])
  expect(control(frame).read(frame).text.split(/\n+/)).toEqual(['First line', 'Second line'])
  await write(frame, { text: 'Former text' })
  expect(frame.contentDocument?.body.innerText.trim()).toBe('Former text')
})

test('the page in the frame is no field of its own, nor is a frame that only shows something', () => {
  const frame = mountEditor() as HTMLIFrameElement
  expect(() => control(frame.contentDocument?.body as Element)).toThrow()
  mount('<iframe id="film"></iframe>')
  expect(() => control(get('#film'))).toThrow()
})
