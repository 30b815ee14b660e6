import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPages } from '../pages/build.ts'
import { type TestPage, testPages } from '../pages/pages.ts'
import type { State } from '../pages/question.ts'
import { lookAt, manners, takePlace } from './manners.ts'
import { startWorld, type World } from './world.ts'

// An answer that no page offers: it is refused with the reason and what there is to choose from, or, where a field takes
// any text, it is there as it is. Nothing else is chosen, and nothing stays open.

const answer = 'Xanadu'
const closed = /^(?:listbox|select|dual list|cascader|radio|tiles|toggle group|checkbox group)$/
const free = /^(?:combobox|multiselect|lookup)$/

let world: World
beforeAll(async () => {
  buildPages()
  world = await startWorld()
}, 900_000)
afterAll(() => world?.close())

test.each(testPages)('$library refuses what it does not offer, and says what it offers', async form => {
  const opened = await world.open(form.name)
  const state = (): Promise<State> => opened.page.evaluate(() => window.appState())
  const before = await state()
  const place = await takePlace(opened.page)
  await opened.loseFocus()
  const questions = questionsOf(form)
  const { told } = await opened.fill(questions.map(({ id, label }) => ({ id, label, text: answer })))
  const after = await state()
  // A list that is closing may still be seen for a moment.
  await new Promise(resolve => setTimeout(resolve, 800))
  expect(manners(place, await lookAt(opened.page))).toEqual([])
  await opened.page.close()
  const complaints = questions.flatMap(({ id, control }) => {
    const one = told.find(each => each.id === id)
    const { receipt, unplanned } = one ?? {}
    const reason = receipt?.reason ?? unplanned?.why ?? ''
    const offers = (receipt?.candidates ?? unplanned?.candidates ?? []).length
    if (receipt?.outcome === 'filled')
      return isAnswer(after[id]) && !closed.test(control) ? [] : [`${id} is said to be filled`]
    if (JSON.stringify(after[id]) !== JSON.stringify(before[id])) return [`${id} holds ${JSON.stringify(after[id])}`]
    if (!/\w.*\.$/.test(reason)) return [`${id} has no reason: "${reason}"`]
    return closed.test(control) && offers < 2 ? [`${id} names ${offers} options: ${reason}`] : []
  })
  expect(complaints).toEqual([])
})

const isAnswer = (held: unknown) => [held].flat().every(each => JSON.stringify(each).includes(answer))

/** Those that ask for a choice, on the first step, from the start. */
function questionsOf({ questions }: TestPage) {
  return questions.filter(
    ({ control, step, after, trap }) => !step && !after && !trap && (closed.test(control) || free.test(control)),
  )
}
