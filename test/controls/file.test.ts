import { expect, test } from 'vitest'
import { collectControls } from '../../lib/read/controls.ts'
import { mount } from './mount.ts'

const told = () => collectControls(document).map(({ field }) => ({ label: field.label, locked: field.locked }))

test('a file input hidden behind a button or drop zone is shown as left to the person', () => {
  mount(`<div><label for="a">Quote</label><div><input type="file" id="a" style="display:none">
      <button type="button">Choose file</button></div></div>
    <div><label for="b">Logo</label><div class="drop"><p>Drop files here</p><input type="file" id="b" hidden></div></div>`)
  expect(told()).toEqual([
    { label: 'Quote', locked: 'file' },
    { label: 'Logo', locked: 'file' },
  ])
})

test('a file input with nothing to be seen of it is not there', () => {
  mount('<input type="file" style="display:none"><div hidden><input type="file"><button>Choose</button></div>')
  expect(told()).toEqual([])
})

test('the words on a drop zone are no question where another text asks it', () => {
  mount(`<div><span id="q">Purchase order</span><div><input type="file" id="f" aria-labelledby="q z">
    <label for="f" id="z"><span>Upload Files</span> <span>Or drop files</span></label></div></div>`)
  expect(told()).toEqual([{ label: 'Purchase order', locked: 'file' }])
})
