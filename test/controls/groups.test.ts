import { expect, test } from 'vitest'
import { combobox } from '../../lib/controls/combobox.ts'
import type { Chooser } from '../../lib/controls/control.ts'
import { get, mount, never } from './mount.ts'

test('options in groups are told apart by their group, and one that stands in two is left to the person', async () => {
  const group = (name: string, id: string, ...options: string[]) =>
    `<div role="group" aria-labelledby="${id}"><b id="${id}">${name}</b>${options.map(each => `<div role="option">${each}</div>`).join('')}</div>`
  mount(`<button type="button" id="t" aria-haspopup="listbox" aria-expanded="false" aria-controls="l">Select</button>
    <div role="listbox" id="l" hidden>${group('Germany', 'g', 'Berlin', 'Other')}${group('France', 'f', 'Paris', 'Other')}</div>`)
  const [trigger, list] = [get<HTMLElement>('#t'), get<HTMLElement>('#l')]
  const show = (on: boolean) => {
    list.hidden = !on
    trigger.setAttribute('aria-expanded', String(on))
  }
  trigger.onclick = () => show(list.hidden === true)
  list.onclick = ({ target }) => {
    trigger.textContent = (target as Element).textContent
    show(false)
  }
  let groups: unknown[] = []
  const decide =
    (label: string): Chooser =>
    async options => {
      groups = options.map(option => option.group)
      const found = options.filter(option => option.label === label)
      return found.length === 1 && found[0]
        ? { ok: true, keys: [found[0].key], why: '' }
        : { ok: false, reason: 'Not one.', candidates: found.map(option => option.label) }
    }
  const pick = (label: string) => combobox.write(trigger, { pick: [label] }, never, false, decide(label))
  expect(await pick('Other')).toMatchObject({ ok: false })
  expect(trigger.textContent).toBe('Select')
  expect(await pick('Paris')).toEqual({ ok: true, chose: ['Paris'] })
  expect(groups.slice(0, 2)).toEqual(['Germany', 'Germany'])
})
