import { type Asked, askedOf } from '../../../lib/mapping/demand-fields.ts'
import { type FormField, fieldOf } from '../../../lib/mapping/form-field.ts'
import type { Site } from '../../../lib/sites/site.ts'
import type { FieldRow } from './rows.ts'

const known = new WeakMap<FieldRow, { term: string | undefined; site: Site | undefined; asked: Asked }>()

/** What is demanded of a remembered field: by its own words, and by what is documented of its portal. */
export function demandsOf(row: FieldRow, term: string | undefined, site: Site | undefined): Asked {
  const before = known.get(row)
  if (before && before.term === term && before.site === site) return before.asked
  const asked = askedOfRow(row, term, site)
  known.set(row, { term, site, asked })
  return asked
}

function askedOfRow({ field, rule }: FieldRow, term: string | undefined, site: Site | undefined): Asked {
  const empty = fieldOf(field)
  const apiName = empty.signals.apiName ?? nameByTerm(field, site)
  const source = rule?.source
  const meant = source?.from === 'term' ? source.term : term
  return askedOf({ ...empty, signals: { ...empty.signals, apiName } }, meant, site?.demands ?? [])
}

/** For forms that were remembered before the site's own names were: the only name that is documented to mean this. */
function nameByTerm({ term }: FormField, site: Site | undefined): string | undefined {
  if (!term || !site?.names) return undefined
  const [only, ...more] = Object.keys(site.names).filter(name => site.names?.[name] === term)
  return more.length ? undefined : only
}
