import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPages } from '../pages/build.ts'
import { type TestPage, testPages } from '../pages/pages.ts'
import type { Question } from '../pages/question.ts'
import { sample } from '../pages/sample.ts'
import { type Library, startLibrary } from '../support/choices.ts'
import type { Answer } from '../support/choices-entry.ts'

// Every question that offers answers to choose from, on pages of real UI libraries: filled one after the other by its
// label from an isolated world, judged on the application's own state, then undone.

const choices = new Set([
  ...['select', 'listbox', 'combobox', 'multiselect', 'dual list', 'lookup', 'cascader'],
  ...['radio', 'tiles', 'toggle group', 'switch', 'checkbox', 'checkbox group'],
])
const deal: Record<string, string> = {
  'account.name': sample.company,
  'account.country': sample.country,
  'account.state': sample.state,
  'account.industry': sample.industry,
  'deal.currency': sample.currency,
  'deal.type': sample.type,
  'deal.products': sample.products.join('\n'),
  'deal.stage': sample.stage,
}

/** Pages of one step whose choices this test answers. */
const names = [
  ...['cloudscape', 'fluent', 'fluent-web', 'lightning-synthetic', 'lightning-native', 'mui', 'antd'],
  ...['react-select', 'radix', 'headless', 'svelte', 'jquery'],
]
const pages = testPages.filter(({ name }) => names.includes(name))

let library: Library
beforeAll(async () => {
  buildPages(names)
  library = await startLibrary()
})
afterAll(() => library.close())

/** Answers that the application keeps although the page shows none: it hears only which button was ticked last. */
const deaf = new Set(['jquery type', 'svelte tipo'])

test.each(pages)(
  '$name takes every choice and keeps the rest; an undo gives back what the page lets go',
  async page => {
    const { fill, undo, state, page: tab } = await library.open(page.name)
    const before = await state()
    const told = await fill(answersFor(page))
    expect(told.filter(({ outcome }) => outcome !== 'filled')).toEqual([])
    const filled = await state()
    expect(sorted(filled)).toEqual(sorted({ ...before, ...expectedOf(page) }))
    expect(await openLists(tab)).toEqual([])

    const receipts = await undo()
    const after = await state()
    for (const [index, { id }] of told.entries()) {
      const stays = receipts[index]?.outcome === 'refused' || deaf.has(`${page.name} ${id}`)
      expect({ [id]: sorted(after[id] ?? []) }).toEqual({ [id]: sorted((stays ? filled[id] : before[id]) ?? []) })
    }
    expect(await openLists(tab)).toEqual([])
    await tab.close()
  },
)

test.each(['antd', 'react-select', 'headless'])(
  '%s: a name that several accounts begin with is left to the person',
  async name => {
    const page = pages.find(page => page.name === name) as TestPage
    const { fill, state, page: tab } = await library.open(name)
    const before = await state()
    const [lookup] = answersFor(page)
    const [told] = await fill(lookup ? [{ ...lookup, text: 'Harbor & Finch' }] : [])
    expect(told).toMatchObject({ outcome: 'refused', candidates: expect.arrayContaining(['Harbor & Finch Retail']) })
    expect(await state()).toEqual(before)
    expect(await openLists(tab)).toEqual([])
    await tab.close()
  },
)

test.each(['mui', 'cloudscape', 'radix'])(
  '%s: what no option says is not chosen, and the options are named',
  async name => {
    const page = pages.find(page => page.name === name) as TestPage
    const { fill, state, page: tab } = await library.open(name)
    const before = await state()
    const industry = answersFor(page).find(({ term }) => term === 'account.industry')
    const [told] = await fill(industry ? [{ ...industry, text: 'Teapots' }] : [])
    expect(told).toMatchObject({ outcome: 'refused', candidates: expect.arrayContaining(['Aerospace', 'Travel']) })
    expect(await state()).toEqual(before)
    expect(await openLists(tab)).toEqual([])
    await tab.close()
  },
)

function asked({ questions }: TestPage): Question[] {
  return (questions as readonly Question[]).filter(({ control, trap }) => choices.has(control) && !trap)
}

function answersFor(page: TestPage): Answer[] {
  return asked(page).map(({ id, label, term, answer }) => ({ id, label, term, text: answer ?? deal[term ?? ''] ?? '' }))
}

const expectedOf = (page: TestPage) => Object.fromEntries(asked(page).map(({ id, expected }) => [id, expected]))

/** The order in a list of answers does not count. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort()
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]))
}

function openLists(tab: Awaited<ReturnType<Library['open']>>['page']): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('[aria-expanded=true]')]
      .filter(element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter(
        element => element.matches('[role=combobox],[aria-haspopup=listbox]') && !element.closest('[aria-hidden=true]'),
      )
      .map(element => element.outerHTML.slice(0, 200)),
  )
}
