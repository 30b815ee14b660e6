import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPages } from '../pages/build.ts'
import { testPages } from '../pages/pages.ts'
import { asksOf } from './answers.ts'
import { startWorld, type World } from './world.ts'

// A person sees where the fill is: on a page of a library, as a content script lights it up.

const form = testPages.filter(({ name }) => name === 'hook-form')
let world: World
beforeAll(async () => {
  buildPages(form.map(({ name }) => name))
  world = await startWorld()
}, 300_000)
afterAll(() => world?.close())

test.each([
  ['lights up every field that it fills', 'no-preference'],
  ['lights up nothing for who asked the system for less motion', 'reduce'],
])('%s', async (_, motion) => {
  const [each] = form
  if (!each) throw new Error('The page is gone.')
  const opened = await world.open(each.name)
  const { page } = opened
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }])
  await page.evaluate(() => {
    const lit = new Set<Element>()
    Object.assign(window, { lit })
    setInterval(() => {
      for (const { effect } of document.getAnimations()) {
        const { target } = effect as KeyframeEffect
        const glows = (effect as KeyframeEffect).getKeyframes().some(frame => String(frame.outline).includes('solid'))
        if (target && glows) lit.add(target)
      }
    }, 20)
  })
  const { told } = await opened.fill(asksOf(each))
  const lit = await page.evaluate(() => (window as unknown as { lit: Set<Element> }).lit.size)
  await page.close()
  const filled = told.filter(({ receipt }) => receipt && /^(?:filled|normalised)$/.test(receipt.outcome))
  expect(filled.length).toBeGreaterThan(8)
  expect(lit).toBe(motion === 'reduce' ? 0 : filled.length)
})
