import { foldText } from '../deal/fold.ts'
import { list } from '../deal/terms/labels.ts'
import { more } from '../deal/terms/more/index.ts'
import type { Field } from '../page/field.ts'
import { assign } from './assign.ts'
import { askBlocks, blockOf } from './blocks.ts'
import { leaveElsewhere } from './elsewhere.ts'
import type { Clue, Match, Purpose } from './evidence.ts'
import { termsById } from './lexicon.ts'
import { namesOf } from './names.ts'
import { askNeighbours, bareName, isRepeat } from './neighbours.ts'
import { pageLanguages } from './page-language.ts'
import { askRecordBlocks } from './record-blocks.ts'
import { addEvidence, likely, type Scores, scoreField } from './score.ts'
import { takeSide } from './sides.ts'
import { textsOf } from './texts.ts'
import { isDealForm, titlesOf, whoseOf } from './whose.ts'

export type { Match, Purpose, Whose } from './evidence.ts'

/**
 * Says what each field of a page asks for, in the order given. Fields that must not be written never get a term in a form
 * that is to be filled (`portal`, `crm`). Nothing is guessed: ties and weak evidence abstain, and say so.
 */
export function matchFields(fields: Field[], purpose: Purpose): Match[] {
  const steps = matchInSteps(fields, purpose)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same with a stop after each field: a page of ours that goes on later answers the person between two. */
export function* matchInSteps(fields: Field[], purpose: Purpose): Generator<undefined, Match[]> {
  const clues = cluesOf(fields, purpose)
  const scores: Scores[] = []
  for (const clue of clues) {
    scores.push(scoreField(clue))
    yield
  }
  const tentative = scores.flatMap(one => likely(one) ?? [])
  const dealForm = purpose === 'portal' && isDealForm(clues, tentative)
  const titles = titlesOf(clues, tentative)
  const sides = sidesOf(clues, scores, clue => whoseOf(clue, dealForm, titles))
  askBlocks(clues, scores, sides, dealForm || purpose !== 'portal')
  if (purpose === 'record') askRecordBlocks(clues, scores, clue => blockOf(clue, true))
  nameBare(clues, scores)
  askNeighbours(clues, scores)
  clues.forEach((clue, index) => {
    const own = scores[index]
    if (!own) return
    if (dealForm) for (const id of ['other:message', 'other:quantity', 'other:amount', 'other:travel']) own.delete(id)
    if (dealForm) leaveElsewhere(clue, own)
    takeSide(own, sides[index] ?? { whose: 'unknown' }, clue, dealForm)
  })
  return assign(clues, scores, sides, { purpose, dealForm })
}

function cluesOf(fields: Field[], purpose: Purpose): Clue[] {
  const names = new Map<string, Clue['names']>()
  const groups = new Map<string, Field[]>()
  for (const field of fields) {
    const group = `${field.frame} ${field.signals.form}`
    groups.set(group, [...(groups.get(group) ?? []), field])
  }
  for (const group of groups.values()) {
    const found = namesOf(group)
    for (const [index, field] of group.entries()) names.set(field.key, found[index] ?? [])
  }
  const langs = pageLanguages(fields)
  return fields.map((field, index) => ({
    field,
    texts: textsOf(field),
    names: names.get(field.key) ?? [],
    lang: langs[index] ?? '',
    purpose,
  }))
}

type Side = ReturnType<typeof whoseOf>

/** Whose data each field asks for; what is asked again is asked of the one who was asked before. */
function sidesOf(clues: Clue[], scores: Scores[], sideOf: (clue: Clue) => Side): Side[] {
  const sides: Side[] = []
  for (const [index, clue] of clues.entries()) {
    const own = sideOf(clue)
    const asks = scores[index] && likely(scores[index])
    const first = isRepeat(clue) && asks ? scores.slice(0, index).findLastIndex(one => likely(one) === asks) : -1
    sides.push(own.whose === 'unknown' ? (sides[first] ?? own) : own)
  }
  return sides
}

const namesIn = (term: string) =>
  new Set(Object.values(more).flatMap(({ inBlock }) => list(inBlock[term] ?? '').map(foldText)))
/** "Name" in the further languages, where it is said of companies and deals as well. */
const bareNames = new Set([...namesIn('contact.fullName')].filter(name => namesIn('deal.name').has(name)))

/** "Name" alone, in a block that does not say what it is about: what the form asks for decides. */
function nameBare(clues: Clue[], scores: Scores[]): void {
  clues.forEach((clue, index) => {
    const own = scores[index]
    const label = clue.texts[0]?.folded ?? clue.names[0]?.own.join(' ') ?? ''
    const isKnown = own && termsById.has(likely(own) ?? '')
    const isBare =
      /^(?:your )?(?:name|nom|nombre|nome|naam|ihr name|namn|名称|이름|שם|الاسم)$/.test(label) || bareNames.has(label)
    if (!own || isKnown || !isBare) return
    const tentative = scores
      .filter((_, at) => at !== index && clues[at]?.field.signals.form === clue.field.signals.form)
      .map(likely)
    const term = bareName(tentative, clue.purpose)
    if (term) addEvidence(own, { term, weight: 4.5, reason: `“${clue.field.label || 'Name'}” in this form` })
  })
}
