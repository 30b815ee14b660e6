import { termOf } from '../deal/vocabulary.ts'
import { cutTemplate } from './cut-template.ts'

/** A piece of a template: text as it stands, or a term whose text goes there. */
export type Part = { text: string } | { term: string }

/**
 * What `{{account.name}} – {{deal.name}}` is made of. A name that the vocabulary does not know is the label of
 * another value of the record: `{{Region}}` is `{{extra:Region}}`.
 */
export function partsOf(template: string): Part[] {
  return cutTemplate(template).map(piece => ('name' in piece ? { term: termNamed(piece.name) } : piece))
}

function termNamed(name: string): string {
  return termOf(name) || name.includes(':') ? name : `extra:${name}`
}
