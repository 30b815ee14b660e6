/**
 * True if an element holds more than so many fields. Live lists are asked only as far as needed: the form around a field
 * may hold thousands, and every one of them is asked about.
 */
export function holdsMoreFields(box: Element, most: number, tags: string[] = ['input', 'select', 'textarea']): boolean {
  let seen = 0
  for (const tag of tags) {
    const found = box.getElementsByTagName(tag)
    for (let at = 0; found[at]; at++) {
      if ((found[at] as HTMLInputElement).type !== 'hidden') seen++
      if (seen > most) return true
    }
  }
  return false
}
