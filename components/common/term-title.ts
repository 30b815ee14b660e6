import { termOf } from '../../lib/deal/vocabulary.ts'

/** What a person calls a term: its title, or the page's own label for what the vocabulary does not know. */
export function termTitle(term: string): string {
  return termOf(term)?.title ?? term.replace(/^extra:/, '')
}
