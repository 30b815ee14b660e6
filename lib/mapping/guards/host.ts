import { fitsOrigin } from '../place.ts'
import { type Guard, holds, stops } from './guard.ts'

/** A form is sent only from, and to, where the person said that it lives. */
export const host: Guard = {
  id: 'host',
  title: 'The site is one that this mapping is for',
  check({ mapping, page, allowed }) {
    const { origin, host } = new URL(page.url)
    if (!allowed) return stops(`Your organisation does not allow ${host}.`)
    if (!mapping) return stops('There is no mapping for this form. Decide about a field of it first.', 'mapping')
    const places = [mapping, ...(mapping.places ?? [])].map(place => place.origin)
    const isOwn = (other: string) => places.some(place => fitsOrigin(place, other))
    const sameSite = mapping.site !== undefined && mapping.site === page.site
    if (!isOwn(origin) && !sameSite) return stops(`${host} is not among the addresses of this mapping.`, 'mapping')
    const away = page.targets.find(target => target !== origin && !isOwn(target))
    if (away) return stops(`The form sends its answers to ${away}, which is not among the addresses of this mapping.`)
    return holds(`${host} is an address of this mapping.`)
  },
}
