import type { Page } from 'puppeteer-core'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Processor time of the thread, in µs. */
  tdur?: number
  args?: { name?: string }
}

/**
 * Runs something and says how long each task of the page's thread took, in ms of processor time: what other programs on
 * this machine do at the same time is not counted.
 */
export async function tasksOf(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  await page.tracing.start({ categories: ['toplevel', '__metadata'] })
  await act()
  const trace = await page.tracing.stop()
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }
  const threads = new Set(
    traceEvents.filter(one => one.name === 'thread_name' && one.args?.name === 'CrRendererMain').map(threadOf),
  )
  return traceEvents.flatMap(one =>
    /RunTask$/.test(one.name) && one.tdur !== undefined && threads.has(threadOf(one)) ? [one.tdur / 1000] : [],
  )
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
