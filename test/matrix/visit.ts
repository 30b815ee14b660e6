import type { Page } from 'puppeteer-core'
import type { TestPage } from '../pages/pages.ts'
import type { Plain, Question, State } from '../pages/question.ts'
import { asksOf, sameState } from './answers.ts'
import type { Ask, Filled, Told } from './entry.ts'
import { fillAll } from './fill-all.ts'
import { type Cells, judgeFill, judgeRead, judgeUndo, judgeVerify } from './judge.ts'
import { lookAt, manners, takePlace } from './manners.ts'
import { agree, pressOn } from './person.ts'
import { strayChoices, watchState } from './watch.ts'
import type { Opened } from './world.ts'

/** What was found on a page. */
export interface Visited {
  cells: Record<string, Cells>
  /** Answers that were never meant: the one thing that must not happen. */
  wrong: string[]
  /** What was read besides the questions, and what was left open, moved or focused by a fill. */
  manners: string[]
  filled: Filled[]
  /** Files of lib/controls that carried a field. */
  controls: string[]
}

/**
 * Fills every question of the page that it shows, takes it all back, fills again and sends the form in, step by step
 * where it is a wizard; judges each question by the application's own state.
 */
export async function visitPage(opened: Opened, test: TestPage, away?: true): Promise<Visited> {
  const { page } = opened
  const visited: Visited = { cells: {}, wrong: [], manners: [], filled: [], controls: [] }
  for (const { id } of test.questions) visited.cells[id] = {}
  const initial = await stateOf(page)
  await watchState(page)
  const last = Math.max(...test.questions.map(({ step = 1 }) => step))
  for (let step = 1; step <= last; step += 1) {
    const questions = test.questions.filter(each => (each.step ?? 1) === step)
    const asks = asksOf({ ...test, questions })
    const part: Part = { opened, all: test.questions, questions, asks, before: await stateOf(page), visited }
    const place = await takePlace(page, away)
    await opened.loseFocus()
    const after = await judgeFilling(part)
    visited.manners.push(...manners(place, await lookAt(page)))
    await judgeUndoing(part, after)
    visited.manners.push(...manners(place, await lookAt(page)).map(each => `${each} (undo)`))
    visited.controls.push(...(await opened.controls()))
    await fillAll(opened, asks, visited.filled)
    noteWrong(part, 'after the second fill', await stateOf(page))
    if (step === last) visited.wrong.push(...(await strayChoices(page, test.questions, initial)))
    await sendOn(page, test, step === last)
  }
  await judgeSubmitted(page, test, visited)
  return visited
}

/** What a page asks at a time. */
interface Part {
  opened: Opened
  all: readonly Question[]
  /** Those of this step. */
  questions: Question[]
  asks: Ask[]
  /** The state before anything was filled. */
  before: State
  visited: Visited
}

/** Reads and fills; answers with the application's state then. */
async function judgeFilling(part: Part): Promise<State> {
  const { opened, questions, asks, before, visited } = part
  const fields = await opened.read()
  const unread = readCells(visited, fields, questions, before)
  const strange = fields.filter(({ label }) => !part.all.some(each => each.label === label))
  visited.manners.push(...strange.map(({ label, control }) => `Read as a question of its own: “${label}” (${control})`))
  const told = await fillAll(opened, asks, visited.filled)
  for (const one of told) if (one.field) readLater(visited, one, unread, before)
  const after = await stateOf(opened.page)
  noteWrong(part, 'after the fill', after)
  for (const each of questions) {
    if (each.control === 'file') continue
    const one = told.find(({ id }) => id === each.id)
    const cells = cellsOf(visited, each)
    cells.fill = judgeFill(each, before, after, one)
    cells.verify = judgeVerify(each, before, after, one)
  }
  return after
}

async function judgeUndoing(part: Part, after: State): Promise<void> {
  const { opened, questions, before, visited } = part
  const receipts = await opened.undo()
  const undone = await stateOf(opened.page)
  noteWrong(part, 'after the undo', undone)
  for (const each of questions) {
    if (each.trap || sameState(before[each.id], after[each.id], each)) continue
    const receipt = receipts.findLast(({ id }) => id === each.id)?.receipt
    const isBack = sameState(undone[each.id], before[each.id], each)
    cellsOf(visited, each).undo = isBack || judgeUndo(undone[each.id], receipt)
  }
}

/** Neither what was meant nor what was there. */
function noteWrong({ all, before, visited }: Part, when: string, state: State): void {
  for (const each of all) {
    const held = state[each.id]
    if (sameState(held, each.expected, each) || sameState(held, before[each.id], each)) continue
    visited.wrong.push(`${each.id} ${when}: ${JSON.stringify(held)}`)
  }
}

const cellsOf = (visited: Visited, { id }: Question): Cells => {
  visited.cells[id] ??= {}
  return visited.cells[id]
}

function readCells(visited: Visited, fields: Awaited<ReturnType<Opened['read']>>, all: Question[], before: State) {
  const unread: Question[] = []
  for (const each of all) {
    if (each.after && !fields.some(({ label }) => label === each.label)) unread.push(each)
    else cellsOf(visited, each).read = judgeRead(each, fields, before)
  }
  return unread
}

/** A question that an answer brings is read when it is there. */
function readLater(visited: Visited, told: Told, unread: Question[], before: State): void {
  const question = unread.find(({ id }) => id === told.id)
  if (question && told.field) cellsOf(visited, question).read = judgeRead(question, [told.field], before)
}

async function sendOn(page: Page, test: TestPage, last: boolean): Promise<void> {
  await page.bringToFront()
  if (last) await agree(page, test)
  await pressOn(page)
  await new Promise(resolve => setTimeout(resolve, 300))
}

async function judgeSubmitted(page: Page, test: TestPage, visited: Visited): Promise<void> {
  const read = () => page.evaluate(() => window.submitted)
  for (let tries = 0; tries < 20 && !(await read()); tries += 1) await new Promise(resolve => setTimeout(resolve, 100))
  const submitted = await read()
  for (const each of test.questions) {
    const cells = cellsOf(visited, each)
    if (each.control === 'file' || (each.trap && each.control === 'checkbox')) continue
    // A form that waits for an answer which was not filled says nothing about the others.
    if (submitted === undefined) {
      if (typeof cells.fill === 'string') cells.submit = 'The form was not sent in.'
    } else {
      const held: Plain | undefined = submitted[each.id]
      cells.submit = sameState(held, each.expected, each) ? true : `Sent in as ${JSON.stringify(held)}.`
    }
  }
  const unfilled = Object.values(visited.cells).some(({ fill }) => typeof fill === 'string')
  if (submitted === undefined && !unfilled) visited.wrong.push('Every field was filled, but the form was not sent in.')
}

const stateOf = (page: Page): Promise<State> => page.evaluate(() => window.appState())
