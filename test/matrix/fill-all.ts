import type { Ask, Filled, Told } from './entry.ts'
import type { Opened } from './world.ts'

/** Fills what there is, then what the answers brought, as the extension does: up to four rounds, options awaited. */
export async function fillAll(opened: Opened, asks: Ask[], rounds: Filled[]): Promise<Told[]> {
  const told = new Map<string, Told>()
  let open = asks
  for (let round = 0; round < 5 && open.length > 0; round += 1) {
    const filled = await opened.fill(open)
    rounds.push(filled)
    for (const one of filled.told) told.set(one.id, one)
    const waiting = filled.told.filter(isWaiting)
    if (filled.steps === 0 && waiting.length === 0) break
    if (waiting.length > 0) await new Promise(resolve => setTimeout(resolve, 750))
    open = asks.filter(({ id }) => !told.get(id)?.receipt)
  }
  for (const { id } of open) if (!told.has(id)) told.set(id, { id, fields: 0, near: [] })
  return [...told.values()]
}

/** Offers nothing to choose from yet; it may be switched off till then. */
function isWaiting({ unplanned, field }: Told): boolean {
  const shut = field?.locked === 'disabled' && field.accepts.options?.every(option => option.value === '')
  return unplanned !== undefined && (shut || unplanned.candidates?.length === 0)
}
