import { describe, expect, it } from 'vitest'
import { applyPack } from '../../lib/mapping/apply-pack.ts'
import { type CaptureRules, captureRulesFor } from '../../lib/mapping/capture-rules.ts'
import { comparePack } from '../../lib/mapping/compare-pack.ts'
import { makePack } from '../../lib/mapping/make-pack.ts'
import { type Mapping, mappingSchema } from '../../lib/mapping/mapping.ts'
import { ownTexts } from '../../lib/mapping/own-texts.ts'
import { readPack } from '../../lib/mapping/read-pack.ts'
import { sketchField } from '../support/field.ts'
import { entries } from './entries.ts'
import { capture, list, mapping, pack } from './packs.ts'

const at = '2026-11-21T10:00:00.000Z'
const own = ownTexts([...entries, { term: 'partner:Nimbus id', text: 'NP-4471' }], ['Ovens for Acme'])
const make = (mappings: Mapping[], captureRules: CaptureRules[] = []) =>
  makePack({ name: 'Nimbus', at }, { mappings, lists: [list], captureRules }, own)

describe('packing', () => {
  it('keeps out profile, approval and the options that the form showed', () => {
    const { pack: made, leftOut } = make([mapping])
    expect(leftOut).toEqual([])
    expect(readPack(JSON.stringify(made))).toEqual({ ok: true, pack: made })
    expect(JSON.stringify(made)).not.toMatch(/Acme|profile|approved/)
    expect(made.lists).toEqual([list])
  })
  it('keeps out rules and names that hold a value of a deal or a profile, and says so', () => {
    const field = sketchField('Reference').print
    const personal: Mapping = {
      ...mapping,
      name: 'Ovens for Acme',
      path: '/new?account=Acme GmbH',
      rules: [
        { field, source: { from: 'fixed', text: 'For Acme GmbH' }, overwrite: false },
        { field, source: { from: 'fixed', text: 'np-4471' }, overwrite: false },
        {
          field,
          source: { from: 'term', term: 'contact.fullName' },
          overwrite: false,
          pairs: [{ from: 'B. Low', to: 'x' }],
        },
        {
          field,
          source: { from: 'term', term: 'deal.stage' },
          overwrite: false,
          pairs: [{ from: 'Won', to: 'Closed' }],
        },
      ],
    }
    const { pack: made, leftOut } = make([personal])
    expect(made.mappings[0]).toMatchObject({ name: 'nimbus.example', path: '/new' })
    expect(made.mappings[0]?.rules.map(({ pairs }) => pairs)).toEqual([undefined, [{ from: 'Won', to: 'Closed' }]])
    expect(JSON.stringify(made)).not.toMatch(/Acme|4471|B\. Low/i)
    expect(leftOut).toHaveLength(4)
  })
  it('keeps out the names of records that stand in the headings of a CRM’s page', () => {
    const field = { ...sketchField('Stage', { section: ['Ovens for Acme'] }).print, before: 'Acme GmbH' }
    const { pack: made } = make([
      { ...mapping, fields: [field], rules: [{ field, source: { from: 'leave' }, overwrite: false }] },
    ])
    expect(JSON.stringify(made)).not.toMatch(/Acme/)
    expect(made.mappings[0]?.rules).toHaveLength(1)
  })
  it('hands capture rules on without the record that they were taught on', () => {
    const [zet, rank] = capture.rules
    if (!zet || !rank) throw new Error('there are two rules')
    const taught: CaptureRules = {
      ...capture,
      name: 'Acme GmbH',
      path: '/deals/ovens-for-acme',
      rules: [
        { ...zet, field: { ...zet.field, section: 'Ovens for Acme', before: 'Acme GmbH', options: ['EUR 12'] } },
        { field: { ...rank.field, label: 'Visit at Acme GmbH' }, term: null },
      ],
    }
    const { pack: made, leftOut } = make([], [taught])
    expect(JSON.stringify(made)).not.toMatch(/Acme|EUR 12/i)
    expect(made.captureRules).toMatchObject([
      { name: 'crm.example', path: '/deals/*', rules: [{ field: { label: 'Zet figure' }, term: 'deal.amount' }] },
    ])
    expect(leftOut).toHaveLength(2)
    expect(readPack(JSON.stringify(made))).toEqual({ ok: true, pack: made })
  })
  it.each([
    ['/deals/ovens-for-berlin', 'https://crm.example/deals/ovens-for-paris'],
    ['/deals/*/view', 'https://crm.example/deals/4711/view'],
    ['/crm/deal?id=*', 'https://crm.example/crm/deal?id=4711'],
    ['/deal', 'https://crm.example/deal'],
  ])('capture rules of %s hold for the same records after they were handed on', (path, url) => {
    const { pack: made } = make([], [{ ...capture, path }])
    expect(captureRulesFor(made.captureRules, { url })).toBeDefined()
    expect(comparePack(made, { mappings: [], lists: [], captureRules: [{ ...capture, path }] }).captureRules).toEqual([
      { id: capture.id, name: capture.name, state: 'same', changes: [], mine: capture.id },
    ])
  })
  it('does not take a country, a stage or a short text for personal', () => {
    expect(ownTexts(entries)).not.toContain('deutschland')
    expect(ownTexts([{ term: 'account.name', text: 'AB' }])).toEqual([])
  })
})

