import { cleanLabel } from '../page/clean.ts'
import { definitionPairs, isDefinitionList, namedPair } from './definitions.ts'
import { isBareLink, isKnownLabel, isLabelOf, labelStrength } from './label.ts'
import { colonLine, linesOf, sureLabels } from './lines.ts'
import type { Pair } from './pair.ts'
import { isLeaf, type Part, textOf } from './part.ts'
import { isTable, tablePairs } from './tables.ts'
import { headingOf } from './titles.ts'

interface Title {
  level: number
  text: string
}

/** Every pair that the structure of the page shows, and the tables it was told from. Weak ones are still to be settled. */
export function structurePairs(root: Part): { pairs: Pair[]; tables: Part[] } {
  const tables: Part[] = []
  return { pairs: visit(root), tables }

  function visit(part: Part): Pair[] {
    if (part.kind === 'text') return single(part)
    if (part.kind !== 'element' || part.heading) return []
    const named = namedPair(part)
    if (named) return [named]
    if (isTable(part)) {
      const { pairs, inside } = tablePairs(part, tables.push(part))
      return inReadingOrder(pairs, inside)
    }
    if (isDefinitionList(part)) {
      const { pairs, inside } = definitionPairs(part)
      return inReadingOrder(pairs, inside)
    }
    const lines = withTitled(part, linesOf(part))
    // A row whose value is only a dash reads as one text, and still holds a label.
    if (lines.size === 0 && isLeaf(part) && sureLabels(part) === 0 && !textOf(part).includes('\n')) return single(part)
    return titled(part, walkLines(part, lines))
  }

  function single(part: Part): Pair[] {
    const line = colonLine(part)
    return line ? [line] : []
  }

  function inReadingOrder(pairs: Pair[], inside: Part[]): Pair[] {
    return [...pairs, ...inside.flatMap(visit)]
  }

  /** Pairs by the child they stand in. A weak pair does not keep its value from being looked into. */
  function walkLines(part: Part, lines: Map<Part, Pair>): Map<Part, Pair[]> {
    const found = new Map<Part, Pair[]>()
    const taken = new Set<Part>()
    for (const pair of lines.values())
      if (pair.sure) for (const used of [pair.labelPart, ...pair.value]) if (used) taken.add(used)
    for (const kid of part.parts) {
      const own = lines.get(kid)
      const pairs = own ? [own] : []
      if (!taken.has(kid)) pairs.push(...visit(kid))
      if (pairs.length) found.set(kid, pairs)
    }
    return found
  }

  /** Gives each pair the titles that stand before it in this part, and the part's own name. */
  function titled(part: Part, found: Map<Part, Pair[]>): Pair[] {
    const open: Title[] = []
    const all: Pair[] = []
    part.parts.forEach((kid, at) => {
      const pairs = found.get(kid) ?? []
      const title = pairs.length ? undefined : titleOf(kid, part.parts[at + 1], found)
      if (title) {
        while ((open.at(-1)?.level ?? 0) >= title.level) open.pop()
        open.push(title)
      }
      for (const pair of pairs) {
        for (let up = open.length - 1; up >= 0; up--) add(pair, open[up]?.text ?? '')
      }
      all.push(...pairs)
    })
    const own = nameOf(part)
    if (own) for (const pair of all) add(pair, own)
    return all
  }
}

/** A title that is a label of records, with nothing but one text below it: "Description", "Notes". */
function withTitled(part: Part, lines: Map<Part, Pair>): Map<Part, Pair> {
  if (part.headings === 0) return lines
  const kids = part.parts.filter(kid => kid.size > 0 || kid.controls > 0)
  const found = new Map(lines)
  kids.forEach((kid, at) => {
    const [text, next] = [kids[at + 1], kids[at + 2]]
    const heading = headingOf(kid)
    if (!heading || !text || lines.has(kid) || !isLeaf(text) || headingOf(text) || lines.has(text)) return
    const label = cleanLabel(textOf(heading))
    if (next && !headingOf(next) && !(isLabelOf('account.name', label) && isBareLink(text))) return
    if (!isKnownLabel(label) || colonLine(text)) return
    found.set(kid, {
      label,
      from: 'before',
      labelPart: kid,
      value: [text],
      row: part,
      shape: 'titled',
      sure: true,
      section: [],
    })
  })
  return found
}

function add(pair: Pair, text: string): void {
  if (text && pair.section.length < 6 && !pair.section.includes(text)) pair.section.push(text)
}

function titleOf(kid: Part, next: Part | undefined, found: Map<Part, Pair[]>): Title | undefined {
  const heading = headingOf(kid)
  if (heading) return { level: heading.heading ?? 6, text: cleanLabel(textOf(heading)) }
  // A short line right above a block of pairs is its title, whatever its tag.
  const bare =
    labelStrength(kid) === 'maybe' &&
    kid.kind === 'element' &&
    kid.size > 0 &&
    kid.size <= 60 &&
    isLeaf(kid) &&
    next &&
    (found.get(next)?.length ?? 0) > 1
  return bare ? { level: 7, text: cleanLabel(textOf(kid)) } : undefined
}

function nameOf(part: Part): string {
  const role = part.element.getAttribute('role') ?? ''
  if (!/^(?:SECTION|FIELDSET|ARTICLE|ASIDE)$/.test(part.element.nodeName) && !/^(?:region|group|tabpanel)$/.test(role))
    return ''
  return cleanLabel(part.element.getAttribute('aria-label') ?? '')
}
