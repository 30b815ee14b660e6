import { parseValue } from '../deal/parse.ts'
import { classWords, isAction } from './noise.ts'
import { isInline, type Part, textOf } from './part.ts'
import { lookOf } from './style.ts'

const chipClass =
  /(?:^|[\s_-])(?:badges?|pills?|chips?|tags?|lozenge|label|token|status-?(?:tag|label|indicator)|indicator|flag)(?:$|[\s_-])/
const faceClass = /(?:^|[\s_-])(?:avatar|initials|monogram|userpic)(?:$|[\s_-])/

/** True for a badge: called so by its class, or drawn as a filled shape with round corners within a line. */
export function isChip(part: Part): boolean {
  if (part.kind !== 'element') return false
  if (chipClass.test(classWords(part.element))) return true
  if (!isInline(part) || part.element.nodeName === 'A') return false
  const style = getComputedStyle(part.element)
  return Number.parseFloat(style.borderRadius) > 0 && !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor)
}

export const isMark = (part: Part) => part.kind === 'text' && !/[\p{L}\p{N}]/u.test(part.text)

/** "PR" in a circle before "Petra Roth". */
function isFace(part: Part, others: Part[]): boolean {
  const text = textOf(part)
  if (text.length > 3 || !/^\p{L}+$/u.test(text)) return false
  if (faceClass.test(classWords(part.element))) return true
  const initials = (name: string) =>
    name
      .split(/\s+/)
      .map(word => word[0] ?? '')
      .join('')
  return text.length > 1 && others.some(other => other !== part && initials(textOf(other)).startsWith(text))
}

/** Leaves out circles with the initials of the name that stands beside them: they are pictures. */
export function dropFaces(part: Part): void {
  const faces = part.parts.filter((child, at) => isCircle(child, part.parts[at + 1]))
  if (faces.length === 0) return
  part.parts = part.parts.filter(child => !faces.includes(child))
  for (const face of faces) part.size -= face.size
}

function isCircle(part: Part, next: Part | undefined): boolean {
  if (part.kind !== 'element' || part.size === 0 || part.size > 3 || !next || next.size < 4) return false
  const text = textOf(part)
  const [first = '', second = ''] = textOf(next).split(/\s+/)
  if (!/^\p{Lu}+$/u.test(text) || ![first[0], `${first[0]}${second[0]}`].includes(text)) return false
  return faceClass.test(classWords(part.element)) || Number.parseFloat(getComputedStyle(part.element).borderRadius) > 0
}

/** A change since the last time: "▲ 4.2%", "(+12)". */
const change = /^\(?[▲▼△▽↑↓⬆⬇↗↘+][\s\d]/u

/** A remark in smaller print after the value. Units and cents are small too, but short. */
function isRemark(part: Part, main: Part): boolean {
  const text = textOf(part)
  if (lookOf(part).size > lookOf(main).size - 0.5) return false
  return change.test(text) || text.replace(/^[\s(]+/, '').length > 6
}

/** A link or button of the page within a value: "Add", "Change". */
function isDoing(part: Part): boolean {
  const link = part.kind === 'element' ? part.element.closest('a,[role=button],[role=link]') : null
  const href = link?.getAttribute('href') ?? '#'
  return link !== null && /^(?:#|javascript:|$)/.test(href) && isAction(textOf(part)) && part.size <= 24
}

/** A word in another colour after a whole date, without a digit of its own: "Overdue", "متأخر". */
function isJudgement(part: Part, main: Part): boolean {
  const text = textOf(part)
  if (!/\p{L}{3}/u.test(text) || /\d/.test(text) || text.length > 30 || part.kind !== 'element') return false
  return lookOf(part).color !== lookOf(main).color && parseValue('date', textOf(main), { dateOrder: 'dmy' }).ok
}

/** The pieces that say something about a value and are not it: badges ("Overdue"), remarks, changes, faces, actions. */
export function asidesOf(pieces: Part[]): Set<Part> {
  const asides = new Set(pieces.filter(isDoing))
  const telling = pieces.filter(part => part.size > 0 && !isMark(part) && !asides.has(part))
  const chips = telling.filter(isChip)
  if (chips.length < telling.length) for (const chip of chips) asides.add(chip)
  const rest = telling.filter(part => !asides.has(part))
  if (rest.length < 2) return asides
  for (const part of rest) if (isFace(part, rest)) asides.add(part)
  const [main, ...more] = rest.filter(part => !asides.has(part))
  for (const part of more) if (main && (isRemark(part, main) || isJudgement(part, main))) asides.add(part)
  return asides
}
