const words =
  /(?<!\p{L})(?:already|duplicates?|bereits|schon|dublette|déjà|doublon|ya (?:está|ha sido|fue|existe)|duplicad[oa]s?|já|già|duplicat[oaie]s?|al (?:geregistreerd|bestaat|ingediend)|reeds|bestaat al|redan|allerede|już|již|уже)(?!\p{L})|既に|すでに|重複|已经|已被|重复|이미|중복/iu

/** True for a text that speaks of what was there before: "This deal is already registered". */
export function tellsOfEarlier(text: string): boolean {
  return words.test(text)
}
