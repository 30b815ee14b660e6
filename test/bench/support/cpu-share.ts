import { readFileSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'

/** Nanoseconds that a thread ran, and that it was ready to run but had no processor. */
interface Times {
  ran: number
  waited: number
}

/**
 * Runs something and says what share of its busy time the page's thread had a processor: on a machine that also does
 * other things, the rest of the time is nobody's work. 1 where the system does not tell.
 */
export async function cpuShare<T>(browser: Browser, act: () => Promise<T>): Promise<[T, number]> {
  const session = await browser.target().createCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => ({ id, before: timesOf(id) }))
  const result = await act()
  const spent = pages.flatMap(({ id, before }) => {
    const after = timesOf(id)
    return before && after ? [{ ran: after.ran - before.ran, waited: after.waited - before.waited }] : []
  })
  // The page is by far the busiest.
  const [page] = spent.toSorted((a, b) => b.ran - a.ran)
  return [result, page ? page.ran / (page.ran + page.waited) : 1]
}

/** Of the main thread of a process; Linux only. */
function timesOf(process: number): Times | undefined {
  try {
    const [ran = 0, waited = 0] = readFileSync(`/proc/${process}/schedstat`, 'utf8').split(' ').map(Number)
    return { ran, waited }
  } catch {
    return undefined
  }
}
