import type { Evidence, Signal } from '../evidence.ts'

const examples: { pattern: RegExp; term: string; weight: number; what: string }[] = [
  { pattern: /^[\w.+-]+@[\w-]+\.[a-z.]{2,}$/i, term: 'contact.email', weight: 3, what: 'an e-mail address' },
  { pattern: /^(?:https?:\/\/|www\.)/i, term: 'account.website', weight: 2.5, what: 'a web address' },
  {
    pattern: /^[\w-]+\.(?:com|org|net|de|fr|es|it|nl|co\.\w+)$/i,
    term: 'account.website',
    weight: 2,
    what: 'a web address',
  },
  { pattern: /^\+?[\d(][\d\s().x-]{7,}$/i, term: 'contact.phone', weight: 2, what: 'a phone number' },
  {
    pattern: /^\(?[x#_9]{3}\)?[\s.-]?[x#_9]{3}[\s.-]?[x#_9]{4}$/i,
    term: 'contact.phone',
    weight: 2,
    what: 'a phone number',
  },
  {
    pattern: /^\d+ [A-Z][\w.]*(?: [A-Z][\w.]*)* (?:st|street|ave|avenue|road|rd|blvd|lane|drive|way)\.?$/i,
    term: 'account.street',
    weight: 2.5,
    what: 'a street',
  },
  {
    pattern: /\b(?:acme|contoso|globex|initech|fabrikam)\b(?!\.)/i,
    term: 'account.name',
    weight: 1.5,
    what: 'a company',
  },
]

/** Placeholders that show a sample answer instead of a name. */
export const example: Signal = ({ field }) => {
  const sample = field.signals.placeholder
    ?.replace(/^(?:e\.?g\.?|ex\.?|for example|z\. ?b\.|p\. ?ex\.)[:,\s]*/i, '')
    .trim()
  if (!sample) return []
  const fitting = examples.find(one => one.pattern.test(sample))
  const evidence: Evidence[] = fitting
    ? [
        {
          term: fitting.term,
          weight: fitting.weight,
          reason: `the sample “${sample}” is ${fitting.what}`,
          byKind: true,
        },
      ]
    : []
  return evidence
}
