import { termOf } from '../deal/vocabulary.ts'
import type { Condition } from './condition.ts'
import type { OneSource, Source } from './source.ts'
import { partsOf } from './template.ts'

/** What a person calls a term: its title, or the page's own label for an extra. */
export function titleOf(term: string): string {
  return termOf(term)?.title ?? term.replace(/^(?:extra|partner):/, '')
}

/** A term's title inside a sentence: "close date", but "VAT number". */
export function titleInside(term: string): string {
  return titleOf(term).replace(/^[A-Z](?=[a-z ])/, letter => letter.toLowerCase())
}

/** The start of a text, for sentences about it. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** A source as a person would name it. */
export function sourceInWords(source: Source): string {
  switch (source.from) {
    case 'term':
      return titleOf(source.term)
    case 'fixed':
      return `“${shorten(source.text)}”`
    case 'template':
      return partsOf(source.text)
        .map(part => ('term' in part ? `[${titleOf(part.term)}]` : part.text))
        .join('')
    case 'first':
      return `the first of ${source.of.map(sourceInWords).join(', ')}`
    case 'leave':
      return 'nothing'
  }
}

/** "Country is one of US, CA". */
export function conditionInWords({ of, test, texts }: Condition): string {
  const name = sourceInWords(of satisfies OneSource)
  const listed = texts.map(text => shorten(text)).join(', ')
  const ways = {
    is: `is ${listed}`,
    isNot: `is not ${listed}`,
    oneOf: `is one of ${listed}`,
    empty: 'is empty',
    notEmpty: 'is not empty',
  }
  return `${name} ${ways[test]}`
}
