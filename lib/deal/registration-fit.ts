import { isLive, isUnsent, numberOf, type Registration, sameNumber, stateOf } from './registration.ts'

/**
 * Which registration of a deal an answer is about. `other`: the page names another id than the deal's one; `several`: it
 * names none, and more than one could be meant.
 */
export type Fit =
  | { fit: 'known'; registration: Registration }
  | { fit: 'new' }
  | { fit: 'other'; registration: Registration }
  | { fit: 'several' }

/**
 * Finds the registration that an answer is about: by its id, else the open one whose id is not known yet. An answer
 * without an id is about the only one there is at that portal, or the one whose own page it is.
 */
export function fitOf(
  all: Registration[],
  answer: Pick<Registration, 'portal' | 'url' | 'entries'>,
  today: string,
): Fit {
  const here = all.filter(({ portal }) => portal === answer.portal).toSorted((a, b) => b.at.localeCompare(a.at))
  const state = (one: Registration) => stateOf(one, today)
  const open = here.filter(one => isLive(state(one)) || isUnsent(state(one)))
  const number = numberOf(answer)
  if (number !== undefined) {
    const same = here.find(one => sameNumber(numberOf(one) ?? '', number))
    const nameless = open.filter(one => numberOf(one) === undefined)
    const known = same ?? nameless.find(one => isLive(state(one))) ?? nameless[0]
    if (known) return { fit: 'known', registration: known }
    const other = here.find(one => numberOf(one) !== undefined)
    return other ? { fit: 'other', registration: other } : { fit: 'new' }
  }
  const own = here.filter(one => one.url === answer.url)
  for (const some of [own, open, here]) {
    const [only, ...more] = some
    if (only && more.length === 0) return { fit: 'known', registration: only }
  }
  return here.length ? { fit: 'several' } : { fit: 'new' }
}
