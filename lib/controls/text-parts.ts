import type { Control, WriteResult } from './control.ts'
import { isRequired } from './support/accepts.ts'
import { groupLocked } from './support/locks.ts'
import { boxesBeside } from './support/side-by-side.ts'
import { text } from './text.ts'

/**
 * One answer in several short boxes: a postal code and its extension, a number in blocks. The first box, or what stands
 * before it, asks the question; the others say nothing of their own and take a few characters each.
 */
export const textParts: Control = {
  name: 'text',
  matches: element => partsOf(element)[0] === element,
  parts: element => partsOf(element).slice(1),
  read: element => ({ text: joined(partsOf(element)) }),
  accepts: element => {
    const sizes = partsOf(element).map(box => box.maxLength)
    return {
      ...(isRequired(element) && { required: true }),
      maxLength: sizes.reduce((sum, size) => sum + size, sizes.length - 1),
    }
  },
  locked: element => groupLocked(partsOf(element)),
  async write(element, write, signal, typed): Promise<WriteResult> {
    if (!('text' in write)) return { ok: false, reason: 'This field takes a text.' }
    const boxes = partsOf(element)
    const pieces = split(
      write.text,
      boxes.map(box => box.maxLength),
    )
    if (!pieces) return { ok: false, reason: `"${write.text}" does not fit into its ${boxes.length} boxes.` }
    return writeParts(boxes, pieces, signal, typed)
  },
  holds(element, write) {
    if (!('text' in write)) return false
    const boxes = partsOf(element)
    const pieces = split(
      write.text,
      boxes.map(box => box.maxLength),
    )
    return pieces?.every((piece, at) => boxes[at]?.value.trim() === piece) ?? false
  },
}

/** Fills boxes one after the other; all are put back where one does not take its piece. */
export async function writeParts(
  boxes: HTMLInputElement[],
  pieces: string[],
  signal: AbortSignal,
  typed?: boolean,
): Promise<WriteResult> {
  const before = boxes.map(box => box.value)
  for (const [at, box] of boxes.entries()) {
    if (box.value === pieces[at]) continue
    const done = await text.write(box, { text: pieces[at] ?? '' }, signal, typed)
    if (done.ok) continue
    for (const [index, other] of boxes.slice(0, at + 1).entries())
      await text.write(other, { text: before[index] ?? '' }, new AbortController().signal)
    return done
  }
  // A page may move on by itself when a box is full, and write into the next.
  const wrong = boxes.some((box, at) => box.value.trim() !== pieces[at])
  return wrong ? { ok: false, reason: 'The boxes did not keep their parts of the answer.' } : { ok: true }
}

export const joined = (boxes: HTMLInputElement[]) =>
  boxes
    .map(box => box.value.trim())
    .filter(Boolean)
    .join(' ')

function partsOf(element: Element): HTMLInputElement[] {
  const boxes = boxesBeside(element)
  const [first, ...others] = boxes
  // A box for each single character is a code to be copied.
  const areShort = boxes.every(({ maxLength }) => maxLength > 1 && maxLength <= 6)
  return first && others.length && areShort && others.every(isNameless) ? boxes : []
}

function isNameless(box: HTMLInputElement): boolean {
  const label = [...(box.labels ?? [])].some(({ textContent }) => /\p{L}/u.test(textContent ?? ''))
  return !label && !/\p{L}/u.test(box.placeholder)
}

/** The piece for each box: as the text itself is divided, or by what each box takes; undefined where it does not fit. */
function split(whole: string, sizes: number[]): string[] | undefined {
  const pieces = whole.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const bare = pieces.join('')
  const fits = (parts: string[]) => parts.every((part, at) => part.length <= (sizes[at] ?? 0))
  if (pieces.length === sizes.length && fits(pieces)) return pieces
  if (bare.length === sizes.reduce((sum, size) => sum + size, 0)) {
    let at = 0
    return sizes.map(size => {
      at += size
      return bare.slice(at - size, at)
    })
  }
  // The first box alone is a whole answer: a postal code without its extension.
  const [only, ...rest] = sizes
  return pieces.length <= 1 && bare.length <= (only ?? 0) ? [bare, ...rest.map(() => '')] : undefined
}
