import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { serveDemo } from '../demo/server.ts'
import { root } from '../support/command.ts'
import { launchExtended } from '../support/extension.ts'
import { press, status, view } from '../support/popup.ts'
import { decide } from './decide.ts'
import { captureDeal, fillForm, submit, withPopup } from './do.ts'
import { convert, feed, search } from './studio-page.ts'

// npm run pictures: the README's pictures, made from the demo through the real popup.
const folder = join(root, 'docs', 'images')
mkdirSync(folder, { recursive: true })
const demo = await serveDemo()
const extended = await launchExtended({
  // The popup grows with the screen that it stands on.
  args: ['--screen-info={3200x2400 devicePixelRatio=2}', '--window-size=1400,1100'],
  defaultViewport: null,
})
try {
  const { page: crm } = await captureDeal(extended, demo.crm.url)
  await picture(crm, 'popup-capture', popup => view(popup, 'Capture'))
  const form = await extended.open(demo.portals[0]?.url ?? '')
  await picture(form, 'popup-fill', popup => status(popup, /would be filled/))
  await fillForm(extended, form)
  await form.click('input[name=consent]')
  await submit(form)
  await withPopup(extended, form, async popup => {
    await press(popup, 'Capture result')
    await status(popup, /^Captured the result/)
  })
  await picture(crm, 'popup-write-back', async popup => {
    await view(popup, 'Write-back')
    await status(popup, /would be filled/)
  })
  const options = await extended.openOwn('options.html#deals')
  await options.setViewport({ width: 1100, height: 700, deviceScaleFactor: 2 })
  await options.waitForSelector('.cards details summary')
  await options.click('.cards details summary')
  await options.waitForSelector('.cards details table')
  await options.screenshot({ path: join(folder, 'options-deals.png') })
  const other = await extended.open(demo.portals[1]?.url ?? '')
  await withPopup(extended, other, popup => decide(popup, 'Address line 2', 'Leave it'))
  const studio = await extended.openOwn('options.html#mappings')
  await studio.setViewport({ width: 1300, height: 900, deviceScaleFactor: 2 })
  await (await studio.waitForSelector('.mappings a'))?.click()
  await studio.waitForSelector('table.fields')
  await feed(studio, 'Deal name', 'template')
  await search(studio, 'Insert a value', 'customer name')
  await convert(studio, 'Change capital')
  await status(studio, /Saved\.$/)
  await studio.screenshot({ path: join(folder, 'studio-fields.png') })
} finally {
  await extended.close()
  demo.close()
}

async function picture(page: Page, name: string, work: (popup: Page) => Promise<unknown>): Promise<void> {
  await withPopup(extended, page, async popup => {
    await work(popup)
    await popup.screenshot({ path: join(folder, `${name}.png`) })
  })
  console.log(`docs/images/${name}.png`)
}
