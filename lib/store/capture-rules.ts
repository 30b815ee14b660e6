import { type CaptureRules, captureRulesFor, captureRulesSchema } from '../mapping/capture-rules.ts'
import type { PageReading } from '../page/field.ts'
import { db } from './db.ts'

/** What was decided about the values of records, last changed first. A row that does not fit the schema is not used. */
export async function listCaptureRules(): Promise<CaptureRules[]> {
  const rows = await db.captureRules.orderBy('updatedAt').reverse().toArray()
  return rows.flatMap(row => {
    const parsed = captureRulesSchema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}

/** What was decided for records like the one on a page. */
export async function captureRulesOf(page: Pick<PageReading, 'url' | 'site'>): Promise<CaptureRules | undefined> {
  return captureRulesFor(await listCaptureRules(), page)
}

export async function putCaptureRules(rules: CaptureRules): Promise<void> {
  await db.captureRules.put(captureRulesSchema.parse(rules))
}

/** Changes them in one transaction, so that two changes at once cannot lose each other. Undefined where they are gone. */
export async function updateCaptureRules(
  id: string,
  change: (rules: CaptureRules) => CaptureRules,
): Promise<CaptureRules | undefined> {
  return db.transaction('rw', db.captureRules, async () => {
    const before = await getCaptureRules(id)
    if (!before) return undefined
    const after = { ...change(before), id, updatedAt: new Date().toISOString() }
    await putCaptureRules(after)
    return after
  })
}

/** Those with this id; undefined where they are gone or their row is damaged. */
export async function getCaptureRules(id: string): Promise<CaptureRules | undefined> {
  const parsed = captureRulesSchema.safeParse(await db.captureRules.get(id))
  return parsed.success ? parsed.data : undefined
}

export async function deleteCaptureRules(id: string): Promise<void> {
  await db.captureRules.delete(id)
}
