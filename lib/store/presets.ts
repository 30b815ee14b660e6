import type { Pick } from '../mapping/apply-pack.ts'
import type { Difference, PackDifference } from '../mapping/compare-pack.ts'
import type { Pack } from '../mapping/pack.ts'
import { z } from '../mapping/zod.ts'
import { db } from './db.ts'
import { importPack, previewPack } from './packs.ts'

const key = 'presets'

/** By id of a preset mapping, list or set of capture rules: its `updatedAt` when it was taken in, so that a later change by hand shows. */
const takenSchema = z.record(z.string(), z.string())

/**
 * Takes in the organisation's packs. What is new comes in once; what a person deleted since stays deleted, and what they
 * changed stays theirs, unless mappings are locked. What nobody touched follows the organisation.
 */
export async function applyPresets(packs: Pack[], locked: boolean): Promise<void> {
  for (const pack of packs) {
    const taken = await takenIn()
    const wanted = locked ? pack : withoutDeleted(pack, await previewPack(pack), taken)
    const all = partsOf(await previewPack(wanted))
    const picks: Pick[] = []
    for (const { id, mine, state } of all) {
      if (state !== 'different' || !mine) continue
      if (locked || (await changedAt(mine)) === taken[mine]) picks.push({ id, take: 'theirs' })
    }
    const fresh = all.filter(({ state }) => state === 'new').map(({ id }) => id)
    if (!picks.length && !fresh.length) continue
    await importPack(wanted, picks)
    const theirs = new Set(picks.map(({ id }) => id))
    const own = all.flatMap(({ id, mine }) => (theirs.has(id) && mine ? [mine] : []))
    for (const id of [...fresh, ...own]) taken[id] = (await changedAt(id)) ?? ''
    await db.settings.put({ key, value: taken })
  }
}

async function takenIn(): Promise<Record<string, string>> {
  const parsed = takenSchema.safeParse((await db.settings.get(key))?.value)
  return parsed.success ? parsed.data : {}
}

async function changedAt(id: string): Promise<string | undefined> {
  const row = (await db.mappings.get(id)) ?? (await db.choiceLists.get(id)) ?? (await db.captureRules.get(id))
  return row?.updatedAt
}

function withoutDeleted(pack: Pack, difference: PackDifference, taken: Record<string, string>): Pack {
  const isNew = new Set(
    partsOf(difference)
      .filter(({ state }) => state === 'new')
      .map(({ id }) => id),
  )
  const stays = ({ id }: { id: string }) => !isNew.has(id) || taken[id] === undefined
  return {
    ...pack,
    mappings: pack.mappings.filter(stays),
    lists: pack.lists.filter(stays),
    captureRules: pack.captureRules.filter(stays),
  }
}

function partsOf({ mappings, lists, captureRules }: PackDifference): Difference[] {
  return [...mappings, ...lists, ...captureRules]
}
