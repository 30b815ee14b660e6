import { z } from '../mapping/zod.ts'
import { db } from './db.ts'

const settingsSchema = z.strictObject({
  values: z.enum(['kept', 'masked', 'none']),
  /** Days after which a run is forgotten. */
  days: z.number().int().min(1).max(3650),
})
export type ActivitySettings = z.infer<typeof settingsSchema>

export const activityDefaults: ActivitySettings = { values: 'masked', days: 180 }

/** What Activity stores of values, and for how long. */
export async function activitySettings(): Promise<ActivitySettings> {
  const parsed = settingsSchema.safeParse((await db.settings.get('activity'))?.value)
  return parsed.success ? parsed.data : activityDefaults
}

/** False where a setting is none that could be kept; nothing is changed then. */
export async function saveActivitySettings(settings: ActivitySettings): Promise<boolean> {
  const parsed = settingsSchema.safeParse(settings)
  if (parsed.success) await db.settings.put({ key: 'activity', value: parsed.data })
  return parsed.success
}
