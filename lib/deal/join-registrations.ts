import { numberOf, type Registration, sameNumber } from './registration.ts'

/** Two keepings of one deal's registrations as one: of the same registration the one that was changed last. */
export function joinRegistrations(here: Registration[], there: Registration[]): Registration[] {
  const joined = [...here]
  for (const one of there) {
    const at = joined.findIndex(other => isSame(one, other))
    const known = joined[at]
    if (!known) joined.push(one)
    else if (one.at > known.at) joined[at] = { ...one, id: known.id }
  }
  return joined.sort((a, b) => a.at.localeCompare(b.at))
}

/** The same one, or the same number at the same portal; without a number, what was told at the same moment. */
function isSame(one: Registration, other: Registration): boolean {
  if (one.id === other.id) return true
  if (one.portal !== other.portal) return false
  const [number, known] = [numberOf(one), numberOf(other)]
  return number !== undefined && known !== undefined ? sameNumber(number, known) : one.at === other.at
}
