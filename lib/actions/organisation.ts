import { readManaged, watchManaged } from '../store/managed.ts'
import { allowedInWords, isAllowed } from '../store/managed-policy.ts'
import { applyPresets } from '../store/presets.ts'

/** Why the organisation does not let Dealbridge work at an address; undefined where it does. */
export async function refusedAt(url: string | undefined): Promise<string | undefined> {
  const managed = await readManaged()
  if (!url || isAllowed(managed, url)) return undefined
  return `Your organisation lets Dealbridge work only on ${allowedInWords(managed)}. This page is elsewhere, so nothing was read or changed.`
}

/** Why a mapping may not be changed; undefined where it may. */
export async function mappingsLocked(): Promise<string | undefined> {
  const { locked } = await readManaged()
  return locked.includes('mappings') ? 'Your organisation keeps the mappings. Nothing was remembered.' : undefined
}

/** Takes in what the organisation presets, now and whenever its policy changes. */
export function followOrganisation(): void {
  const follow = async () => {
    const { packs, locked } = await readManaged()
    await applyPresets(packs, locked.includes('mappings'))
  }
  void follow()
  watchManaged(() => void follow())
}
