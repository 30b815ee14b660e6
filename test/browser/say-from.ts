import type { Page } from 'puppeteer-core'

/** Says something to the background from our code's world in a page, and answers with what came back. */
export async function sayFrom(page: Page, message: unknown): Promise<unknown> {
  const session = await page.createCDPSession()
  const own = new Promise<number>(resolve => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id)
    })
  })
  await session.send('Runtime.enable')
  const expression = `chrome.runtime.sendMessage(${JSON.stringify(message)}).then(
    answer => JSON.stringify({ answer }), error => JSON.stringify({ error: String(error) }))`
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await own,
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  return JSON.parse(String(result.value))
}
