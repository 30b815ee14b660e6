import type { ValueKind } from '../deal/value.ts'
import { termsById } from './lexicon.ts'

/** What a thing is by its own word, whatever it belongs to: a "competitor's price" is a price. Folded. */
const heads: [RegExp, ValueKind][] = [
  [
    /^(?:prices?|costs?|fees?|revenue|spend|margin|preis|kosten|umsatz|prix|couts?|precio|costo|preco|custo|prezzo|prijs|kost)$/,
    'money',
  ],
  [/^(?:date|deadline|datum|frist|fecha|data|termijn)$/, 'date'],
  [/^(?:email|mail|courriel|correo)$/, 'email'],
  [/^(?:phone|telephone|tel|telefon|mobile|telefono|telefone|telefoon)$/, 'phone'],
]

/** True where the word that a label is about names another kind of value than the term's. */
export function isOtherKind(head: string | undefined, term: string): boolean {
  const kind = head && heads.find(([word]) => word.test(head))?.[1]
  return Boolean(kind) && termsById.get(term)?.kind !== kind
}
