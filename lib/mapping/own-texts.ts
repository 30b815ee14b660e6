import type { Entry } from '../deal/deal.ts'
import { foldText } from '../deal/fold.ts'
import type { ValueKind } from '../deal/value.ts'
import { termOf } from '../deal/vocabulary.ts'

/** Kinds of answers that are about one customer, person or deal. A country or a stage is about many. */
const single = new Set<ValueKind>(['text', 'longText', 'name', 'email', 'phone', 'url'])

/** Texts by which a deal or a profile could be recognised, of at least four letters or digits, folded. */
export function ownTexts(entries: Pick<Entry, 'term' | 'text'>[], names: string[] = []): string[] {
  const texts = entries.filter(({ term }) => isOwn(term)).map(({ text }) => text)
  const folded = [...texts, ...names].map(foldText).filter(text => text.replace(/ /g, '').length >= 4)
  return [...new Set(folded)]
}

/** Extras are left: they are mostly choices, which lists are made of. What a profile names itself is its own. */
function isOwn(term: string): boolean {
  return term.startsWith('partner:') || single.has(termOf(term)?.kind ?? 'choice')
}

/** Says of plain data whether one of the texts stands in it as whole words. */
export function finderOf(own: string[]): (data: unknown) => boolean {
  return data => {
    const texts: string[] = []
    gather(data, texts)
    const folded = texts.map(text => ` ${foldText(text)} `).join('|')
    return own.some(text => folded.includes(` ${text} `))
  }
}

function gather(data: unknown, texts: string[]): void {
  if (typeof data === 'string') texts.push(data)
  else if (data && typeof data === 'object') for (const part of Object.values(data)) gather(part, texts)
}
