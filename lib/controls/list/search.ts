import type { Chosen } from '../../page/field.ts'
import type { Chooser } from '../control.ts'
import { filterBox, typeOver } from './filter.ts'
import { gather, offered, type Seen, settled, signature } from './gather.ts'
import { type OpenList, until } from './open.ts'
import { gatherPaths, isBranch } from './path.ts'
import { chipsOf } from './shown.ts'

/** What a list turned out to offer, and what of it stands for the answer. */
export interface Found {
  seen: Map<string, Seen>
  chosen: Chosen
  /** What was typed to be offered an option. */
  typed: Map<string, string>
  /** True if the list, unasked, offered something: it is no search. */
  closed: boolean
  /** True if the list stands in columns, and an answer is a path through them. */
  paths?: boolean
}

const nothing: Chosen = { ok: false, reason: 'The list offered nothing to choose from.', candidates: [] }
const most = 30

/** Looks through an open list, and where that does not answer, types each text into its filter. */
export async function search(list: OpenList, texts: string[], decide: Chooser): Promise<Found> {
  const found: Found = { seen: new Map(), chosen: nothing, typed: new Map(), closed: false }
  const box = filterBox(list)
  // A lookup shows nothing before it was asked: no reason to wait for it.
  if (box) await until(() => signature(offered(list)) !== '', 300, list.signal)
  const first = box && !signature(offered(list)) ? [] : await settled(list)
  if (first.length) {
    if (first.some(isBranch)) {
      found.seen = await gatherPaths(list)
      found.paths = true
    } else for (const seen of await gather(list)) found.seen.set(seen.option.key, seen)
    found.closed = true
  }
  noteChips(list, found)
  if (found.seen.size) found.chosen = await ask(found, decide)
  if (found.chosen.ok || !box) return found

  const typed = new Map<string, Seen>()
  for (const text of texts) {
    const stale = signature(offered(list))
    const now = filterBox(list)
    if (!now || list.signal.aborted) break
    await typeOver(now, text)
    // A list that showed its options unasked only narrows them down.
    await settled(list, stale, found.closed ? 800 : undefined)
    for (const seen of await gather(list)) {
      typed.set(seen.option.key, seen)
      found.typed.set(seen.option.key, text)
    }
  }
  if (!typed.size) return found
  for (const [key, seen] of typed) found.seen.set(key, seen)
  const narrow: Found = { ...found, seen: typed }
  noteChips(list, narrow)
  const chosen = await ask(narrow, decide)
  if (chosen.ok || !found.closed) found.chosen = chosen
  return found
}

/** Options that are chosen already are often not offered again. */
function noteChips(list: OpenList, found: Found): void {
  for (const { label } of chipsOf(list.trigger)) {
    const option = { key: label, label, value: label }
    if (!found.seen.has(label)) found.seen.set(label, { option, selected: true, top: 0 })
  }
}

async function ask(found: Found, decide: Chooser): Promise<Chosen> {
  const chosen = await decide([...found.seen.values()].map(({ option }) => option))
  return chosen.ok ? chosen : { ...chosen, candidates: chosen.candidates.slice(0, most) }
}
