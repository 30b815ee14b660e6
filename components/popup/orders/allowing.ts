import type { Beside, PopupHost } from '../host.ts'
import type { usePage } from '../use-page.ts'
import type { Work } from '../use-work.ts'

interface Given {
  host: PopupHost
  say: Work['say']
  page: ReturnType<typeof usePage>
}

/** What lets us read more of a page. */
export function allowing({ host, say, page: { tabId, read, setProblem } }: Given) {
  return {
    async allow(origin: string): Promise<void> {
      // The question must come straight from the click: nothing may be awaited before it.
      const allowed = await host.allow(origin)
      if (allowed) await read()
      else say(`${origin} was not allowed. That part of the page is left unread; the rest works.`)
    },
    /** Where the address of the page is not known to us, the browser asks the person. */
    async offerSite(offer: NonNullable<Beside['offerSite']>): Promise<void> {
      const offered = tabId !== undefined && (await offer(tabId))
      const error = offered
        ? 'Your browser now offers in its toolbar to allow Dealbridge on this site.'
        : 'Your browser does not let this site be allowed from here. Click Dealbridge’s button on this page to read it.'
      setProblem({ error, mayAsk: !offered })
    },
  }
}
