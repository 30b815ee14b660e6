import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, serveDemo } from '../demo/server.ts'
import { type ExtendedFirefox, launchFirefox } from '../support/firefox.ts'
import { soon } from '../support/soon.ts'
import { formState } from './do.ts'

// Firefox, by the same steps: the real toolbar button, the real popup, the background as an event page.
let firefox: ExtendedFirefox
let demo: Demo
beforeAll(async () => {
  demo = await serveDemo()
  firefox = await launchFirefox('dealbridge@dealbridge.example')
})
afterAll(async () => {
  await firefox?.close()
  demo?.close()
})

test('captures a deal and fills a portal’s form in Firefox', async () => {
  const record = await firefox.browser.newPage()
  await record.goto(demo.crm.url)
  await record.bringToFront()
  await firefox.openPopup()
  await pressIn('Capture deal')
  await said(/^Captured/)
  await firefox.closePopup()

  const form = await firefox.browser.newPage()
  await form.goto(demo.portals[0]?.url ?? '')
  await form.bringToFront()
  await firefox.openPopup()
  await pressIn('Fill form')
  await said(/filled and verified/)
  await firefox.closePopup()
  const state = await formState(form)
  expect(state).toMatchObject({
    customerCompanyName: 'Harbor & Pine Logistics',
    country: 'US',
    contactLastName: 'Okafor',
  })
  expect(Number(state.expectedAmount)).toBe(73800.5)
})

async function pressIn(name: string): Promise<void> {
  const button = `[...document.querySelectorAll('button')].find(each => each.textContent === '${name}')`
  await soon(() => firefox.inPopup<boolean>(`${button}?.disabled === false`), `the button "${name}"`, 20_000)
  await firefox.inPopup(`${button}.click()`)
}

async function said(like: RegExp): Promise<void> {
  let last = ''
  await soon(
    async () => {
      last = await firefox.inPopup<string>("document.querySelector('[role=status]').textContent")
      return like.test(last)
    },
    () => `the status line to read ${like}; it reads "${last}"`,
    30_000,
  )
}
