import type { ChoiceList, Pair } from '../../mapping/choice-list.ts'
import type { Place, Source } from '../../mapping/mapping.ts'
import { type Pack, packFormat, packVersion } from '../../mapping/pack.ts'

/** A pack that comes with Dealbridge, for a portal that everybody wires the same way at first. */
export interface StarterPack {
  /** Stable: a mapping with it is there already. */
  id: string
  name: string
  /** What it decides, in a sentence. */
  about: string
  /** Id of the known site; absent for portals that each company sets up at its own address. */
  site?: string
  /** Where the portal is. Without one the person says it. */
  origin?: string
  path: string
  places?: Place[]
  fields: StarterField[]
  lists?: ChoiceList[]
}

/** A field as the portal's documentation calls it. Those without a source help to know the form. */
export interface StarterField {
  label: string
  /** What it asks for. */
  term?: string
  source?: Source
  /** Id of the list that its answers go by. */
  list?: string
  options?: string[]
}

/** Packs that come with Dealbridge are of this day. */
const at = '2026-11-22T00:00:00.000Z'

/** The starter pack as a pack like any other. `origin`: where the portal is, for those that can be anywhere. */
export function packOf(starter: StarterPack, origin = starter.origin): Pack | undefined {
  if (!origin) return undefined
  const { id, name, about, site, path, places, lists = [] } = starter
  const fields = starter.fields.map(({ label, term, options }, position) => ({
    control: options ? 'select' : 'text',
    label,
    name: '',
    id: '',
    type: options ? 'select-one' : 'text',
    section: '',
    position,
    ...(term && { term }),
    ...(options && { options }),
  }))
  const rules = starter.fields.flatMap(({ source, list }, index) => {
    const field = fields[index]
    return source && field ? [{ field, source, overwrite: false, ...(list && { list }) }] : []
  })
  const mapping = {
    id,
    name,
    side: 'portal' as const,
    origin,
    path,
    ...(site && { site }),
    ...(places && { places }),
    fields,
    rules,
    updatedAt: at,
  }
  const head = { format: packFormat, version: packVersion, name, about, exportedAt: at } as const
  return { ...head, mappings: [mapping], lists, captureRules: [] }
}

export const term = (id: string): Source => ({ from: 'term', term: id })

/** The first that a deal has. */
export const firstOf = (...ids: string[]): Source => ({
  from: 'first',
  of: ids.map(id => ({ from: 'term' as const, term: id })),
})

/** What a portal wants to be told in prose: CRMs keep it in one of these. */
export const story = firstOf('deal.description', 'deal.useCase', 'deal.comments')

/** A list of what CRM's words mean in a portal; words that could mean several are undecided, for the person. */
export function listOf(
  head: Pick<ChoiceList, 'id' | 'name' | 'term' | 'options'>,
  decided: Record<string, string[]>,
  open: string[],
): ChoiceList {
  const pairs: Pair[] = Object.entries(decided).flatMap(([to, words]) => words.map(from => ({ from, to })))
  return { ...head, pairs: [...open.map(from => ({ from })), ...pairs], updatedAt: at }
}
