import type { Language, Term } from '../../term.ts'
import { joinLabels, labels } from '../labels.ts'
import { ar } from './ar.ts'
import { he } from './he.ts'
import { ko } from './ko.ts'
import type { MoreLabels } from './more.ts'
import { pl } from './pl.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { zh } from './zh.ts'

const more: Partial<Record<Language, MoreLabels>> = { ar, he, ko, pl, sv, tr, zh }

/** The term with its labels in the languages that only record pages and confirmations are read in. */
export function inMoreLanguages(term: Term): Term {
  const own = (part: keyof MoreLabels) =>
    labels(
      Object.fromEntries(
        Object.entries(more).flatMap(([language, { [part]: texts }]) =>
          texts[term.id] ? [[language, texts[term.id]]] : [],
        ),
      ),
    )
  const inBlock = own('inBlock')
  return {
    ...term,
    synonyms: joinLabels(term.synonyms, own('labels')),
    ...((term.inBlock || Object.keys(inBlock).length > 0) && { inBlock: joinLabels(term.inBlock ?? {}, inBlock) }),
  }
}
