import type { Language } from '../term.ts'

/** What follows "partner" in each language: "ville du partenaire". */
export const ofPartner = (text: Partial<Record<Language, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(text).map(([language, parts]) => [
      language,
      parts
        .split('|')
        .map(part => part.trim())
        .map(part => {
          const suffix = {
            de: ' des partners',
            fr: ' du partenaire',
            es: ' del socio',
            pt: ' do parceiro',
            it: ' del partner',
            nl: ' partner',
          }
          const after = suffix[language as keyof typeof suffix]
          return after ? `${part}${after}` : `パートナー${part}`
        })
        .join(' | '),
    ]),
  )