describe('taking in', () => {
  const [theirs] = pack.mappings
  const changed = { ...pack, mappings: pack.mappings.map(one => ({ ...one, rules: one.rules.slice(0, 1) })) }
  const mine = { mappings: [mapping], lists: [list], captureRules: [capture] }
  const nothing = { mappings: [], lists: [], captureRules: [] }

  it('shows what is new, the same and different', () => {
    expect(comparePack(pack, nothing)).toMatchObject({
      mappings: [{ state: 'new', changes: [] }],
      lists: [{ state: 'new' }],
    })
    expect(comparePack(pack, mine)).toMatchObject({ mappings: [{ state: 'same' }], lists: [{ state: 'same' }] })
    const other = { ...changed, lists: [{ ...list, pairs: [{ from: 'Baking', to: 'Retail' }] }] }
    const { mappings, lists } = comparePack(other, mine)
    expect(mappings).toMatchObject([
      { state: 'different', mine: mapping.id, changes: ['“Partner contact” has no rule any more.'] },
    ])
    expect(lists).toMatchObject([
      { state: 'different', changes: ['“Baking” means “Retail”; before: “Food”.', '“Trade” is no longer in it.'] },
    ])
  })
  it('knows the same form again under another id', () => {
    const id = 'c3d7e7b2-6c0e-4a0c-9f5b-2f6a3f7f9c02'
    const again = { ...pack, mappings: pack.mappings.map(one => ({ ...one, id })) }
    expect(comparePack(again, mine).mappings).toMatchObject([{ state: 'same', mine: mapping.id }])
    const { mappings } = applyPack(again, mine, [{ id, take: 'theirs' }], at)
    expect(mappings.map(one => one.id)).toEqual([mapping.id])
  })
  it('brings in what is new, and nothing over what is here unless chosen', () => {
    expect(applyPack(pack, nothing, [], at)).toMatchObject({
      mappings: [{ id: mapping.id, updatedAt: at }],
      lists: [{ id: list.id }],
    })
    expect(applyPack(changed, mine, [], at)).toEqual(nothing)
    expect(applyPack(changed, mine, [{ id: mapping.id, take: 'mine' }], at).mappings).toEqual([])
  })
  it('takes theirs without my approval, but with my profile and what I saw of the form', () => {
    const { mappings } = applyPack(changed, mine, [{ id: mapping.id, take: 'theirs' }], at)
    expect(mappings).toHaveLength(1)
    expect(mappings[0]).toMatchObject({ id: mapping.id, profile: mapping.profile, fields: mapping.fields })
    expect(mappings[0]?.rules).toHaveLength(1)
    expect(mappings[0]).not.toHaveProperty('approved')
  })
  it('keeps both under a new id, going by the list that came with it', () => {
    const picks = [mapping.id, list.id].map(id => ({ id, take: 'both' as const }))
    const { mappings, lists } = applyPack(pack, mine, picks, at)
    expect(mappings[0]?.id).not.toBe(theirs?.id)
    expect(mappings[0]?.name).toBe('Nimbus registration (Nimbus)')
    expect(lists[0]?.id).not.toBe(list.id)
    expect(mappings[0]?.rules[0]?.list).toBe(lists[0]?.id)
    expect(mappingSchema.safeParse(mappings[0]).success).toBe(true)
  })

  describe('capture rules', () => {
    const [zet, rank] = capture.rules
    if (!zet || !rank) throw new Error('there are two rules')
    const here: CaptureRules = {
      ...capture,
      id: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
      name: 'Ours',
      rules: [
        { ...zet, term: 'deal.name' },
        { ...rank, field: { ...rank.field, label: 'Own field' }, term: 'deal.nextStep' },
      ],
    }
    const stored = { ...mine, captureRules: [here] }

    it('are shown as what each value would be, by the records that they are for', () => {
      expect(comparePack(pack, stored).captureRules).toEqual([
        {
          id: capture.id,
          name: capture.name,
          state: 'different',
          mine: here.id,
          changes: [
            'Renamed from “Ours” to “Deals of our CRM”.',
            '“Zet figure” is Amount; before: it is Deal name.',
            '“Internal rank” stays a value of the record.',
            '“Own field” is read as proposed again.',
          ],
        },
      ])
    })
    it('come in where there are none, and never over mine unless chosen', () => {
      expect(applyPack(pack, nothing, [], at).captureRules).toEqual([{ ...capture, updatedAt: at }])
      expect(applyPack(pack, stored, [], at).captureRules).toEqual([])
      expect(applyPack(pack, stored, [{ id: capture.id, take: 'theirs' }], at).captureRules).toEqual([
        { ...capture, id: here.id, updatedAt: at },
      ])
    })
    it('are added to mine where I had decided nothing, so that no term gets a second value', () => {
      const [both] = applyPack(pack, stored, [{ id: capture.id, take: 'both' }], at).captureRules
      expect(both).toEqual({ ...here, rules: [...here.rules, rank], updatedAt: at })
      const amount = { ...here, rules: [{ ...zet, field: { ...zet.field, label: 'Net' } }] }
      const again = applyPack(pack, { ...mine, captureRules: [amount] }, [{ id: capture.id, take: 'both' }], at)
      expect(again.captureRules[0]?.rules).toEqual([...amount.rules, rank])
    })
  })
})
