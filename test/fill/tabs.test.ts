import { expect, test } from 'vitest'
import { createSession } from '../../lib/fill/session.ts'
import type { Step, StepReceipt } from '../../lib/fill/step.ts'
import { at, page } from './run.ts'

// Tabs of which only the shown one exists. Some pages keep the answers, some throw them away with what held them.

const run = '00000000-0000-4000-8000-000000000001'
const wanted: Record<string, string> = { Deal: 'Warehouse', Company: 'Harbor', Mail: 'ana@harbor.example' }
const drawn = (labels: string[]) => labels.map(label => `<label>${label} <input></label>`).join('')

/** How a page keeps what is typed: for good, by tab, or only in the boxes that it shows. */
type Memory = 'kept' | 'shown' | 'kept in the first'

function tabbed(memory: Memory, panels: string[][], named = true) {
  const state: Record<string, string> = {}
  let shown = 0
  page(
    `<form><div role="tablist">${panels
      .map(
        (_, index) =>
          `<button type="button" role="tab" id="t${index}" ${named ? `aria-controls="p${index}"` : ''}>Part ${index}</button>`,
      )
      .join('')}</div><div id="box"></div></form>`,
  )
  const show = (index: number) => {
    shown = index
    for (const [other, tab] of document.querySelectorAll('[role=tab]').entries())
      tab.setAttribute('aria-selected', String(other === index))
    const panel = named ? `<div role="tabpanel" id="p${index}" aria-labelledby="t${index}">` : '<div>'
    at('#box').innerHTML = `${panel}${drawn(panels[index] ?? [])}</div>`
    for (const input of document.querySelectorAll<HTMLInputElement>('#box input')) {
      const label = input.parentElement?.textContent?.trim() ?? ''
      const isKept = memory === 'kept' || (memory === 'kept in the first' && index === 0)
      if (isKept) input.value = state[label] ?? ''
      else state[label] = ''
      input.addEventListener('input', () => {
        state[label] = input.value
      })
    }
  }
  for (const [index, tab] of document.querySelectorAll<HTMLElement>('[role=tab]').entries())
    tab.addEventListener('click', () => show(index))
  show(0)
  return { state, shown: () => shown }
}

/** Fills, explores and fills on, as the background does. Answers with the last receipts by label. */
async function fillAll() {
  const receipts = new Map<string, StepReceipt>()
  const labels = new Map<string, string>()
  let ended = () => {}
  const session = createSession(
    document,
    {
      onReceipt: (_, receipt) => receipts.set(receipt.key, receipt),
      onChoose: async () => ({ ok: false, reason: '', candidates: [] }),
      onEnd: () => ended(),
    },
    new AbortController().signal,
  )
  const done: Step[] = []
  const fillNew = async () => {
    const fields = session.read().fields.filter(({ key, label }) => wanted[label] && !labels.has(key))
    const steps = fields
      .filter(({ content }) => !content.text)
      .map(({ key, print, label, content: before }): Step => {
        labels.set(key, label)
        return { key, frame: 0, print, write: { text: wanted[label] ?? '' }, before, overwrite: false }
      })
    if (!steps.length) return
    done.push(...steps)
    const end = new Promise<void>(resolve => {
      ended = resolve
    })
    session.fill(run, steps)
    await end
  }
  await fillNew()
  for (;;) {
    const found = await session.explore(run)
    if (found.opened) await fillNew()
    else {
      for (const receipt of found.receipts) receipts.set(receipt.key, receipt)
      const named = [...receipts].map(([key, { outcome }]) => [labels.get(key) ?? key, outcome])
      const undo = () =>
        session.undo(
          run,
          done.flatMap(step => {
            const receipt = receipts.get(step.key)
            return receipt ? [{ step, receipt }] : []
          }),
        )
      return { outcomes: Object.fromEntries(named), left: found.left.map(({ title }) => title), undo }
    }
  }
}

test.each([true, false])('a page that keeps all answers is filled tab by tab (panels named: %s)', async named => {
  const { state, shown } = tabbed('kept', [['Deal'], ['Company'], ['Mail']], named)
  const { outcomes, left, undo } = await fillAll()
  expect(state).toEqual(wanted)
  expect(outcomes).toEqual({ Deal: 'filled', Company: 'filled', Mail: 'filled' })
  expect(left).toEqual([])
  expect(shown()).toBe(0)
  await undo()
  expect(state).toEqual({ Deal: '', Company: '', Mail: '' })
})

test.each([true, false])(
  'a page that forgets what is not shown keeps its first tab (panels named: %s)',
  async named => {
    const { state, shown } = tabbed('shown', [['Deal', 'Notes'], ['Company'], ['Mail']], named)
    const notes = at('#box label:last-child input')
    notes.value = 'Typed by hand'
    notes.dispatchEvent(new Event('input'))
    const { outcomes, left } = await fillAll()
    expect(state).toMatchObject({ Deal: 'Warehouse', Notes: 'Typed by hand' })
    expect(outcomes).toEqual({ Deal: 'filled' })
    expect(left).toEqual(['Part 1', 'Part 2'])
    expect(shown()).toBe(0)
  },
)

test('a tab that would forget stays shown', async () => {
  const { state, shown } = tabbed('kept in the first', [['Deal'], ['Company'], ['Mail']])
  const { outcomes, left } = await fillAll()
  expect(shown()).toBe(1)
  expect(state).toMatchObject({ Deal: 'Warehouse', Company: 'Harbor' })
  expect(outcomes).toEqual({ Deal: 'filled', Company: 'filled' })
  expect(left).toEqual(['Part 2'])
})

test('a box that the page uses again for the next tab is another field', async () => {
  const state: Record<string, string> = {}
  page(`<form><div role="tablist"><button type="button" role="tab" aria-selected="true" aria-controls="p">One</button>
    <button type="button" role="tab" aria-selected="false" aria-controls="p">Two</button></div>
    <div id="p" role="tabpanel"><label><span>Deal</span> <input></label></div></form>`)
  const name = at('#p span')
  const input = at('#p input')
  input.addEventListener('input', () => {
    state[name.textContent ?? ''] = input.value
  })
  for (const tab of document.querySelectorAll('[role=tab]'))
    tab.addEventListener('click', () => {
      for (const other of document.querySelectorAll('[role=tab]'))
        other.setAttribute('aria-selected', String(other === tab))
      name.textContent = tab.textContent === 'One' ? 'Deal' : 'Company'
      input.value = state[name.textContent] ?? ''
    })
  const { outcomes } = await fillAll()
  expect(state).toEqual({ Deal: 'Warehouse', Company: 'Harbor' })
  expect(outcomes).toEqual({ Deal: 'filled', Company: 'filled' })
})
