import { foldText } from '../deal/fold.ts'
import type { CaptureRules } from './capture-rules.ts'
import { fieldName } from './changes.ts'
import { type Holds, hostOf, packPrint } from './pack-print.ts'
import { shorten, titleOf } from './words.ts'

type CaptureRule = CaptureRules['rules'][number]

/** Capture rules as they are handed on. A rule that names a value of a deal stays behind, and `leftOut` says so. */
export function packCapture(known: CaptureRules, holdsOwn: Holds, leftOut: string[]): CaptureRules {
  const rules = known.rules.flatMap((rule): CaptureRule[] => {
    if (!holdsOwn([rule.field.label, rule.term])) return [{ ...rule, field: packPrint(rule.field, holdsOwn) }]
    leftOut.push(`What “${fieldName(rule.field)}” is in “${known.name}”, because it holds a value of a deal.`)
    return []
  })
  const named = holdsOwn(known.name)
  if (named) leftOut.push(`The name “${known.name}”, because it holds a value of a deal.`)
  return { ...known, name: named ? hostOf(known.origin) : known.name, path: packPath(known.path, holdsOwn), rules }
}

/**
 * The path of a kind of record without any record: where records are named in words ("/deals/acme-robotics"), the last
 * piece is the name. Records beside that one are read by the same rules anyway (`captureRulesFor`).
 */
function packPath(path: string, holdsOwn: Holds): string {
  const pieces = path.split('/')
  const byId = path.includes('*') || path.includes('?')
  const named = !byId && pieces.length > 2 ? pieces.length - 1 : -1
  return pieces.map((piece, at) => (at === named || holdsOwn(wordsOf(piece)) ? '*' : piece)).join('/')
}

function wordsOf(piece: string): string {
  try {
    return decodeURIComponent(piece).replace(/[-_+=&?]+/g, ' ')
  } catch {
    return piece
  }
}

/** The rules here for the very records that those of a pack are for. */
export function captureCounterpart(theirs: CaptureRules, all: CaptureRules[]): CaptureRules | undefined {
  const placed = ({ origin, path, site }: CaptureRules) => JSON.stringify([origin, packPath(path, () => false), site])
  return all.find(({ id }) => id === theirs.id) ?? all.find(mine => placed(mine) === placed(theirs))
}

/** What would change if theirs took the place of mine, one plain sentence each. */
export function captureChanges(mine: CaptureRules, theirs: CaptureRules): string[] {
  const changes: string[] = []
  if (mine.name !== theirs.name) changes.push(`Renamed from “${shorten(mine.name)}” to “${shorten(theirs.name)}”.`)
  if (captureCounterpart({ ...theirs, id: '' }, [mine]) !== mine) changes.push('The records it holds for changed.')
  const before = new Map(mine.rules.map(rule => [placeOf(rule), rule]))
  for (const rule of theirs.rules) {
    const old = before.get(placeOf(rule))
    before.delete(placeOf(rule))
    const name = shorten(fieldName(rule.field))
    if (!old) changes.push(`“${name}” ${meaning(rule)}.`)
    else if (old.term !== rule.term) changes.push(`“${name}” ${meaning(rule)}; before: it ${meaning(old)}.`)
  }
  for (const old of before.values()) changes.push(`“${shorten(fieldName(old.field))}” is read as proposed again.`)
  return changes
}

/** Mine, and of theirs what I had not decided: no value gets a second meaning, and no term a second value. */
export function addedCapture(mine: CaptureRules, theirs: CaptureRules): CaptureRule[] {
  const places = new Set(mine.rules.map(placeOf))
  const terms = new Set(mine.rules.map(({ term }) => term))
  return [
    ...mine.rules,
    ...theirs.rules.filter(rule => !places.has(placeOf(rule)) && (rule.term === null || !terms.has(rule.term))),
  ]
}

function placeOf({ field }: CaptureRule): string {
  return JSON.stringify([foldText(field.label), foldText(field.section)])
}

function meaning({ term }: CaptureRule): string {
  return term === null ? 'stays a value of the record' : `is ${titleOf(term)}`
}
