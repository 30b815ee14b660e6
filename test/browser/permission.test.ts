import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, serveDemo } from '../demo/server.ts'
import { type Display, openDisplay } from '../support/display.ts'
import { type Extended, launchExtended } from '../support/extension.ts'
import { closePopup, offers, openPopup, press, previewRows, status } from '../support/popup.ts'
import { soon } from '../support/soon.ts'
import { captureDeal, fillForm, withPopup } from './do.ts'
import { type Framed, serveFramed } from './frames.ts'

// The permission bubble is the browser's own window: it is shown on a display of its own and answered with keys.
let display: Display
let demo: Demo
let framed: Framed
let extended: Extended
let page: Page

beforeAll(async () => {
  const opened = await openDisplay()
  if (!opened) throw new Error('Xvfb and xdotool are needed (Debian: apt install xvfb xdotool).')
  display = opened
  demo = await serveDemo()
  framed = await serveFramed()
  extended = await launchExtended({ headless: false, env: { ...process.env, DISPLAY: display.name } })
  await captureDeal(extended, demo.crm.url)
  page = await extended.open(framed.url)
})
afterAll(async () => {
  await extended?.close()
  framed?.close()
  demo?.close()
  display?.close()
})

test('a frame of another origin is not read without permission, and the popup asks for it', async () => {
  await withPopup(extended, page, async popup => {
    await soon(() => offers(popup, `Allow ${framed.origin}`), 'the button that asks')
    expect((await previewRows(popup)).some(({ field }) => field === 'Company name')).toBe(false)
  })
})

test('refused: the frame stays unread and the rest works', async () => {
  await ask()
  // "Deny" has the focus when the bubble opens.
  await answer('Return')
  await withPopup(extended, page, async popup => {
    expect(await granted(popup)).toEqual([])
    expect(await offers(popup, `Allow ${framed.origin}`)).toBe(true)
  })
  expect(await fillForm(extended, page)).toMatch(/^1 of 1/)
})

test('given: the frame is read and filled, and Sites lists it for revoking', async () => {
  page = await extended.open(framed.url)
  await ask()
  await answer('Tab', 'Return')
  const rows = await withPopup(extended, page, async popup => {
    expect(await granted(popup)).toHaveLength(1)
    await status(popup, /would be filled/)
    return previewRows(popup)
  })
  expect(rows.find(({ field }) => field === 'Company name')?.value).toBe('Harbor & Pine Logistics')
  await fillForm(extended, page)
  const frame = page.frames().find(each => each.url().startsWith(framed.origin))
  expect(await frame?.$eval('[name=company]', input => (input as HTMLInputElement).value)).toBe(
    'Harbor & Pine Logistics',
  )
  expect(await frame?.$eval('[name=email]', input => (input as HTMLInputElement).value)).toBe(
    'maya.okafor@harborpine.example',
  )
  const options = await extended.openOwn('options.html#sites')
  await press(options, 'Revoke http://localhost')
  await soon(async () => (await granted(options)).length === 0, 'the permission to be gone')
  await options.close()
})

/** Presses the popup's button that asks. The popup closes when the bubble opens. */
async function ask(): Promise<void> {
  const popup = await openPopup(extended, page)
  // The key is still down when the popup closes.
  await press(popup, `Allow ${framed.origin}`).catch(() => undefined)
  await soon(() => popup.isClosed(), 'the bubble to take the place of the popup', 5000).catch(() => closePopup(popup))
}

async function answer(...keys: string[]): Promise<void> {
  // The bubble ignores keys for its first half second, so that nobody answers it by accident.
  await new Promise(resolve => setTimeout(resolve, 1200))
  display.press(...keys)
  await new Promise(resolve => setTimeout(resolve, 500))
}

const granted = (own: Page) => own.evaluate(async () => (await chrome.permissions.getAll()).origins ?? [])
