import type { Language } from '../term.ts'

type Labels = Partial<Record<Language, string>>
type LabelLists = Partial<Record<Language, string[]>>

/** Splits lists written as `close date | closing date`, over any number of lines. */
export function list(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map(label => label.trim())
    .filter(label => label !== '')
}

/** The same for every language. */
export function labels(texts: Labels): LabelLists {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, list(text)]))
}

/** Joins label lists, language by language. */
export function joinLabels(...parts: LabelLists[]): LabelLists {
  const all: LabelLists = {}
  for (const part of parts) {
    for (const [language, texts] of Object.entries(part)) {
      all[language as Language] = [...(all[language as Language] ?? []), ...texts]
    }
  }
  return all
}
