import { sourceSchema } from '../mapping/mapping.ts'
import { z } from '../mapping/zod.ts'
import { db } from './db.ts'

const name = 'pick'

/** What a person points for, so that the popup can go on where they left it. */
export const pickAboutSchema = z.strictObject({
  side: z.enum(['portal', 'crm']).optional(),
  dealId: z.uuid().optional(),
  /** What is to feed the field that is picked. */
  source: sourceSchema.optional(),
  /** The term that the value which is picked stands for. */
  term: z.string().min(1).max(1000).optional(),
})
export type PickAbout = z.infer<typeof pickAboutSchema>

const pickSchema = z.strictObject({
  id: z.uuid(),
  tabId: z.number().int(),
  url: z.string().max(10_000),
  want: z.enum(['field', 'value']),
  about: pickAboutSchema,
  /** Frames of the page in reading order, and the one whose candidate is marked. */
  frames: z.array(z.number().int()).max(1000),
  active: z.number().int().optional(),
  /** The field that was picked, by its key on the page. */
  key: z.string().max(100).optional(),
})
export type Pick = z.infer<typeof pickSchema>

/** What was picked, as the popup needs it. */
export interface Picked extends PickAbout {
  want: Pick['want']
  key: string
  label: string
  /** What the field shows. */
  text: string
  /** The term that it was taken for until now, for values. */
  taken?: string
  /** Set where the person decided that before. */
  taught?: boolean
}

/** The pointing that goes on, or has just ended. There is one at a time: one person, one page in front. */
export async function getPick(): Promise<Pick | undefined> {
  const parsed = pickSchema.safeParse((await db.settings.get(name))?.value)
  return parsed.success ? parsed.data : undefined
}

export async function putPick(pick: Pick): Promise<void> {
  await db.settings.put({ key: name, value: pickSchema.parse(pick) })
}

/** Changes the pointing with this id in one transaction; undefined where it is over. */
export async function updatePick(id: string, change: Partial<Pick>): Promise<Pick | undefined> {
  return db.transaction('rw', db.settings, async () => {
    const pick = await getPick()
    if (pick?.id !== id) return undefined
    await putPick({ ...pick, ...change })
    return { ...pick, ...change }
  })
}

export async function dropPick(): Promise<void> {
  await db.settings.delete(name)
}
