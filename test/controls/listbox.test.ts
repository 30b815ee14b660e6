import { expect, test } from 'vitest'
import { collectControls } from '../../lib/read/controls.ts'
import { control, get, mount, write } from './mount.ts'

// A list that is always on the page. The page keeps the chosen ones itself and draws from that.

function list(labels: string[], way: { several?: boolean; keys?: boolean } = {}): string[] {
  const chosen: string[] = []
  const box = mount(`<form><p id="q">Products of interest</p>
    <ul role="listbox" tabindex="0" aria-labelledby="q" ${way.several ? 'aria-multiselectable="true"' : ''}></ul></form>`)
  const host = get<HTMLElement>('ul', box)
  const draw = () => {
    host.innerHTML = labels
      .map(label => `<li role="option" tabindex="-1" aria-selected="${chosen.includes(label)}">${label}</li>`)
      .join('')
  }
  const choose = (event: Event) => {
    const label = (event.target as HTMLElement).textContent ?? ''
    const at = chosen.indexOf(label)
    if (way.several && at >= 0) chosen.splice(at, 1)
    else if (way.several) chosen.push(label)
    else chosen.splice(0, 1, label)
    draw()
  }
  host.addEventListener(way.keys ? 'keydown' : 'click', event => {
    if (!way.keys || (event as KeyboardEvent).key === ' ') choose(event)
  })
  draw()
  return chosen
}

test('one option of a list that is always there', async () => {
  const chosen = list(['Storage', 'Backup', 'Network'])
  const [found] = collectControls(document)
  expect([found?.field.label, found?.field.control]).toEqual(['Products of interest', 'listbox'])
  expect(found?.field.accepts.options?.map(({ label }) => label)).toEqual(['Storage', 'Backup', 'Network'])
  expect(await write(get('ul'), { choose: ['Backup'] })).toEqual({ ok: true })
  expect(chosen).toEqual(['Backup'])
  expect(await write(get('ul'), { choose: ['Network'] })).toEqual({ ok: true })
  expect(chosen).toEqual(['Network'])
  expect(control(get('ul')).read(get('ul')).text).toBe('Network')
})

test.each([{ several: true }, { several: true, keys: true }])('several options, and none again (%o)', async way => {
  const chosen = list(['Storage', 'Backup', 'Network'], way)
  expect(await write(get('ul'), { choose: ['Network', 'Storage'] })).toEqual({ ok: true })
  expect([...chosen].sort()).toEqual(['Network', 'Storage'])
  expect(await write(get('ul'), { choose: [] })).toEqual({ ok: true })
  expect(chosen).toEqual([])
})

test('what is not offered, or too much, is refused and changes nothing', async () => {
  const chosen = list(['Storage', 'Backup'])
  expect(await write(get('ul'), { choose: ['Cloud'] })).toMatchObject({ ok: false, candidates: ['Storage', 'Backup'] })
  expect(await write(get('ul'), { choose: ['Storage', 'Backup'] })).toMatchObject({ ok: false })
  expect(chosen).toEqual([])
})

test('the list of a combobox, and one that hangs over the page, are no fields of their own', () => {
  mount(`<form><label for="c">Country</label><input id="c" role="combobox" aria-expanded="true" aria-controls="o">
    <ul role="listbox" id="o"><li role="option">Germany</li></ul>
    <div style="position:absolute"><ul role="listbox"><li role="option">France</li></ul></div></form>`)
  expect(collectControls(document).map(({ field }) => field.control)).toEqual(['combobox'])
})
