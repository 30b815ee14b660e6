import { expect, test } from 'vitest'
import type { Chosen, Option } from '../../lib/page/field.ts'
import { control, get, mount, never } from './mount.ts'

// A box that nobody can type into opens columns, one after the other; the last one holds the answers.
const places: Record<string, Record<string, string[]>> = {
  Europe: { Germany: ['Berlin', 'Munich'], France: ['Paris'] },
  America: { Texas: ['Paris', 'Austin'] },
}

function cascader() {
  mount(`<div class="x-cascader"><input id="box" readonly placeholder="Select"></div>`)
  const box = get('#box')
  const popup = document.createElement('div')
  const draw = (path: string[]) => {
    const [one, two] = path
    const columns = [Object.keys(places), ...(one ? [Object.keys(places[one] ?? {})] : [])]
    if (one && two) columns.push(places[one]?.[two] ?? [])
    popup.replaceChildren(
      ...columns.map((labels, level) => {
        const list = document.createElement('ul')
        list.setAttribute('role', 'menu')
        for (const label of labels) {
          const row = document.createElement('li')
          row.setAttribute('role', 'menuitem')
          row.textContent = label
          if (level < 2) row.setAttribute('aria-haspopup', 'true')
          row.onclick = event => {
            event.stopPropagation()
            const next = [...path.slice(0, level), label]
            if (level < 2) return draw(next)
            box.value = next.join(' / ')
            popup.remove()
          }
          list.append(row)
        }
        return list
      }),
    )
  }
  box.addEventListener('click', () => {
    draw([])
    document.body.append(popup)
  })
  document.addEventListener('keydown', event => event.key === 'Escape' && popup.remove())
  return box
}

/** Chooses the option with just this label, as a deal's answer would. */
const named =
  (label: string) =>
  async (options: Option[]): Promise<Chosen> => {
    const found = options.filter(option => option.label === label)
    return found.length === 1 && found[0]
      ? { ok: true, keys: [found[0].key], why: '' }
      : { ok: false, reason: 'No option says the same.', candidates: options.map(option => option.label) }
  }
const pick = (box: Element, label: string) => control(box).write(box, { pick: [label] }, never, false, named(label))

test('an answer is found by its whole path, or by its last part where no other has it', async () => {
  const box = cascader()
  expect(await pick(box, 'Europe / Germany / Munich')).toEqual({ ok: true, chose: ['Europe / Germany / Munich'] })
  expect(box.value).toBe('Europe / Germany / Munich')
  expect(await pick(box, 'Austin')).toEqual({ ok: true, chose: ['America / Texas / Austin'] })
  expect(box.value).toBe('America / Texas / Austin')
})

test('a last part that two paths share is none: both are named', async () => {
  const box = cascader()
  const result = await pick(box, 'Paris')
  expect(result).toMatchObject({ ok: false })
  expect(result.ok ? [] : result.candidates).toEqual(
    expect.arrayContaining(['Europe / France / Paris', 'America / Texas / Paris']),
  )
  expect(box.value).toBe('')
})
