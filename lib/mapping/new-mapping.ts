import { formPath } from '../deal/record-address.ts'
import type { PageReading } from '../page/field.ts'
import { formFieldOf } from './form-field.ts'
import type { Mapping } from './mapping.ts'

/** A mapping without any decision for the form on a page. A CRM's page bears the record's name, so its host names it. */
export function newMapping(
  side: Mapping['side'],
  page: Pick<PageReading, 'url' | 'title' | 'heading' | 'site' | 'fields'>,
): Mapping {
  const { origin, host } = new URL(page.url)
  const name = side === 'portal' ? page.heading || page.title || host : host
  return {
    id: crypto.randomUUID(),
    name: name.slice(0, 500),
    side,
    origin,
    path: formPath(page.url),
    ...(page.site && { site: page.site.id }),
    fields: page.fields.filter(({ control }) => control !== 'output').map(formFieldOf),
    rules: [],
    updatedAt: new Date().toISOString(),
  }
}
