import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Value } from '../../lib/deal/value.ts'
import type { StepReceipt, UndoReceipt } from '../../lib/fill/step.ts'
import type { Field } from '../../lib/page/field.ts'
import { bundle } from '../bench/support/bundle.ts'
import { buildPages } from '../pages/build.ts'
import { testPages } from '../pages/pages.ts'
import type { ControlKind, Question } from '../pages/question.ts'
import { servePages } from '../pages/serve.ts'
import { chromiumFlags, findChromium } from '../support/chromium.ts'
import { isolated } from '../support/isolated.ts'

// Texts, numbers, phones, dates, rich texts and files on pages of real UI libraries: told by question which value goes
// in, from an isolated world as a content script runs; judged by what the application itself holds.

const kinds: ControlKind[] = ['text', 'textarea', 'number', 'phone', 'date', 'rich text', 'file']
const asked = ({ control, trap, step }: Question) => kinds.includes(control) && !trap && !step

let browser: Browser
let served: Awaited<ReturnType<typeof servePages>>
let script: string

beforeAll(async () => {
  buildPages()
  served = await servePages()
  script = await bundle(join(import.meta.dirname, '../support/library-entry.ts'))
  browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumFlags, pipe: true })
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

type Told = Partial<StepReceipt> & { label: string }

describe.each(testPages)('the page on $library', ({ name, questions }) => {
  const mine = questions.filter(asked)
  const open = mine.filter(({ control }) => control !== 'file')

  test('holds each answer, each proved, and what it held before once that is undone', async () => {
    const { page, call } = await visit(name)
    const start = await stateOf(page)
    const stood = await sceneOf(page)

    const fields = await call<Field[]>(
      'libraryRead',
      mine.map(({ label }) => label),
    )
    expect(fields.map(({ label }) => label).sort()).toEqual(mine.map(({ label }) => label).sort())
    for (const { label } of mine.filter(({ control }) => control === 'file')) {
      expect(fields.find(field => field.label === label)?.locked, label).toBe('file')
    }

    const answers = Object.fromEntries(open.map(question => [question.label, answerFor(question)]))
    const told = await call<Told[]>('libraryFill', answers)
    const bad = told.filter(({ outcome }) => outcome !== 'filled' && outcome !== 'normalised')
    expect(bad).toEqual([])
    const state = await stateOf(page)
    expect(bare(state)).toEqual(
      bare({ ...start, ...Object.fromEntries(open.map(({ id, expected }) => [id, expected])) }),
    )
    expect(await sceneOf(page)).toEqual(stood)

    const undone = await call<UndoReceipt[]>('libraryUndo')
    expect(undone.filter(({ outcome }) => outcome !== 'restored')).toEqual([])
    expect(await stateOf(page)).toEqual(start)
    expect(await sceneOf(page)).toEqual(stood)
    await page.close()
  })
})

test.each(['mui', 'hook-form', 'svelte', 'lightning-native'])('%s is filled while it draws itself anew', async name => {
  const questions = testPages.find(page => page.name === name)?.questions ?? []
  const open = questions.filter(question => asked(question) && question.control !== 'file')
  const { page, call } = await visit(name, '?rerender=1000')
  await call('libraryFill', Object.fromEntries(open.map(question => [question.label, answerFor(question)])))
  expect(bare(await stateOf(page))).toMatchObject(
    bare(Object.fromEntries(open.map(({ id, expected }) => [id, expected]))),
  )
  await page.close()
})

test('a day of another year that could be read either way is the one that was meant, on every page', async () => {
  for (const { name, questions } of testPages) {
    const [question] = questions.filter(({ control, step }) => control === 'date' && !step)
    if (!question) continue
    const { page, call } = await visit(name)
    await call('libraryFill', { [question.label]: { kind: 'date', date: '2027-02-05' } })
    const meant = String(question.expected).replace('2026', '2027').replace('18', '05').replace('12', '02')
    expect((await stateOf(page))[question.id], name).toBe(meant)
    await page.close()
  }
})

test('the steps of a wizard are filled one after the other', async () => {
  const questions = testPages.find(page => page.name === 'vue')?.questions ?? []
  const { page, call } = await visit('vue')
  await page.select('[name=pais]', 'US')
  for (const step of [undefined, 2, 3]) {
    const open = questions.filter(question => asked({ ...question, step: undefined }) && question.step === step)
    const answers = Object.fromEntries(open.map(question => [question.label, answerFor(question)]))
    const told = await call<Told[]>('libraryFill', answers)
    expect(told.filter(({ outcome }) => outcome !== 'filled' && outcome !== 'normalised')).toEqual([])
    const state = bare(await stateOf(page))
    expect(state).toMatchObject(bare(Object.fromEntries(open.map(({ id, expected }) => [id, expected]))))
    await page.click('[type=submit]')
  }
  await page.close()
})

async function visit(name: string, query = '') {
  const page = await browser.newPage()
  await page.setViewport({ width: 1200, height: 900 })
  await page.goto(`${served.url}${name}/${query}`)
  await page.waitForFunction(() => typeof window.appState === 'function')
  // TinyMCE shows its editor once it has built it.
  await page.waitForFunction(() => [...document.querySelectorAll('iframe')].every(frame => frame.checkVisibility()))
  return { page, call: await isolated(page, script) }
}

const stateOf = (page: Page) => page.evaluate(() => window.appState())

/** Where the page is scrolled to, what has the focus, and what stands open. */
function sceneOf(page: Page) {
  return page.evaluate(() => {
    const open =
      '[role=dialog],[role=listbox],[role=grid],dialog[open],[aria-expanded=true],#ui-datepicker-div,.react-datepicker,.ant-picker-dropdown'
    const shown = [...document.querySelectorAll(open)].filter(part =>
      part.checkVisibility({ visibilityProperty: true }),
    )
    return {
      focus: document.activeElement?.nodeName,
      top: scrollY,
      open: shown.map(part => part.outerHTML.slice(0, 120)),
    }
  })
}

function answerFor({ control, expected }: Question): Value {
  if (control === 'date') return { kind: 'date', date: '2026-12-18' }
  if (control === 'number') return { kind: 'number', number: String(expected) }
  if (control === 'phone') return { kind: 'phone', e164: '+14155550178' }
  return { kind: 'text', text: String(expected).replace(/<\/?p>/g, '') }
}

/** Spaces and brackets in a phone number do not count. */
function bare(state: Record<string, unknown>): Record<string, unknown> {
  const fold = (value: unknown) =>
    typeof value === 'string' && /^\+[\d ()-]+$/.test(value) ? value.replace(/[ ()-]/g, '') : value
  return Object.fromEntries(Object.entries(state).map(([id, value]) => [id, fold(value)]))
}
