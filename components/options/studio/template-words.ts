import { foldText } from '../../../lib/deal/fold.ts'
import { terms } from '../../../lib/deal/vocabulary.ts'
import { partsOf } from '../../../lib/mapping/template.ts'
import { titleOf } from '../../../lib/mapping/words.ts'

const byTitle = new Map(terms.map(({ id, title }) => [foldText(title), id]))

/** A template as a person reads it: `{{Customer name}} – {{Deal name}}`. */
export function templateShown(template: string): string {
  return partsOf(template)
    .map(part => ('term' in part ? `{{${partName(part.term)}}}` : part.text))
    .join('')
}

/** What a person wrote, as it is kept: `{{account.name}} – {{deal.name}}`. */
export function templateFrom(shown: string): string {
  return shown.replace(/\{\{([^{}]*)\}\}/g, (whole, name: string) => {
    const term = byTitle.get(foldText(name))
    return term ? `{{${term}}}` : whole
  })
}

/** What a value is called inside a template. An extra that is called like a term says so. */
export function partName(term: string): string {
  const title = titleOf(term)
  if (!term.startsWith('extra:')) return term.startsWith('partner:') ? term : title
  return byTitle.has(foldText(title)) || title.includes(':') ? term : title
}
