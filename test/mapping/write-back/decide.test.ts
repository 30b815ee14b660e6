import { describe, expect, it } from 'vitest'
import type { PlanRow } from '../../../lib/mapping/plan.ts'
import { decideWriteBack, type WriteBackFacts } from '../../../lib/mapping/write-back/decide.ts'
import type { WriteBackLevel } from '../../../lib/mapping/write-back/level.ts'
import { sketchField } from '../../support/field.ts'

const sound: WriteBackFacts = { ownRecord: true, moved: [], same: 2, knownState: true }

function row(label: string, back: WriteBackLevel | undefined, more: Partial<PlanRow> = {}): PlanRow {
  const base = { action: 'fill', learned: true, value: 'REG-1', why: 'You chose it.', overwrite: false } as const
  return { field: sketchField(label), ...base, ...(back && { back }), ...more }
}

const id = row('Registration ID', 'auto')
const status = row('Registration status', 'auto')
const alone = (rows: PlanRow[], facts: Partial<WriteBackFacts> = {}) =>
  decideWriteBack(rows, { ...sound, ...facts }, true)
const clicked = (rows: PlanRow[], facts: Partial<WriteBackFacts> = {}) =>
  decideWriteBack(rows, { ...sound, ...facts }, false)
const failing = ({ guards }: ReturnType<typeof alone>) => guards.filter(guard => !guard.held)

describe('after a click', () => {
  it('the lowest level among the fields decides', () => {
    expect(clicked([id, status]).level).toBe('auto')
    expect(clicked([id, row('Expiry', 'confirm')]).level).toBe('confirm')
    expect(clicked([id, row('Expiry', 'confirm'), row('Score', undefined)]).level).toBe('write')
    expect(clicked([id, row('Expiry', 'confirm')]).back.size).toBe(0)
  })
  it('a field that nothing is written to has no say', () => {
    expect(clicked([id, row('Score', 'write', { action: 'leave' })]).level).toBe('auto')
    expect(clicked([row('Score', 'auto', { action: 'leave' })]).level).toBe('leave')
  })
  it('where a guard fails, nothing is saved without the person', () => {
    expect(clicked([id], { knownState: false }).level).toBe('confirm')
    expect(clicked([row('Score', 'write')], { knownState: false }).level).toBe('write')
  })
  it('what matters only on its own is not told of where nothing was set to go alone', () => {
    expect(failing(clicked([row('Score', undefined, { learned: false })], { knownState: false, same: 0 }))).toEqual([])
    expect(failing(clicked([row('Score', 'write'), id], { knownState: false })).map(one => one.id)).toEqual(['state'])
    const moved = [{ label: 'Stage', was: 'Proposal', now: 'Won' }]
    expect(failing(clicked([row('Score', 'write')], { moved })).map(one => one.id)).toEqual(['unchanged'])
  })
})

describe('on its own', () => {
  it('goes where every guard holds, and says why', () => {
    const decision = alone([id, status])
    expect(decision.level).toBe('auto')
    expect(failing(decision)).toEqual([])
    expect(decision.guards.map(guard => guard.id)).toEqual([
      'record',
      'unchanged',
      'state',
      'replaces',
      'certain',
      'allowed',
    ])
    for (const { reason } of decision.guards) expect(reason).toMatch(/^[A-Z].*\.$/)
  })
  it.each<[guard: string, rows: PlanRow[], facts: Partial<WriteBackFacts>, reason: RegExp]>([
    ['record', [id], { ownRecord: false }, /not the record/],
    [
      'unchanged',
      [id],
      { moved: [{ label: 'Amount', was: '48,250.00', now: '51,000.00' }] },
      /Amount was “48,250\.00” and is “51,000\.00”/,
    ],
    ['unchanged', [id], { same: 0 }, /Nothing on the record tells/],
    ['state', [id], { knownState: false }, /not known/],
    ['certain', [row('Score', 'auto', { learned: false })], {}, /“Score” was proposed/],
    ['certain', [row('Score', 'write')], {}, /No field may be written on its own/],
  ])('%s alone fails: nothing goes', (guard, rows, facts, reason) => {
    const decision = alone(rows, facts)
    expect(decision.level).toBe('leave')
    expect(failing(decision).map(one => one.id)).toEqual([guard])
    expect(failing(decision)[0]?.reason).toMatch(reason)
  })
  it.each<[what: string, held: PlanRow, reason: RegExp]>([
    ['set to less', row('Expiry', 'confirm'), /set to “save the record after I confirm”/],
    ['without a decision', row('Expiry', undefined), /set to “write it, I save the record”/],
    ['undecided', row('Expiry', 'auto', { action: 'ask', why: 'It is shortened on its page.' }), /it is shortened/],
    [
      'that the form would refuse',
      row('Expiry', 'auto', { demands: [{ text: 'It must be a day after today.', fixes: [] }] }),
      /must be a day after today/,
    ],
    [
      'with something else in it that no rule replaces',
      row('Expiry', 'auto', { field: sketchField('Expiry', { text: '2027-01-01' }) }),
      /holds “2027-01-01”, and no rule says to replace it/,
    ],
  ])('a field %s is held back, and the rest goes', (_what, held, reason) => {
    const decision = alone([id, held])
    expect(decision.level).toBe('auto')
    expect([...decision.back]).toEqual([[held.field.key, expect.stringMatching(reason)]])
    expect(decision.guards.find(guard => guard.id === 'certain')?.reason).toContain('1 field was held back')
  })
  it('replaces what a rule says to replace', () => {
    const field = sketchField('Status', { text: 'Submitted' })
    expect(alone([row('Status', 'auto', { field, overwrite: true })])).toMatchObject({ level: 'auto', back: new Map() })
  })
})

describe('the organisation lowers', () => {
  it.each<[WriteBackLevel, WriteBackLevel]>([
    ['leave', 'leave'],
    ['write', 'write'],
    ['confirm', 'confirm'],
    ['auto', 'auto'],
  ])('%s at most', (max, level) => {
    expect(clicked([id], { max }).level).toBe(level)
  })
  it('never raises', () => {
    expect(clicked([row('Score', 'write')], { max: 'auto' }).level).toBe('write')
  })
  it('nothing goes on its own below “auto”', () => {
    const decision = alone([id], { max: 'confirm' })
    expect(decision.level).toBe('leave')
    expect(failing(decision).map(guard => guard.reason)).toContain(
      'Your organisation allows “save the record after I confirm” at most.',
    )
  })
})
