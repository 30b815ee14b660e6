import { termOf } from '../deal/vocabulary.ts'

/** A piece of a template: text as it stands, or a term whose text goes there. */
export type Part = { text: string } | { term: string }

/**
 * Cuts `{{account.name}} – {{deal.name}}` into its pieces. A name that the vocabulary does not know is the label of
 * another value of the record: `{{Region}}` is `{{extra:Region}}`. Braces that are not closed are plain text.
 */
export function partsOf(template: string): Part[] {
  const parts: Part[] = []
  let at = 0
  while (at < template.length) {
    const open = template.indexOf('{{', at)
    const close = open < 0 ? -1 : template.indexOf('}}', open)
    const name = close < 0 ? '' : template.slice(open + 2, close).trim()
    if (close < 0) break
    if (open > at) parts.push({ text: template.slice(at, open) })
    parts.push(name ? { term: termNamed(name) } : { text: template.slice(open, close + 2) })
    at = close + 2
  }
  if (at < template.length) parts.push({ text: template.slice(at) })
  return parts
}

function termNamed(name: string): string {
  return termOf(name) || name.includes(':') ? name : `extra:${name}`
}
