import { expect, test } from 'vitest'
import { control, get, mount, never, record, write } from './mount.ts'

// Numbers that are set by moving a thumb: the browser's own, and drawn ones that go by the arrow keys.

/** A drawn slider as the ARIA pattern describes it; the page's own state is told apart from what it shows. */
function drawn(step: number, from = 0, forward = 'ArrowRight') {
  mount(`<form><div id="q">Probability (%)</div><div><div id="thumb" role="slider" tabindex="0" aria-labelledby="q"
    aria-valuemin="0" aria-valuemax="100" aria-valuenow="${from}" style="width: 12px; height: 12px"></div></div></form>`)
  const thumb = get('#thumb')
  const state = { value: from }
  thumb.onkeydown = ({ key }) => {
    if (!/^Arrow(?:Left|Right)$/.test(key)) return
    state.value = Math.min(100, Math.max(0, state.value + (key === forward ? step : -step)))
    // Drawn after the key, as frameworks do.
    setTimeout(() => thumb.setAttribute('aria-valuenow', String(state.value)))
  }
  return { thumb, state }
}

test('a native slider takes the number, tells the page, and goes back to where it stood', async () => {
  mount('<label>Probability <input id="s" type="range" step="5" value="0"></label>')
  const box = get('#s')
  const seen = record(box, 'input', 'change')
  expect(control(box).name).toBe('slider')
  expect(control(box).read(box)).toEqual({ text: '0', untouched: true })
  expect(await write(box, { text: '60' })).toEqual({ ok: true })
  expect(box.value).toBe('60')
  expect(seen).toEqual(['input', 'change'])
  expect(control(box).read(box)).toEqual({ text: '60' })
  expect(control(box).holds(box, { text: '60' })).toBe(true)
  expect(await write(box, { text: '0' })).toEqual({ ok: true })
  expect(box.value).toBe('0')
})

test('a native slider that nobody moved stands in its middle; one that was put somewhere holds an answer', () => {
  mount('<input id="a" type="range"><input id="b" type="range" value="50"><input id="c" type="range">')
  get('#c').value = '70'
  const untouched = ['a', 'b', 'c'].map(id => control(get(`#${id}`)).read(get(`#${id}`)).untouched)
  expect(untouched).toEqual([true, undefined, undefined])
})

test.each([
  ['62', 'The slider takes steps of 5.'],
  ['120', 'The slider goes from 0 to 100.'],
  ['high', 'This field takes a number.'],
])('a native slider keeps what it held where it cannot hold %s', async (text, reason) => {
  mount('<input id="s" type="range" step="5" value="20">')
  expect(await write(get('#s'), { text })).toEqual({ ok: false, reason })
  expect(get('#s').value).toBe('20')
})

test('a page that puts its own slider back is reported', async () => {
  mount('<input id="s" type="range" value="20">')
  get('#s').onchange = () => {
    get('#s').value = '20'
  }
  expect(await write(get('#s'), { text: '60' })).toEqual({ ok: false, reason: 'The page did not take the number.' })
})

test.each(['ArrowRight', 'ArrowLeft'])('a drawn slider is moved by keys, forward by %s, and back again', async key => {
  const { thumb, state } = drawn(10, 30, key)
  expect(await write(thumb, { text: '60' })).toEqual({ ok: true })
  expect(state.value).toBe(60)
  expect(await write(thumb, { text: '30' })).toEqual({ ok: true })
  expect(state.value).toBe(30)
})

test('a drawn slider that steps over the number goes back to where it stood', async () => {
  const { thumb, state } = drawn(25)
  expect(await write(thumb, { text: '60' })).toEqual({ ok: false, reason: 'The slider stops at 50 and at 75.' })
  expect(state.value).toBe(0)
})

test('a drawn slider that heeds no key is left', async () => {
  const { thumb, state } = drawn(0)
  const refused = { ok: false, reason: 'The slider does not move to the number.' }
  expect(await write(thumb, { text: '60' })).toEqual(refused)
  expect(state.value).toBe(0)
})

test('two thumbs on one track are a span, which stays with the person; two sliders with words are two questions', () => {
  mount('<div><input id="a" type="range"><input id="b" type="range"></div>')
  for (const id of ['a', 'b']) expect(control(get(`#${id}`)).locked?.(get(`#${id}`))).toBe('unsupported')
  mount('<div><p>Fit <input id="c" type="range"></p><p>Size <input id="d" type="range"></p></div>')
  for (const id of ['c', 'd']) expect(control(get(`#${id}`)).locked?.(get(`#${id}`))).toBeUndefined()
})

test('a slider beside the box that shows its number only helps to fill that box', () => {
  mount('<div><input id="n" type="number" value="20"><div><input id="s" type="range" value="20"></div></div>')
  expect(() => control(get('#s'))).toThrow()
  expect(control(get('#n')).name).toBe('number')
})

test('a stopped slider does not move', async () => {
  const { thumb, state } = drawn(10)
  const stopped = await control(thumb).write(thumb, { text: '60' }, AbortSignal.abort())
  expect(stopped).toEqual({ ok: false, reason: 'Stopped.' })
  expect(state.value).toBe(0)
  expect(await control(thumb).write(thumb, { text: '60' }, never)).toEqual({ ok: true })
})
