import { usualSeconds } from '../mapping/health/time-saved.ts'
import { z } from '../mapping/zod.ts'
import { db } from './db.ts'

const settingsSchema = z.strictObject({
  /** How long a person takes to type one field. */
  secondsPerField: z.number().int().min(1).max(600),
})
export type HealthSettings = z.infer<typeof settingsSchema>

/** What the person set for Health. */
export async function healthSettings(): Promise<HealthSettings> {
  const parsed = settingsSchema.safeParse((await db.settings.get('health'))?.value)
  return parsed.success ? parsed.data : { secondsPerField: usualSeconds }
}

/** False where a setting is none that could be kept; nothing is changed then. */
export async function saveHealthSettings(settings: HealthSettings): Promise<boolean> {
  const parsed = settingsSchema.safeParse(settings)
  if (parsed.success) await db.settings.put({ key: 'health', value: parsed.data })
  return parsed.success
}
