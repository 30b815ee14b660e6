import { type Partner, type Profile, partnerSchema, profileFrom, profileSchema } from '../mapping/profile.ts'
import { db } from './db.ts'

const defaultKey = 'defaultProfile'

/** All partner profiles by name. A row that does not fit the schema is left in place and not used. */
export async function listProfiles(): Promise<Profile[]> {
  const rows = await db.profiles.orderBy('name').toArray()
  return rows.filter(row => profileSchema.safeParse(row).success)
}

/** Id of the profile that answers where a mapping names none: the chosen one, or the only one. */
export async function defaultProfile(): Promise<string | undefined> {
  const profiles = await listProfiles()
  const chosen = (await db.settings.get(defaultKey))?.value
  return (profiles.find(({ id }) => id === chosen) ?? (profiles.length === 1 ? profiles[0] : undefined))?.id
}

export async function setDefaultProfile(id: string): Promise<void> {
  await db.settings.put({ key: defaultKey, value: id })
}

/** Keeps the profile, replacing the one with the same id; empty answers are forgotten. */
export async function putProfile(profile: Profile): Promise<void> {
  await db.profiles.put(profileSchema.parse({ ...profile, values: filled(profile.values) }))
}

/** Forgets a profile. Mappings that use it answer nothing for our company until another is chosen. */
export async function deleteProfile(id: string): Promise<void> {
  await db.profiles.delete(id)
}

/** The answers of a profile; of the default one where none is named. One that is gone answers nothing. */
export async function partnerOf(id?: string): Promise<Partner> {
  const wanted = id ?? (await defaultProfile())
  const profiles = await listProfiles()
  return profiles.find(one => one.id === wanted)?.values ?? {}
}

/** The default profile's answers; empty until entered. */
export async function getPartner(): Promise<Partner> {
  return partnerOf()
}

/** Keeps what is entered in the default profile, which is made where there is none yet. */
export async function savePartner(partner: Partner): Promise<void> {
  const values = filled(partnerSchema.parse(partner))
  await db.transaction('rw', db.profiles, db.settings, async () => {
    const id = await defaultProfile()
    const before = id === undefined ? undefined : await db.profiles.get(id)
    const at = new Date().toISOString()
    if (before) return putProfile({ ...before, values, updatedAt: at })
    const profile = profileFrom(values, crypto.randomUUID(), at)
    if (!profile) return
    await putProfile(profile)
    await setDefaultProfile(profile.id)
  })
}

function filled(values: Partner): Partner {
  return Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim()))
}
