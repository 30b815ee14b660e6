import type { Pair } from './pair.ts'
import type { Part } from './part.ts'
import { makeOf } from './style.ts'

/** The parts around a part, outermost first, the part itself last. */
function pathOf(part: Part): Part[] {
  const path: Part[] = []
  for (let here: Part | undefined = part; here; here = here.up) path.push(here)
  return path.reverse()
}

/** Where the rows part ways: for each row the child of their common part that it lies in. */
function branchesOf(rows: Part[]): Part[] {
  const paths = rows.map(pathOf)
  let depth = 0
  while (new Set(paths.map(path => path[depth])).size === 1 && paths.every(path => depth < path.length - 1)) depth++
  return paths.flatMap(path => path[depth] ?? [])
}

/**
 * Pairs of cards: three or more neighbours of one make with the same labels are a list of other records, not one record.
 * A label that three different blocks of a record share ("Name" of account, contact and owner) is none.
 */
export function cardPairs(pairs: Pair[]): Set<Pair> {
  const byLabel = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const key = `${pair.shape}|${pair.label}`
    const group = byLabel.get(key)
    if (group) group.push(pair)
    else byLabel.set(key, [pair])
  }
  const listed = new Set<Pair>()
  for (const group of byLabel.values()) {
    const rows = new Set(group.map(pair => pair.row))
    if (group.length < 3 || rows.size < 3 || group.some(pair => listed.has(pair))) continue
    const branches = new Set(branchesOf([...rows]))
    const inside = new Map<Part, Pair[]>()
    for (const pair of pairs) {
      for (let here: Part | undefined = pair.row; here; here = here.up) {
        if (!branches.has(here)) continue
        inside.set(here, [...(inside.get(here) ?? []), pair])
        break
      }
    }
    const alike = new Map<string, Pair[][]>()
    for (const [branch, own] of inside) {
      const key = `${makeOf(branch)}|${[...new Set(own.map(pair => pair.label))].sort().join('|')}`
      alike.set(key, [...(alike.get(key) ?? []), own])
    }
    for (const cards of alike.values()) if (cards.length >= 3) for (const pair of cards.flat()) listed.add(pair)
  }
  return listed
}
