import type { Page } from 'puppeteer-core'

/** Calls a global function of a script that runs in a world of its own on the page, as a content script does. */
export type Call = <T>(name: string, ...args: unknown[]) => Promise<T>

/** Runs a script in an isolated world of the page's top frame. */
export async function isolated(page: Page, script: string): Promise<Call> {
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'extension',
  })
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await run(`${script};0`)
  return (name, ...args) => run(`${name}(${args.map(arg => JSON.stringify(arg)).join()})`)
}
