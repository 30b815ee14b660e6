import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { root } from '../support/command.ts'
import type { Extended } from '../support/extension.ts'
import { closePopup, openPopup, press, previewRows, status, view } from '../support/popup.ts'
import { shortcomings } from './expected.ts'
import type { Demo } from './server.ts'

const pictures = join(root, 'artifacts')
let taken = 0

/** Does the main job without a person, through the real toolbar popup. Answers true if every application holds the values. */
export async function doAlone(extended: Extended, demo: Demo): Promise<boolean> {
  mkdirSync(pictures, { recursive: true })
  const crm = await extended.open(demo.crm.url)
  await step(extended, crm, 'capture', async popup => {
    await press(popup, 'Capture deal')
    return status(popup, /^Captured/)
  })
  for (const [index, { portal, url }] of demo.portals.entries()) {
    const form = await extended.open(url)
    await step(extended, form, 'fill', async popup => {
      await press(popup, 'Fill form')
      const said = await status(popup, /filled and verified/)
      for (const { field, value, why } of await previewRows(popup)) console.log(`    ${field}: ${value} (${why})`)
      return said
    })
    // What is the person's to say is not answered by the extension.
    const consent = await form.$('input[name=consent]')
    await consent?.click()
    await picture(form, 'form')
    await Promise.all([form.waitForNavigation(), form.click('form button')])
    const errors = await form.$$eval('.error:not([aria-hidden])', found =>
      found.map(each => each.parentElement?.innerText),
    )
    if (errors.length > 0) throw new Error(`${portal.name} did not take the form: ${errors.join('; ')}`)
    await step(extended, form, 'result', async popup => {
      await press(popup, 'Capture result')
      return status(popup, /^Captured the result/)
    })
    console.log(`  ${portal.name}: ${await form.title()}`)
    if (index === 0) await writeBack(extended, crm)
  }
  const missing = shortcomings(demo)
  for (const sentence of missing) console.log(`✗ ${sentence}`)
  if (missing.length === 0) console.log('✓ Both portals and the CRM hold the right values.')
  console.log(`Screenshots: ${pictures}`)
  return missing.length === 0
}

async function writeBack(extended: Extended, crm: Page): Promise<void> {
  await step(extended, crm, 'write-back', async popup => {
    await view(popup, 'Write-back')
    await press(popup, 'Write back')
    const said = await status(popup, /filled and verified/)
    for (const { field, value, why } of await previewRows(popup)) console.log(`    ${field}: ${value} (${why})`)
    return said
  })
  await Promise.all([crm.waitForNavigation(), crm.click('form button')])
  await picture(crm, 'record')
}

/** Opens the popup over a page, does one thing in it, says and shows how it ended, and closes it. */
async function step(
  extended: Extended,
  page: Page,
  name: string,
  work: (popup: Page) => Promise<string>,
): Promise<void> {
  const popup = await openPopup(extended, page)
  try {
    console.log(`${name}: ${await work(popup)}`)
  } finally {
    await picture(popup, name)
    await closePopup(popup)
  }
}

async function picture(page: Page, of: string): Promise<void> {
  taken += 1
  const path = join(pictures, `${String(taken).padStart(2, '0')}-${of}.png`)
  await page.screenshot({ path, fullPage: of === 'form' || of === 'record' }).catch(() => undefined)
}
