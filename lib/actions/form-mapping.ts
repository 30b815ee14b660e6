import type { Mapping } from '../mapping/mapping.ts'
import type { Plan } from '../mapping/plan.ts'
import { mappingByLabels } from '../mapping/same-label.ts'
import { mappingFor } from '../mapping/which.ts'
import { matchFields } from '../match/match.ts'
import type { PageReading } from '../page/field.ts'
import { mappingsOf } from '../store/mappings.ts'

/** What the person decided for the form or record that was read; undefined where nothing yet. */
export async function formMapping(reading: PageReading, side: Plan['side']): Promise<Mapping | undefined> {
  const writable = reading.fields.filter(field => field.control !== 'output')
  const { url, site, through } = reading
  const mappings = await mappingsOf(side, url, site?.id)
  if (!mappings.length) return undefined
  const own = mappingFor(mappings, url, writable, site?.id, matchFields(reading.fields, side))
  return own ?? (through?.used === 'site' ? mappingByLabels(mappings, url, writable) : undefined)
}
