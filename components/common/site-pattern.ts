/**
 * The match pattern for a site: scheme and host, every port (Firefox takes no port in a pattern). Undefined for what is
 * no web address.
 */
export function sitePattern(text: string): string | undefined {
  const trimmed = text.trim()
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && hostname && !hostname.includes('%') ? `${protocol}//${hostname}/*` : undefined
}
