import type { ElementHandle, KeyInput, Page } from 'puppeteer-core'

/** What a person does on a page, by real mouse and keyboard; things are found by their accessible names. */
export interface Person {
  click(name: string, role?: string): Promise<void>
  /** Clicks into the control and types over what it held. */
  type(name: string, text: string, role?: string): Promise<void>
  /** Opens the control, waits for the option and clicks it. `filter` is typed first. */
  pick(name: string, option: string, filter?: string): Promise<void>
  /** Chooses in a native select by values. */
  select(selector: string, ...values: string[]): Promise<void>
  /** Types where the cursor is. */
  typeFocused(text: string): Promise<void>
  wait(ms: number): Promise<void>
  press(...keys: KeyInput[]): Promise<void>
  /** Clicks what a CSS selector finds (deep: `>>>` looks into shadow roots). */
  clickOn(selector: string): Promise<void>
  typeInto(selector: string, text: string): Promise<void>
}

export function personOn(page: Page): Person {
  const find = async (selector: string) => {
    const handle = await page.waitForSelector(selector, { timeout: 5000 })
    if (!handle) throw new Error(`There is no ${selector}.`)
    return handle
  }
  const named = (name: string, role?: string) => find(`::-p-aria([name="${name}"]${role ? `[role="${role}"]` : ''})`)
  /** The option whose first line reads so, wherever in the document it is shown. */
  const offered = async (option: string) => {
    const end = Date.now() + 5000
    while (Date.now() < end) {
      for (const handle of await page.$$('>>> [role=option]')) {
        if (await handle.evaluate((e, text) => (e as HTMLElement).innerText?.trim().split('\n')[0] === text, option))
          return handle
      }
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    throw new Error(`There is no option "${option}".`)
  }
  /** Clicks once the thing has come to rest, as a person waits for a menu to open. */
  const click = async (handle: ElementHandle) => {
    await handle.scrollIntoView()
    let before = ''
    for (let tries = 0; tries < 40; tries += 1) {
      const now = JSON.stringify(await handle.boundingBox())
      if (now !== 'null' && now === before && tries > 1) break
      before = now
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    await handle.click()
  }
  const type = async (handle: ElementHandle, text: string) => {
    await click(handle)
    await page.keyboard.down('Control')
    await page.keyboard.press('a')
    await page.keyboard.up('Control')
    await page.keyboard.type(text)
  }
  return {
    click: async (name, role) => click(await named(name, role)),
    type: async (name, text, role) => type(await named(name, role), text),
    pick: async (name, option, filter) => {
      await click(await named(name))
      if (filter) await page.keyboard.type(filter)
      const handle = await offered(option)
      await new Promise(resolve => setTimeout(resolve, 350))
      await click(handle)
      await new Promise(resolve => setTimeout(resolve, 350))
    },
    select: async (selector, ...values) => {
      await (await find(selector)).select(...values)
    },
    typeFocused: text => page.keyboard.type(text),
    wait: ms => new Promise(resolve => setTimeout(resolve, ms)),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    clickOn: async selector => click(await find(selector)),
    typeInto: async (selector, text) => type(await find(selector), text),
  }
}
