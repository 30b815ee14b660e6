/** How the requests of a page ended that began after a moment: counted without touching any. */
export interface Requests {
  /** True once one was answered well. */
  answered(): boolean
  /** The status of the first that was refused (400 and above). */
  refused(): number | undefined
  stop(): void
}

/** Requests that begin later than this after the press are the page's own business, in milliseconds. */
const reach = 2000

/**
 * Watches the page's own requests to its own site until stopped (Resource Timing: `responseStatus` is 0 where the page may
 * not know it). Reads only that, and how, they ended.
 */
export function watchRequests(view: Window): Requests {
  const start = view.performance.now()
  const seen: PerformanceResourceTiming[] = []
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) if (belongs(entry)) seen.push(entry)
  })
  const belongs = ({ initiatorType, name, startTime }: PerformanceResourceTiming) =>
    /^(?:fetch|xmlhttprequest)$/.test(initiatorType) &&
    startTime >= start - 5 &&
    startTime <= start + reach &&
    siteOfHost(new URL(name).hostname) === siteOfHost(view.location.hostname)
  observer.observe({ type: 'resource' })
  const statuses = () => seen.map(({ responseStatus }) => responseStatus)
  return {
    answered: () => statuses().some(status => status >= 200 && status < 300),
    refused: () => statuses().find(status => status >= 400),
    stop: () => observer.disconnect(),
  }
}

/** The last two labels of a host name: near enough to tell the page's own servers from those that count visitors. */
function siteOfHost(host: string): string {
  return /^[\d.:[\]]+$/.test(host) ? host : host.split('.').slice(-2).join('.')
}
