import { cleanLabel } from '../page/clean.ts'
import { type Part, textOf } from './part.ts'

/** The headings above each of the given parts, nearest first, by reading order and rank alone. */
export function titlesAbove(root: Part, wanted: Set<Part>): Map<Part, string[]> {
  const found = new Map<Part, string[]>()
  let open: { level: number; text: string }[] = []
  const walk = (part: Part): void => {
    if (part.heading) {
      const level = part.heading
      open = [{ level, text: cleanLabel(textOf(part)) }, ...open.filter(title => title.level < level)]
    }
    if (wanted.has(part)) found.set(part, open.map(title => title.text).filter(Boolean))
    for (const child of part.parts) walk(child)
  }
  walk(root)
  return found
}
