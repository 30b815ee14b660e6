import { taughtTerms } from '../mapping/capture-rules.ts'
import type { PageReading } from '../page/field.ts'
import { captureRulesOf } from '../store/capture-rules.ts'
import { dropPick, getPick, type Picked } from '../store/pick.ts'
import { endPick } from './picking.ts'

/**
 * What the person picked on this page since the popup was last open; told once. Opening the popup ends a pointing that
 * still goes on. `terms`: what the record's values were taken for.
 */
export async function takePicked(
  tabId: number,
  reading: PageReading,
  terms: ReadonlyMap<string, string>,
): Promise<Picked | undefined> {
  const pick = await getPick()
  if (!pick || pick.tabId !== tabId) return undefined
  if (pick.key === undefined) await endPick()
  else await dropPick()
  const field = pick.url === reading.url ? reading.fields.find(({ key }) => key === pick.key) : undefined
  if (!field) return undefined
  const taught = taughtTerms(await captureRulesOf(reading), reading.fields)
  return {
    ...pick.about,
    want: pick.want,
    key: field.key,
    label: field.label,
    text: field.content.text,
    ...(pick.want === 'value' && { taken: terms.get(field.key), taught: taught.has(field.key) }),
  }
}
