/** A first label of a host that only says in which language, or that it is the web. */
const passing = /^(?:www|[a-z]{2}(?:-[a-z]{2})?)\.(?=[^.]+\.)/

/**
 * True for two origins of one portal: the same host, or hosts that differ only in a first label that names a language
 * (`de.portal.example`, `www.portal.example`). Tenants with names of their own are portals of their own.
 */
export function samePortal(one: string, other: string): boolean {
  return one === other || hostOf(one) === hostOf(other)
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host.replace(passing, '') : origin
}
