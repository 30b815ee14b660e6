import type { CaptureRules } from './capture-rules.ts'
import type { ChoiceList } from './choice-list.ts'
import { counterpart, type Stored } from './compare-pack.ts'
import type { Mapping, Rule } from './mapping.ts'
import type { Pack, PackMapping } from './pack.ts'
import { addedCapture, captureCounterpart } from './pack-capture.ts'

/** The person's word for one part of a pack, by its id there. Parts without one stay as they are here; new ones come in. */
export interface Pick {
  id: string
  take: 'mine' | 'theirs' | 'both'
}

/**
 * The rows to keep after the person chose. Never in the place of what is here unless they took theirs; what they keep both
 * of comes in under a new id and the pack's name; of capture rules both means theirs where I had decided nothing. What comes from a pack has to be approved anew.
 */
export function applyPack(pack: Pack, stored: Stored, picks: Pick[], at: string): Stored {
  const wordFor = new Map(picks.map(({ id, take }) => [id, take]))
  const taken = new Map<string, string>()
  const lists: ChoiceList[] = []
  for (const theirs of pack.lists) {
    const mine = stored.lists.find(({ id }) => id === theirs.id)
    const take = mine ? (wordFor.get(theirs.id) ?? 'mine') : 'theirs'
    if (take === 'mine') continue
    const id = take === 'both' && mine ? crypto.randomUUID() : theirs.id
    taken.set(theirs.id, id)
    lists.push({ ...theirs, id, name: take === 'both' ? named(theirs.name, pack) : theirs.name, updatedAt: at })
  }
  const mappings = pack.mappings.flatMap((theirs): Mapping[] => {
    const mine = counterpart(theirs, stored.mappings)
    const take = mine ? (wordFor.get(theirs.id) ?? 'mine') : 'theirs'
    if (take === 'mine') return []
    const rules = theirs.rules.map(rule => relist(rule, taken))
    if (!mine || take === 'both') {
      const id = mine ? crypto.randomUUID() : theirs.id
      return [{ ...theirs, id, name: mine ? named(theirs.name, pack) : theirs.name, rules, updatedAt: at }]
    }
    return [{ ...theirs, id: mine.id, rules, fields: knownFields(theirs, mine), profile: mine.profile, updatedAt: at }]
  })
  const captureRules = pack.captureRules.flatMap((theirs): CaptureRules[] => {
    const mine = captureCounterpart(theirs, stored.captureRules)
    const take = mine ? (wordFor.get(theirs.id) ?? 'mine') : 'theirs'
    if (take === 'mine') return []
    if (mine && take === 'both') return [{ ...mine, rules: addedCapture(mine, theirs), updatedAt: at }]
    return [{ ...theirs, id: mine?.id ?? theirs.id, updatedAt: at }]
  })
  return { mappings, lists, captureRules }
}

/** A list that was kept twice has a new id. */
function relist(rule: Rule, taken: Map<string, string>): Rule {
  return rule.list ? { ...rule, list: taken.get(rule.list) ?? rule.list } : rule
}

/** What the form was seen to take here is more than a pack tells. */
function knownFields(theirs: PackMapping, mine: Mapping): Mapping['fields'] {
  return mine.fields.length ? mine.fields : theirs.fields
}

function named(name: string, pack: Pack): string {
  return `${name} (${pack.name})`.slice(0, 500)
}
