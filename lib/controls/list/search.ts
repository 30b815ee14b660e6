import type { Chosen } from '../../page/field.ts'
import type { Chooser } from '../control.ts'
import { ask, askForPaths } from './ask.ts'
import { answersIn, treeIn } from './branches.ts'
import { filterBox, typeOver } from './filter.ts'
import { gather, offered, type Seen, settled, signature } from './gather.ts'
import type { Offered } from './offered.ts'
import { type OpenList, until } from './open.ts'
import { gatherPaths, isBranch } from './path.ts'
import { chipsOf } from './shown.ts'
import { isTagBox } from './tag-box.ts'
import { walkTree } from './tree.ts'

/** What a list turned out to offer, and what of it stands for the answer. */
export interface Found {
  seen: Map<string, Seen>
  chosen: Chosen
  /** What was typed to be offered an option. */
  typed: Map<string, string>
  /** True if the list, unasked, offered something: it is no search. */
  closed: boolean
  /** Set if an answer is a path: through columns, or through the branches of a tree. */
  paths?: 'columns' | 'tree'
  /** True if all this was found before: nothing else needs to be tried. */
  again?: boolean
}

const nothing: Chosen = { ok: false, reason: 'The list offered nothing to choose from.', candidates: [] }

const unknown = (texts: string[]): Chosen => {
  return { ok: false, reason: `The field finds nothing for “${texts.join(', ').slice(0, 80)}”.`, candidates: [] }
}

/** Searches that ended without an answer, and what the list showed then; a decision is asked for within one fill only. */
const vain = new WeakMap<Chooser, { shown: string; found: Found }>()

/**
 * Looks through an open list, and where that does not answer, types each text into its filter. Asked again for the same
 * decision, a list that still shows the same is not searched again.
 */
export async function search(list: OpenList, texts: string[], decide: Chooser): Promise<Found> {
  const box = filterBox(list)
  // A lookup shows nothing before it was asked: no reason to wait for it.
  if (box) await until(() => signature(offered(list)) !== '', 300, list.signal)
  const first = box && !signature(offered(list)) ? [] : await settled(list)
  const shown = signature(first)
  const before = vain.get(decide)
  if (before && shown !== '' && before.shown === shown) return { ...before.found, again: true }
  const found = await lookThrough(list, first, texts, decide)
  if (!found.chosen.ok) vain.set(decide, { shown, found })
  return found
}

async function lookThrough(list: OpenList, first: Offered[], texts: string[], decide: Chooser): Promise<Found> {
  const found: Found = { seen: new Map(), chosen: nothing, typed: new Map(), closed: false }
  const tree = treeIn(list)
  if (tree) {
    const { nodes, whole } = await walkTree(tree)
    found.seen = answersIn(nodes)
    return { ...found, paths: 'tree', closed: true, chosen: await askForPaths(found.seen, whole, decide) }
  }
  if (first.length) {
    if (first.some(isBranch)) {
      found.seen = await gatherPaths(list)
      found.paths = 'columns'
    } else for (const seen of await gather(list)) found.seen.set(seen.option.key, seen)
    found.closed = true
  }
  noteChips(list, found)
  if (found.seen.size) found.chosen = await decided(found, decide)
  if (found.chosen.ok || !filterBox(list)) return found

  const typed = new Map<string, Seen>()
  for (const text of texts) {
    const stale = signature(offered(list))
    const now = filterBox(list)
    if (!now || list.signal.aborted) break
    await typeOver(now, text)
    // A list that showed its options unasked only narrows them down.
    await settled(list, stale, found.closed || isTagBox(now) ? 800 : undefined)
    let rows = await gather(list)
    // The offer to create what was typed often stands there alone until the hits arrive.
    if (!found.closed && rows.length === 1 && rows[0] && echoes(rows[0], text)) {
      await settled(list, signature(offered(list)))
      rows = await gather(list)
    }
    for (const seen of rows) {
      typed.set(seen.option.key, seen)
      found.typed.set(seen.option.key, text)
    }
    // Every text is needed: without one, the others need not be looked for.
    if (!rows.length) break
  }
  if (!typed.size) return found.closed ? found : { ...found, chosen: unknown(texts) }
  for (const [key, seen] of typed) found.seen.set(key, seen)
  const narrow: Found = { ...found, seen: typed }
  noteChips(list, narrow)
  const chosen = await decided(narrow, decide)
  if (chosen.ok || !found.closed) found.chosen = chosen
  return found
}

/** True for an option that says the typed text and something besides: "Create “Acme”". */
function echoes({ option: { label } }: Seen, text: string): boolean {
  return label !== text && label.includes(text)
}

/** Options that are chosen already are often not offered again. */
function noteChips(list: OpenList, found: Found): void {
  for (const { label } of chipsOf(list.trigger)) {
    const option = { key: label, label, value: label }
    if (!found.seen.has(label)) found.seen.set(label, { option, selected: true, top: 0 })
  }
}

const decided = ({ seen, paths }: Found, decide: Chooser) =>
  paths ? askForPaths(seen, true, decide) : ask(seen, decide)
