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

export async function deleteCaptureRules(id: string): Promise<void> {
  await db.captureRules.delete(id)
}
