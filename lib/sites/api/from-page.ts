import { siteOf } from '../index.ts'
import type { ApiRequest, Sent } from './api.ts'
import { apiOf } from './index.ts'
import { sendTo } from './send.ts'

/**
 * Asks the site's own interface from inside its page: the page's own origin, with what it allows, and only where the
 * page really is of that site. The proof that the page asks is taken from its cookies here and goes nowhere else.
 */
export async function askFromPage(document: Document, site: string, request: ApiRequest): Promise<Sent> {
  const api = apiOf(site)
  const { location } = document
  const isTop = document.defaultView !== null && document.defaultView === document.defaultView.top
  if (api?.asks !== 'page' || !isTop || siteOf(document)?.id !== site) return { lost: 'barred' }
  const token = api.token && cookieOf(document, api.token.cookies)
  const proof: Record<string, string> = api.token && token ? { [api.token.header]: token } : {}
  return sendTo(location.origin, api, request, proof)
}

function cookieOf(document: Document, names: string[]): string | undefined {
  const cookies = new Map(
    document.cookie.split('; ').map(pair => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
  return names.map(name => cookies.get(name)).find(Boolean)
}
