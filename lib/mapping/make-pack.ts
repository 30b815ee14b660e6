import { termOf } from '../deal/vocabulary.ts'
import type { CaptureRules } from './capture-rules.ts'
import { fieldName } from './changes.ts'
import type { ChoiceList, Pair } from './choice-list.ts'
import type { FormField } from './form-field.ts'
import type { Mapping, Rule } from './mapping.ts'
import { finderOf } from './own-texts.ts'
import { type Pack, type PackMapping, packFormat, packVersion } from './pack.ts'
import { packCapture } from './pack-capture.ts'
import { type Holds, hostOf, packPrint } from './pack-print.ts'
import { withoutUnseen } from './unseen.ts'

/** `leftOut`: what was not put in because it could hold a deal's or a person's data, one sentence each. */
export interface Packed {
  pack: Pack
  leftOut: string[]
}

/** Kinds of answers of which there are few, so that a pair of them tells nothing about a single deal. */
const general = new Set(['choice', 'choices', 'country', 'currency', 'region', 'yesNo', 'percent', 'number'])

/** What is to be handed on. Of the choice lists, those that the mappings go by. */
export interface ToPack {
  mappings: Mapping[]
  lists: ChoiceList[]
  captureRules: CaptureRules[]
}

/**
 * Puts mappings, the choice lists they go by, and capture rules into a pack. `own` (as `ownTexts` makes them) is kept out wherever it stands.
 * Options that forms offered stay behind too: they may be names of customers.
 */
export function makePack(
  about: { name: string; about?: string; at: string },
  { mappings, lists, captureRules }: ToPack,
  own: string[],
): Packed {
  const leftOut: string[] = []
  const holdsOwn = finderOf(own)
  const packed = mappings.map(mapping => packMapping(mapping, holdsOwn, leftOut))
  const used = new Set(packed.flatMap(({ rules }) => rules.flatMap(({ list }) => (list ? [list] : []))))
  const pack: Pack = {
    format: packFormat,
    version: packVersion,
    name: about.name,
    ...(about.about && { about: about.about }),
    exportedAt: about.at,
    mappings: packed,
    lists: lists.filter(({ id }) => used.has(id)).map(list => packList(list, holdsOwn, leftOut)),
    captureRules: captureRules.map(rules => packCapture(rules, holdsOwn, leftOut)),
  }
  return { pack: withoutUnseen(pack), leftOut }
}

function packMapping(
  { profile: _, approved: __, submit: ___, seen: ____, note: _____, ...mapping }: Mapping,
  holdsOwn: Holds,
  leftOut: string[],
): PackMapping {
  const fields = mapping.fields.filter(({ label }) => !holdsOwn(label)).map(field => packField(field, holdsOwn))
  const rules = mapping.rules.flatMap(rule => packRule(rule, holdsOwn, leftOut))
  const named = holdsOwn(mapping.name)
  if (named) leftOut.push(`The name “${mapping.name}”, because it holds a value of a deal.`)
  const name = named ? hostOf(mapping.origin) : mapping.name
  const path = holdsOwn(mapping.path) ? (mapping.path.split('?')[0] ?? '') : mapping.path
  return { ...mapping, name, path, fields, rules }
}

function packField({ facts, ...print }: FormField, holdsOwn: Holds): FormField {
  const { options: _, chosen: __, ...kept } = facts ?? {}
  return { ...packPrint(print, holdsOwn), ...(facts && !holdsOwn(kept) && { facts: kept }) }
}

function packRule(rule: Rule, holdsOwn: Holds, leftOut: string[]): Rule[] {
  const { pairs, back: _, ...rest } = { ...rule, field: packPrint(rule.field, holdsOwn) }
  if (holdsOwn([rule.field.label, rule.source, rule.conversions, rule.when])) {
    leftOut.push(`The rule for “${fieldName(rule.field)}”, because it holds a value of a deal or of your company.`)
    return []
  }
  if (!pairs?.length) return [rest]
  const shared = isGeneral(rule) ? pairs.filter(pair => !holdsOwn(pair)) : []
  noteLost(pairs, shared, `“${fieldName(rule.field)}”`, leftOut)
  return [shared.length ? { ...rest, pairs: shared } : rest]
}

function packList(list: ChoiceList, holdsOwn: Holds, leftOut: string[]): ChoiceList {
  const pairs = list.pairs.filter(pair => !holdsOwn(pair))
  noteLost(list.pairs, pairs, `the list “${list.name}”`, leftOut)
  return { ...list, pairs, options: list.options.filter(option => !holdsOwn(option)) }
}

function noteLost(all: Pair[], kept: Pair[], where: string, leftOut: string[]): void {
  const lost = all.length - kept.length
  if (lost) leftOut.push(`${lost} ${lost === 1 ? 'choice' : 'choices'} of ${where}, which may be about single deals.`)
}

function isGeneral({ source }: Rule): boolean {
  const sources = source.from === 'first' ? source.of : [source]
  return sources.every(one => one.from === 'term' && general.has(termOf(one.term)?.kind ?? ''))
}
