import type { Chosen, Option } from '../../page/field.ts'
import type { Chooser } from '../control.ts'
import { leafOf } from './branches.ts'

/** What was seen of a list, by the keys of its options. */
type Seen = ReadonlyMap<string, { option: Option }>

const most = 30

/** Which of the options that were seen stand for the answer. */
export async function ask(seen: Seen, decide: Chooser): Promise<Chosen> {
  return short(await decide(optionsOf(seen)))
}

/**
 * The same where options are paths ("Europe / Germany / Berlin"): the last part will do, unless another path ends in the
 * same. Where not all of them were seen, only a whole path is sure.
 */
export async function askForPaths(seen: Seen, all: boolean, decide: Chooser): Promise<Chosen> {
  const options = optionsOf(seen)
  const chosen = await decide(options)
  if (all) return short(await byLeaf(options, chosen, decide))
  if (chosen.ok && chosen.keys.every(key => key !== leafOf(key))) return chosen
  const candidates = chosen.ok ? chosen.keys : chosen.candidates
  return short({ ok: false, reason: 'The field offers more options than could be looked through.', candidates })
}

async function byLeaf(options: Option[], whole: Chosen, decide: Chooser): Promise<Chosen> {
  const alike = Map.groupBy(options, ({ label }) => leafOf(label))
  const leaves = [...alike].flatMap(([label, [one]]) => (one ? { ...one, label } : []))
  const chosen = whole.ok ? whole : await decide(leaves)
  if (!chosen.ok) return whole
  for (const key of chosen.keys) {
    const name = leafOf(options.find(option => option.key === key)?.label ?? '')
    const candidates = alike.get(name)?.map(({ label }) => label) ?? []
    const isPath = whole.ok && key !== name
    if (candidates.length > 1 && !isPath)
      return { ok: false, reason: `${candidates.length} options are called “${name}”.`, candidates }
  }
  return chosen
}

const optionsOf = (seen: Seen) => [...seen.values()].map(({ option }) => option)

function short(chosen: Chosen): Chosen {
  return chosen.ok ? chosen : { ...chosen, candidates: chosen.candidates.slice(0, most) }
}
