import { z } from '../mapping/zod.ts'
import { db } from './db.ts'

const throughSchema = z
  .array(z.strictObject({ site: z.string().max(100), host: z.string().max(300).optional() }))
  .max(500)

/** A site whose records may be read through its own interface; `host` where each customer has one of its own. */
export type ThroughSite = z.infer<typeof throughSchema>[number]

/** What the person switched on under Sites. None until then. */
export async function getThrough(): Promise<ThroughSite[]> {
  const parsed = throughSchema.safeParse((await db.settings.get('through'))?.value)
  return parsed.success ? parsed.data : []
}

export async function isThroughOn(site: string, host?: string): Promise<boolean> {
  return (await getThrough()).some(one => one.site === site && one.host === host)
}

export async function switchThrough(site: string, host: string | undefined, on: boolean): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const others = (await getThrough()).filter(one => one.site !== site || one.host !== host)
    const value = throughSchema.parse(on ? [...others, host ? { site, host } : { site }] : others)
    await db.settings.put({ key: 'through', value })
  })
}
