import { formPath } from '../deal/record-address.ts'
import type { Mapping } from './mapping.ts'

/** How well an address fits what a mapping is bound to, best first: the same form's place, its site or host, nothing. */
export type Standing = 'here' | 'near' | 'elsewhere'

/** Where an address stands for a mapping. `site`: the known site that the page is of. */
export function standingOf(
  mapping: Pick<Mapping, 'origin' | 'path' | 'places' | 'site'>,
  url: string,
  site?: string,
): Standing {
  if (!URL.canParse(url)) return 'elsewhere'
  const { origin } = new URL(url)
  const path = formPath(url)
  const places = [{ origin: mapping.origin, path: mapping.path }, ...(mapping.places ?? [])]
  const onHost = places.filter(place => fitsOrigin(place.origin, origin))
  const sameSite = mapping.site !== undefined && mapping.site === site
  if (onHost.some(place => fitsPath(place.path, path))) return 'here'
  // A tenant's own host shows the same paths.
  if (sameSite && places.some(place => fitsPath(place.path, path))) return 'here'
  return onHost.length || sameSite ? 'near' : 'elsewhere'
}

/** True if an origin is the one that is meant, or of the hosts that "https://*.force.com" means. */
export function fitsOrigin(pattern: string, origin: string): boolean {
  const star = pattern.indexOf('://*.')
  if (star < 0) return pattern === origin
  const scheme = pattern.slice(0, star + 3)
  const host = pattern.slice(star + 4)
  return origin.startsWith(scheme) && origin.endsWith(host) && origin.length > scheme.length + host.length
}

/** True if a path (as `formPath` writes it) is of a pattern: `*` is one piece, a last `**` all the rest. */
export function fitsPath(pattern: string, path: string): boolean {
  if (pattern === path) return true
  const [wanted, found] = [pattern.split('/'), path.split('/')]
  const open = wanted.at(-1) === '**'
  if (open) wanted.pop()
  if (open ? found.length < wanted.length : found.length !== wanted.length) return false
  return wanted.every((piece, at) => piece === '*' || piece === found[at])
}

/** What is wrong with an origin pattern that a person wrote, as one sentence; undefined where nothing is. */
export function originProblem(pattern: string): string | undefined {
  const plain = pattern.replace('://*.', '://any.')
  const url = URL.canParse(plain) ? new URL(plain) : undefined
  // Chromium takes a host with blanks, which it then writes with %.
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== plain || /[*%]/.test(plain))
    return 'Write it like https://portal.example or https://*.portal.example.'
  // "https://*.com" would be everywhere.
  if (pattern !== plain && pattern.split('.').length < 3) return 'The part behind the star must be a whole domain.'
  return undefined
}

/** What is wrong with a path pattern that a person wrote, as one sentence; undefined where nothing is. */
export function pathProblem(pattern: string): string | undefined {
  if (!pattern.startsWith('/')) return 'A path begins with a slash, like /deals/new.'
  const pieces = pattern.split('/')
  const odd = pieces.some(
    (piece, at) => piece.includes('*') && piece !== '*' && !(piece === '**' && at === pieces.length - 1),
  )
  return odd ? 'A * must stand alone between two slashes, and ** only at the end.' : undefined
}
