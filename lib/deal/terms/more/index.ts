import type { Language, MoreLanguage, Term } from '../../term.ts'
import { joinLabels, labels } from '../labels.ts'
import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { el } from './el.ts'
import { fi } from './fi.ts'
import { he } from './he.ts'
import { hu } from './hu.ts'
import { id } from './id.ts'
import { ko } from './ko.ts'
import type { MoreLabels } from './more.ts'
import { nb } from './nb.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

/** What the further languages say. */
export const more: Record<MoreLanguage, MoreLabels> = {
  ...{ zh, ko, he, ar, sv, pl, tr },
  ...{ da, nb, fi, cs, hu, ro, ru, uk, el, id, vi, th },
}

/** True for a language that says only what `more` has. */
export function isMore(lang: string): lang is MoreLanguage {
  return lang in more
}

/** The term with its labels in the further languages. */
export function inMoreLanguages(term: Term): Term {
  const own = (part: 'labels' | 'inBlock') =>
    labels(
      Object.fromEntries(
        Object.entries(more).flatMap(([language, { [part]: texts }]) =>
          texts[term.id] ? [[language as Language, texts[term.id]]] : [],
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
