import { foldText } from '../deal/fold.ts'
import type { Print } from '../page/field.ts'

/**
 * How sure two prints are of one field, by the method of Fellegi and Sunter for linking records: every feature adds
 * log2 of how much more often it agrees (nearly agrees, differs) on one field seen twice than on two different fields.
 * https://doi.org/10.1080/01621459.1969.10501049
 */
interface Feature {
  /** Told by what stands around the field, not by itself: whatever takes its place has that too. */
  around?: true
  /** Half of all fields agree on it. */
  common?: true
  /** Shares of redesigned fields on which it agrees, nearly agrees, differs; they add up to 1. */
  same: [agree: number, near: number, differ: number]
  /** Share of redesigned fields on which it differs though both texts were, or are, on the form: they would have moved. */
  moved?: number
  /** Shares of different fields that agree at least (more where the form itself shows so), and that nearly agree. */
  chance: [agree: number, near: number]
  /** 1 agrees, 0.5 nearly, 0 differs; undefined where one of the two says nothing. */
  compare(a: Features, b: Features): number | undefined
  /** What must not count as rare: how it reads, for counting how many fields of the form share it. */
  key(one: Features): string
}

/** A print made ready for many comparisons. */
export interface Features {
  print: Print
  label: string
  name: string
  id: string
  kind: string
  section: string
  sections: string
  before: string
  after: string
  hint: string
  options: Set<string>
  values: Set<string>
}

export function featuresOf(print: Print): Features {
  return {
    print,
    label: foldText(print.label),
    name: nameText(print.name),
    id: nameText(print.id),
    kind: kindOf(print),
    section: foldText(print.section),
    sections: (print.sections ?? []).map(foldText).join(' / '),
    before: foldText(print.before ?? ''),
    after: foldText(print.after ?? ''),
    hint: foldText(print.hint ?? ''),
    options: new Set((print.options ?? []).map(foldText).filter(Boolean)),
    values: new Set((print.values ?? []).map(foldText).filter(Boolean)),
  }
}

/** A machine name as words. Numbers stay: `f_201` and `f_202` are two fields. */
function nameText(name: string): string {
  return foldText(name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Za-z])(\d)/g, '$1 $2'))
}

/** What a person does with it, which is what outlives another UI library. */
export function kindOf({ control, type }: Print): string {
  if (control === 'output') return 'output'
  if (/check|switch|toggle/.test(control) && !/checkboxes/.test(control)) return 'tick'
  if (/select|combobox|radio|list|checkboxes|cascader|tree/.test(`${control} ${type}`)) return 'choice'
  if (/date|month|calendar/.test(`${control} ${type}`)) return 'date'
  if (/textarea|editor|editable|code-mirror|rich/.test(`${control} ${type}`)) return 'long text'
  if (/file/.test(`${control} ${type}`)) return 'file'
  return 'text'
}

const text = (part: 'label' | 'name' | 'id' | 'section' | 'sections' | 'before' | 'after' | 'hint') => ({
  compare: (a: Features, b: Features) => (a[part] && b[part] ? likeText(a[part], b[part]) : undefined),
  key: (one: Features) => one[part],
})

const features: Feature[] = [
  { same: [0.6, 0.2, 0.2], chance: [0.02, 0.04], ...text('label') },
  { same: [0.5, 0.2, 0.3], chance: [0.02, 0.06], compare: machine, key: ({ name, id }) => name || id },
  // Seldom changed alone: what it adds to the name is less.
  { same: [0.5, 0.1, 0.4], chance: [0.1, 0.1], ...text('id') },
  {
    same: [0.85, 0, 0.15],
    chance: [0.02, 0],
    compare: (a, b) => exactly(a.print.term, b.print.term),
    key: ({ print }) => print.term ?? '',
  },
  // A redesign seldom asks the customer's name where it asked for ours.
  {
    common: true,
    same: [0.98, 0, 0.02],
    chance: [0.5, 0],
    compare: (a, b) => exactly(whose(a), whose(b)),
    key: whose,
  },
  {
    same: [0.9, 0, 0.1],
    chance: [0.02, 0],
    compare: (a, b) => exactly(a.print.autocomplete, b.print.autocomplete),
    key: ({ print }) => print.autocomplete ?? '',
  },
  {
    common: true,
    same: [0.95, 0, 0.05],
    chance: [0.4, 0],
    compare: (a, b) => (a.kind === b.kind ? 1 : /text/.test(a.kind) && /text/.test(b.kind) ? undefined : 0),
    key: ({ kind }) => kind,
  },
  {
    same: [0.7, 0.15, 0.15],
    chance: [0.05, 0.05],
    compare: answers,
    key: ({ options }) => [...options].join('|'),
  },
  { around: true, same: [0.7, 0.12, 0.18], moved: 0.015, chance: [0.1, 0.1], ...text('section') },
  { same: [0.5, 0.15, 0.35], chance: [0.05, 0.1], ...text('hint') },
  { around: true, same: [0.45, 0.15, 0.4], chance: [0.05, 0.06], ...text('before') },
  { around: true, same: [0.45, 0.15, 0.4], chance: [0.05, 0.06], ...text('after') },
]

