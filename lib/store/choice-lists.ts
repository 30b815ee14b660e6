import { type ChoiceList, choiceListSchema } from '../mapping/choice-list.ts'
import { withPair } from '../mapping/choices.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { db } from './db.ts'

/** All choice lists by name. A row that does not fit the schema is left in place and not used. */
export async function listChoiceLists(): Promise<ChoiceList[]> {
  const rows = keepValid(await db.choiceLists.toArray())
  return rows.sort((a, b) => a.name.localeCompare(b.name))
}

/** The choice lists that a mapping's rules go by. */
export async function listsOf(mapping: Mapping | undefined): Promise<ChoiceList[]> {
  const ids = new Set((mapping?.rules ?? []).flatMap(({ list }) => (list ? [list] : [])))
  const rows = ids.size ? await db.choiceLists.bulkGet([...ids]) : []
  return keepValid(rows)
}

/** Keeps the list, replacing the one with the same id. */
export async function putChoiceList(list: ChoiceList): Promise<void> {
  await db.choiceLists.put(choiceListSchema.parse(list))
}

/** Puts a person's pick into a list. False where the list is gone. */
export async function learnPick(id: string, from: string, to: string): Promise<boolean> {
  return db.transaction('rw', db.choiceLists, async () => {
    const [list] = keepValid([await db.choiceLists.get(id)])
    if (!list) return false
    await putChoiceList({
      ...list,
      pairs: withPair(list.pairs, from, to, 'picked'),
      updatedAt: new Date().toISOString(),
    })
    return true
  })
}

/** Forgets a list. Rules that refer to it go by their own pairs and by matching from then on. */
export async function deleteChoiceList(id: string): Promise<void> {
  await db.choiceLists.delete(id)
}

function keepValid(rows: unknown[]): ChoiceList[] {
  return rows.flatMap(row => {
    const parsed = choiceListSchema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}
