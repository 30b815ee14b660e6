import { expect, test } from 'vitest'
import { withPopup } from '../../browser/do.ts'
import { type Display, openDisplay } from '../../support/display.ts'
import { launchExtended } from '../../support/extension.ts'
import { press, status, view } from '../../support/popup.ts'
import { soon } from '../../support/soon.ts'
import { type Proof, proveThrough } from './support/prove.ts'
import { apiHost, salesforceSite } from './support/salesforce.ts'

// Salesforce's session needs a permission: the browser's own bubble asks for it, on a display of its own.
const site = salesforceSite()
let display: Display
const proof = proveThrough(site, {
  async launch(args) {
    const opened = await openDisplay()
    if (!opened) throw new Error('Xvfb and xdotool are needed (Debian: apt install xvfb xdotool).')
    display = opened
    const extended = await launchExtended({ args, headless: false, env: { ...process.env, DISPLAY: display.name } })
    await (await extended.open(site.signIn)).close()
    return extended
  },
  switchOn: switchOnAsked,
  close: () => display?.close(),
})

test('every request names its client and carries the session to that one host, and no cookie', () => {
  const asked = proof.hosts.requests.filter(site.isApi)
  expect(asked.length).toBeGreaterThan(10)
  for (const { headers } of asked) {
    expect(headers['sforce-call-options']).toBe('client=Dealbridge')
    expect(headers.cookie).toBeUndefined()
  }
  const elsewhere = proof.hosts.requests.filter(({ host }) => host !== apiHost)
  expect(elsewhere.filter(({ headers }) => headers.authorization !== undefined)).toEqual([])
})

test('signed out of Salesforce, no request is made without a session', async () => {
  const before = proof.hosts.requests.filter(site.isApi).length
  const tab = await proof.extended.open(site.signIn)
  const session = await tab.createCDPSession()
  await session.send('Network.deleteCookies', { name: 'sid', url: site.signIn })
  await tab.close()
  await withPopup(proof.extended, proof.page, async popup => {
    await view(popup, 'Capture')
    await popup.waitForSelector('::-p-text(Read from the page: you are signed out of Salesforce.)')
  })
  expect(proof.hosts.requests.filter(site.isApi)).toHaveLength(before)
})

test('switched off again, the permission is given back and the page is read', async () => {
  const options = await proof.extended.openOwn('options.html#sites')
  const box = await options.waitForSelector(`::-p-aria([name="${apiHost}"][role="checkbox"])`)
  await box?.click()
  await status(options, /may not be asked any more/)
  const left = await options.evaluate(() => chrome.permissions.getAll())
  expect(left.origins ?? []).toEqual([])
  expect(left.permissions ?? []).not.toContain('cookies')
  await options.close()
  await withPopup(proof.extended, proof.page, async popup => {
    await view(popup, 'Capture')
    await popup.waitForSelector('::-p-text(reading through Salesforce is switched off under Options, Sites.)')
  })
})

/** Under Sites: names the address, presses **Switch on**, refuses the browser's question once and then allows. */
async function switchOnAsked({ extended }: Proof): Promise<void> {
  const options = await extended.openOwn('options.html#sites')
  await options.bringToFront()
  const input = await options.waitForSelector('::-p-aria([name="Your Salesforce address"][role="textbox"])')
  await input?.type('northgate.lightning.force.com')
  await press(options, 'Switch on')
  // "Deny" has the focus when the bubble opens.
  await answer('Return')
  await soon(async () => (await saidBy(options)).includes('was not allowed'), 'the refusal to be said')
  await press(options, 'Switch on')
  await answer('Tab', 'Return')
  await soon(async () => (await saidBy(options)).includes(`read through ${apiHost}`), 'the permission to be given')
  await options.close()
}

const saidBy = (page: Proof['page']) => page.$$eval('[role=status]', all => all.map(one => one.textContent).join(' '))

async function answer(...keys: string[]): Promise<void> {
  // The bubble ignores keys for its first half second, so that nobody answers it by accident.
  await new Promise(resolve => setTimeout(resolve, 1500))
  display.press(...keys)
  await new Promise(resolve => setTimeout(resolve, 700))
}
