import { describe, expect, test } from 'vitest'
import { termOf } from '../../lib/deal/vocabulary.ts'
import { findPair } from '../../lib/mapping/choices.ts'
import { packSchema } from '../../lib/mapping/pack.ts'
import { readPack } from '../../lib/mapping/read-pack.ts'
import { locateRules, mappingFor } from '../../lib/mapping/which.ts'
import { matchFields } from '../../lib/match/match.ts'
import { siteById, sites, siteTerm } from '../../lib/sites/index.ts'
import { packOf, starterPacks } from '../../lib/sites/packs/index.ts'
import { sketchField } from '../support/field.ts'

const anywhere = 'https://partners.vendor.example'

describe.each(starterPacks.map(starter => [starter.name, starter] as const))('%s', (_, starter) => {
  const pack = packOf(starter, starter.origin ?? anywhere)
  const [mapping] = pack?.mappings ?? []
  if (!pack || !mapping) throw new Error('The starter pack makes no pack.')

  test('is a pack that is taken in', () => {
    expect(packSchema.safeParse(pack).error).toBeUndefined()
    expect(readPack(JSON.stringify(pack))).toEqual({ ok: true, pack })
  })

  test('asks for terms that there are, at fields that the site’s documentation names so', () => {
    const site = siteById(starter.site)
    // Experience Cloud names its fields on the page, not by their labels.
    const labelled = starter.site !== 'experience-cloud'
    if (starter.site) expect(sites).toContain(site)
    for (const { label, term } of starter.fields) {
      if (term) expect(termOf(term), label).toBeDefined()
      const api = labelled ? site?.nameOf?.(undefined as never, label) : undefined
      if (site && api && term) expect(siteTerm(site, api), label).toBe(term)
    }
  })

  test('its lists decide only for what the portal offers, and each word once', () => {
    for (const { pairs, options } of pack.lists) {
      for (const { from, to } of pairs) {
        if (to !== undefined) expect(options, from).toContain(to)
        expect(findPair(pairs, from)?.from, from).toBe(from)
      }
    }
  })

  test('is found on its form, with every rule, among other fields', () => {
    const fields = ['Search', ...starter.fields.map(({ label }) => label), 'Internal remarks'].map((label, position) =>
      sketchField(label, {
        position,
        name: `f${position}`,
        options: starter.fields.find(one => one.label === label)?.options,
      }),
    )
    const path = starter.path.replace('**', 'deals/new')
    const origin = mapping.origin.replace('*.', 'eu.')
    const found = mappingFor([mapping], origin + path, fields, starter.site)
    expect(found).toBe(mapping)
    const { rules, lost, asked } = locateRules(found, fields, matchFields(fields, 'portal'))
    expect([...rules.values()]).toHaveLength(mapping.rules.length)
    expect([lost, asked]).toEqual([[], []])
  })

  test('is not laid over another form of the portal', () => {
    const fields = ['User name', 'Password hint', 'Language'].map(label => sketchField(label))
    expect(
      mappingFor([mapping], `${mapping.origin.replace('*.', 'eu.')}/deals/new`, fields, starter.site),
    ).toBeUndefined()
  })
})

test('every portal has one starter pack, and every id is used once', () => {
  const ids = starterPacks.flatMap(({ id, lists = [] }) => [id, ...lists.map(list => list.id)])
  expect(new Set(ids).size).toBe(ids.length)
  const known = starterPacks.flatMap(({ site }) => site ?? [])
  expect(new Set(known).size).toBe(known.length)
})
