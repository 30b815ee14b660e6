import { db } from './db.ts'
import { type Partner, partnerSchema } from './schema.ts'

/** Our own company, person and programme ids by `partner.*` term; empty until entered. */
export async function getPartner(): Promise<Partner> {
  const parsed = partnerSchema.safeParse((await db.settings.get('partner'))?.value)
  return parsed.success ? parsed.data : {}
}

/** Keeps what is entered; empty answers are forgotten. */
export async function savePartner(partner: Partner): Promise<void> {
  const value = Object.fromEntries(Object.entries(partnerSchema.parse(partner)).filter(([, text]) => text.trim()))
  await db.settings.put({ key: 'partner', value })
}