/** Whether it asks about our own company, where that is known. */
function whose({ print }: Features): string {
  if (!print.term) return ''
  return print.term.startsWith('partner.') ? 'ours' : 'theirs'
}

function exactly(a: string | undefined, b: string | undefined): number | undefined {
  return a && b ? Number(a === b) : undefined
}

/** Frameworks move a name from one attribute to the other. */
function machine(a: Features, b: Features): number | undefined {
  const pairs = [
    [a.name, b.name],
    [a.name, b.id],
    [a.id, b.name],
  ] as const
  const found = pairs.flatMap(([one, other]) => (one && other ? [likeText(one, other)] : []))
  return found.length ? Math.max(...found) : undefined
}

/** Labels of answers are reworded and translated; the values that are sent stay longer. */
function answers(a: Features, b: Features): number | undefined {
  if (!a.options.size || !b.options.size) return undefined
  const shared = Math.max(overlap(a.options, b.options), overlap(a.values, b.values))
  return shared >= 0.6 ? 1 : shared >= 0.25 ? 0.5 : 0
}

function overlap(a: Set<string>, b: Set<string>): number {
  if (!a.size || !b.size) return 0
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both / (a.size + b.size - both)
}

/** 1 for the same words, 0.5 where most of the shorter text's words are in the other. */
function likeText(a: string, b: string): number {
  if (a === b) return 1
  const [one, other] = [words(a), words(b)]
  const both = [...one].filter(word => other.has(word)).length
  return (2 * both) / (one.size + other.size) >= 0.6 ? 0.5 : 0
}

const split = new Map<string, Set<string>>()

function words(folded: string): Set<string> {
  const known = split.get(folded)
  if (known) return known
  if (split.size > 20_000) split.clear()
  const found = new Set(folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean))
  split.set(folded, found)
  return found
}

/** Bits of evidence that two prints are of one field, by itself and by what stands around it. */
export interface Likeness {
  own: number
  around: number
  /** The part of `own` that tells fields apart: the kind, which half of them share, counts only against. */
  telling: number
  /** Something that tells fields apart is the very same: its label, a name, what it asks for, its answers. */
  named: boolean
}

/**
 * Compares the remembered fields of a form with those of one page. Texts that many fields of the page share tell little
 * there. A text that is nearly another one's is not its new wording where both are still there, nor where it stands more
 * or less often than that did: what several fields shared is reworded for all of them.
 */
export function comparer(
  page: readonly Features[],
  form: readonly Features[],
): (remembered: Features, field: Features) => Likeness {
  const counts = countsOf(page)
  const known = countsOf(form)
  const others = Math.max(page.length - 1, 1)
  const asOften = (remembered: Features, field: Features, at: number) => {
    const key = features[at]?.key
    return key !== undefined && known[at]?.get(key(remembered)) === counts[at]?.get(key(field))
  }
  return (remembered, field) => {
    const bits: Likeness = { own: 0, around: 0, telling: 0, named: false }
    if ((remembered.kind === 'output') !== (field.kind === 'output')) bits.own = Number.NEGATIVE_INFINITY
    features.forEach(({ around, common, same, moved, chance: [least, near], compare, key }, at) => {
      const told = compare(remembered, field)
      if (told === undefined) return
      const bothThere = counts[at]?.has(key(remembered)) || known[at]?.has(key(field))
      const level = told === 0.5 && (bothThere || !asOften(remembered, field, at)) ? 0 : told
      const shared = ((counts[at]?.get(key(field)) ?? 1) - 1) / others
      const agree = Math.min(0.9, Math.max(shared, least))
      let odds = same[2] / Math.max(0.1, 1 - agree - near)
      if (level === 1) odds = same[0] / agree
      else if (level === 0.5) odds = same[1] / near
      else if (moved !== undefined && bothThere) odds = moved / (1 - least - near)
      const evidence = Math.log2(odds)
      bits[around ? 'around' : 'own'] += evidence
      if (around || (common && level === 1)) return
      bits.telling += evidence
      bits.named ||= level === 1
    })
    return bits
  }
}

function countsOf(fields: readonly Features[]): Map<string, number>[] {
  return features.map(({ key }) => {
    const count = new Map<string, number>()
    for (const one of fields) count.set(key(one), (count.get(key(one)) ?? 0) + 1)
    return count
  })
}
