import type { CaptureRules } from './capture-rules.ts'
import { changesBetween, same } from './changes.ts'
import type { ChoiceList } from './choice-list.ts'
import type { Mapping } from './mapping.ts'
import type { Pack, PackMapping } from './pack.ts'
import { captureChanges, captureCounterpart } from './pack-capture.ts'
import { shorten } from './words.ts'

/** How one part of a pack stands to what is here. `mine`: id of what it would take the place of. */
export interface Difference {
  id: string
  name: string
  state: 'new' | 'same' | 'different'
  /** What would change if the pack's were taken, one plain sentence each. */
  changes: string[]
  mine?: string
}

export interface PackDifference {
  mappings: Difference[]
  lists: Difference[]
  captureRules: Difference[]
}

export interface Stored {
  mappings: Mapping[]
  lists: ChoiceList[]
  captureRules: CaptureRules[]
}

/** Shows what a pack would bring. Changes nothing. */
export function comparePack(pack: Pack, stored: Stored): PackDifference {
  return {
    mappings: pack.mappings.map(theirs => {
      const mine = counterpart(theirs, stored.mappings)
      return differenceOf(theirs, mine, mine ? changesBetween(bare(mine), { ...theirs, fields: mine.fields }) : [])
    }),
    lists: pack.lists.map(theirs => {
      const mine = stored.lists.find(({ id }) => id === theirs.id)
      return differenceOf(theirs, mine, mine ? listChanges(mine, theirs) : [])
    }),
    captureRules: pack.captureRules.map(theirs => {
      const mine = captureCounterpart(theirs, stored.captureRules)
      return differenceOf(theirs, mine, mine ? captureChanges(mine, theirs) : [])
    }),
  }
}

/** What a mapping of a pack stands for here: the same one, or the one for the very same place and name. */
export function counterpart(theirs: PackMapping, mappings: Mapping[]): Mapping | undefined {
  const placed = ({ side, origin, path, name }: PackMapping | Mapping) => JSON.stringify([side, origin, path, name])
  return mappings.find(({ id }) => id === theirs.id) ?? mappings.find(mine => placed(mine) === placed(theirs))
}

function differenceOf(
  theirs: { id: string; name: string },
  mine: { id: string } | undefined,
  changes: string[],
): Difference {
  const state = !mine ? 'new' : changes.length ? 'different' : 'same'
  return { id: theirs.id, name: theirs.name, state, changes, ...(mine && { mine: mine.id }) }
}

function bare({ profile: _, approved: __, submit: ___, seen: ____, ...mapping }: Mapping): Mapping {
  return mapping
}

function listChanges(mine: ChoiceList, theirs: ChoiceList): string[] {
  const changes: string[] = []
  if (mine.name !== theirs.name) changes.push(`Renamed from “${shorten(mine.name)}” to “${shorten(theirs.name)}”.`)
  if (mine.term !== theirs.term) changes.push('It is about another term.')
  const [before, after] = [mine, theirs].map(({ pairs }) => new Map(pairs.map(({ from, to }) => [from, to])))
  for (const [from, to] of after ?? [])
    if (!before?.has(from) || before.get(from) !== to)
      changes.push(
        `“${shorten(from)}” means ${meaning(to)}${before?.has(from) ? `; before: ${meaning(before.get(from))}` : ''}.`,
      )
  for (const [from] of before ?? []) if (!after?.has(from)) changes.push(`“${shorten(from)}” is no longer in it.`)
  if (!same([...mine.options].sort(), [...theirs.options].sort())) changes.push('The form offers other options.')
  return changes
}

function meaning(to: string | undefined): string {
  if (to === undefined) return 'nothing yet'
  return to === '' ? 'leave it' : `“${shorten(to)}”`
}
