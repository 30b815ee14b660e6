import type { DayCounts } from '../mapping/health/day-counts.ts'
import { type FormHealth, healthOf, type KnownMapping } from '../mapping/health/health.ts'
import { firstDay } from '../mapping/health/trend.ts'
import { standingOf } from '../mapping/place.ts'
import { countedForms, daysOf, someDay } from './day-counts.ts'
import { type MappingHead, mappingHeads } from './mapping-heads.ts'
import { getMapping } from './mappings.ts'

/** A form with how well it is filled. */
export interface FormOf {
  /** The mapping's id; for a form without one, its side and address. */
  key: string
  /** Empty where it has no mapping, or one without a name. */
  name: string
  origin: string
  path: string
  side: 'portal' | 'crm'
  /** Id of its mapping. */
  mapping?: string
  /** The mapping holds decisions, so the form is compared with what it was. */
  compared: boolean
  health: FormHealth
}

/** Every form that was filled lately or needs the person, what needs them first. Reads one form after the other. */
export async function allHealth(today: string): Promise<FormOf[]> {
  const heads = await mappingHeads()
  const forms = await formsBy(heads)
  const withCounts = [...forms.keys()]
  const changed = heads.filter(({ id, changed }) => changed && !forms.has(id)).map(({ id }) => id)
  const found: FormOf[] = []
  for (const key of [...withCounts, ...changed]) {
    const head = heads.find(({ id }) => id === key)
    const mapping = head?.changed ? await getMapping(head.id) : head && { updatedAt: head.updatedAt }
    const form = await formOf(key, forms.get(key) ?? [], today, { head, mapping })
    if (form && (form.health.runs > 0 || form.health.problems.length > 0)) found.push(form)
  }
  const last = ({ health }: FormOf) => health.lastUsed ?? ''
  return found.sort(
    (a, b) =>
      Number(b.health.problems.length > 0) - Number(a.health.problems.length > 0) || last(b).localeCompare(last(a)),
  )
}

/** The health of one form, its fields in the order of the form; undefined where nothing is known of it. */
export async function formHealth(key: string, today: string): Promise<FormOf | undefined> {
  const heads = await mappingHeads()
  const forms = await formsBy(heads)
  const head = heads.find(({ id }) => id === key)
  return formOf(key, forms.get(key) ?? [], today, { head, mapping: head && (await getMapping(head.id)) })
}

async function formOf(
  key: string,
  forms: string[],
  today: string,
  { head, mapping }: { head?: MappingHead; mapping?: KnownMapping },
): Promise<FormOf | undefined> {
  const days: DayCounts[] = []
  for (const form of forms) days.push(...(await daysOf(form, firstDay(today))))
  const place = head ?? days.at(-1)
  if (!place) return undefined
  const { origin, path, side } = place
  const about = { origin, path, side, compared: (head?.rules ?? 0) > 0, ...(head && { mapping: head.id }) }
  return { key, name: head?.name ?? '', ...about, health: healthOf(days, today, mapping) }
}

/** The counted forms by the mapping that they are of; those of none by themselves. */
async function formsBy(heads: MappingHead[]): Promise<Map<string, string[]>> {
  const forms = new Map<string, string[]>()
  const ids = new Set(heads.map(({ id }) => id))
  for (const form of await countedForms()) {
    const key = ids.has(form) ? form : await ownerOf(form, heads)
    forms.set(key, [...(forms.get(key) ?? []), form])
  }
  return forms
}

/** A form that was filled before it had a mapping, or by one that is gone, is that of the only mapping for its address. */
async function ownerOf(form: string, heads: MappingHead[]): Promise<string> {
  const day = await someDay(form)
  if (!day) return form
  const { side, origin, path } = day
  const own = heads.filter(head => head.side === side && standingOf(head, origin + path) === 'here')
  return own.length === 1 && own[0] ? own[0].id : `${side} ${origin}${path}`
}
