import type { Page } from 'puppeteer-core'

/** One task or mark of a trace. */
export interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** When it began, in µs. */
  ts: number
  /** Processor time of the thread, in µs. */
  tdur?: number
  args?: { name?: string }
}

/**
 * Runs something and says how long each task of the page's thread took, in ms of processor time: what other programs on
 * this machine do at the same time is not counted.
 */
export async function tasksOf(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  return tasksIn(await traceOf(page, [], act)).map(({ ms }) => ms)
}

/** What the browser noted while something was done: its tasks, and what the categories name. */
export async function traceOf(page: Page, categories: string[], act: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['toplevel', '__metadata', ...categories] })
  await act()
  const trace = await page.tracing.stop()
  return (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents
}

/** The tasks of the threads that pages run in, with their processor time in ms. */
export function tasksIn(events: TraceEvent[]): (TraceEvent & { ms: number })[] {
  const threads = new Set(
    events.filter(one => one.name === 'thread_name' && one.args?.name === 'CrRendererMain').map(threadOf),
  )
  return events.flatMap(one =>
    /RunTask$/.test(one.name) && one.tdur !== undefined && threads.has(threadOf(one))
      ? [{ ...one, ms: one.tdur / 1000 }]
      : [],
  )
}

export const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
