import type { ValueKind } from './value.ts'

/** Languages that the vocabulary speaks; those after the first line by what records and forms ask most (`terms/more`). */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'ja' | MoreLanguage
export type MoreLanguage =
  | ('zh' | 'ko' | 'he' | 'ar' | 'sv' | 'pl' | 'tr')
  | ('da' | 'nb' | 'fi' | 'cs' | 'hu' | 'ro' | 'ru' | 'uk' | 'el' | 'id' | 'vi' | 'th')
export type Group = 'account' | 'contact' | 'deal' | 'partner' | 'registration'

/** One standard term that partner forms ask for. */
export interface Term {
  /** `group.name`, for example `account.postalCode`. */
  id: string
  group: Group
  /** What a person calls it. */
  title: string
  kind: ValueKind
  /** It counts things: people, licences. */
  counts?: true
  /** Labels that mean it, lower case, per language; the most usual first. */
  synonyms: Partial<Record<Language, string[]>>
  /**
   * Labels that mean it only inside a block (section, record, page) already known to be about its group: "name" under
   * "Company", "status" on a registration's own page. Terms of different groups share these.
   */
  inBlock?: Partial<Record<Language, string[]>>
  /** `autocomplete` field names that mean it, without section and shipping/billing prefix. */
  autocomplete?: string[]
  /** Machine names (`name`, `id`, API names) that mean it, as lower-case words: "postal code", "opportunity amount". */
  names?: string[]
}
