import type { ApiRequest, Sent, SiteApi } from './api.ts'

/** Longest wait for one answer, in milliseconds. */
const patience = 8000

/** Longer than any record with its description of fields. */
const most = 20_000_000

/**
 * The only place in Dealbridge that sends anything: to the one origin given, only what the site's list allows, and never
 * on to where a redirect leads.
 */
export async function sendTo(
  origin: string,
  api: SiteApi,
  request: ApiRequest,
  headers: Record<string, string>,
): Promise<Sent> {
  const { method, path, body } = request
  if (!isAllowed(api, request)) return { lost: 'barred' }
  try {
    const response = await fetch(`${origin}${path}`, {
      method,
      body,
      headers: { Accept: 'application/json', ...request.headers, ...headers },
      credentials: api.asks === 'page' ? 'same-origin' : 'omit',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
    const text = await response.text()
    if (text.length > most) return { lost: 'barred' }
    return {
      status: response.status,
      redirected: response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400),
      type: response.headers.get('content-type') ?? '',
      retryAfter: response.headers.get('retry-after') ?? undefined,
      body: text,
    }
  } catch (error) {
    const late = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
    return { lost: late ? 'late' : 'network' }
  }
}

/** True for a path that is on the list as it stands: one that a browser would read otherwise (`..`, `//`) is not. */
export function isAllowed(api: SiteApi, { method, path }: ApiRequest): boolean {
  const base = 'https://origin.invalid'
  if (!path.startsWith('/') || path.startsWith('//') || !URL.canParse(path, base)) return false
  const url = new URL(path, base)
  if (url.origin !== base || url.hash || /%2e|%2f|%5c|\\/i.test(url.pathname) || !path.startsWith(url.pathname))
    return false
  return api.allowed.some(rule => rule.method === method && rule.path.test(url.pathname))
}
