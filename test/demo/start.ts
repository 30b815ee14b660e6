import { findChromium } from '../support/chromium.ts'
import { launchExtended } from '../support/extension.ts'
import { doAlone } from './alone.ts'
import { serveDemo } from './server.ts'

// npm start: the demo's pages in the person's own browser, with the extension loaded; `--headless` does the job alone.
const seen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const alone = process.argv.includes('--headless') || !seen

if (!findChromium()) {
  console.error('No Chrome, Chromium or Edge was found; install one of them, or name its program in CHROMIUM_PATH.')
  process.exitCode = 1
} else if (alone) {
  await withoutPerson()
} else {
  await withPerson()
}

async function withoutPerson(): Promise<void> {
  const demo = await serveDemo()
  const extended = await launchExtended({ defaultViewport: { width: 1280, height: 900 } })
  try {
    process.exitCode = (await doAlone(extended, demo)) ? 0 : 1
  } catch (error) {
    console.error(`The job was not finished: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  } finally {
    await extended.close()
    demo.close()
  }
}

async function withPerson(): Promise<void> {
  const demo = await serveDemo()
  const extended = await launchExtended({ headless: false, defaultViewport: null, args: ['--start-maximized'] })
  const { browser } = extended
  const [empty] = await browser.pages()
  const crm = await extended.open(demo.crm.url)
  for (const { url } of demo.portals) await extended.open(url)
  await empty?.close()
  await crm.bringToFront()
  console.log(`The demo is open: a CRM record and two partner portals.

1. On the CRM record, click Dealbridge in the toolbar (behind the puzzle piece) and choose "Capture deal".
2. On a portal's form, click it again and choose "Fill form". Submit the form.
3. On the confirmation, choose "Capture result"; back on the CRM record, "Write back", and save.

Close the browser to end the demo.`)
  browser.on('disconnected', () => demo.close())
}
