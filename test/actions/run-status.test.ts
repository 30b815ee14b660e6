import { describe, expect, it } from 'vitest'
import { filledStatus, interruptedStatus, undoneStatus } from '../../lib/actions/run-status.ts'
import type { Run, RunRow } from '../../lib/store/run.ts'

const print = { control: 'text', label: '', name: '', id: '', type: 'text', section: '', position: 0 }

function row(label: string, outcome: RunRow['outcome'], reason = ''): RunRow {
  const step = { key: label, frame: 0, print, write: { text: 'x' }, before: { text: '' }, overwrite: false }
  return { key: label, frame: 0, label, value: 'x', outcome, reason, step }
}

function run(rows: RunRow[], kind: Run['kind'] = 'fill'): Run {
  const at = '2026-11-22T10:00:00.000Z'
  const page = { tabId: 1, url: 'https://p.example/', title: 'Form' }
  return { id: 'r', kind, state: 'done', ...page, dealId: 'd', dealName: 'Deal', startedAt: at, rows, status: '' }
}

describe('what the status line says', () => {
  it('counts fields that hold the value, also those the page reformatted or that held it already', () => {
    const rows = [row('a', 'filled'), row('b', 'normalised'), row('c', 'unchanged')]
    expect(filledStatus(run(rows))).toBe('3 of 3 fields filled and verified.')
  })
  it('does not count fields that the plan left alone', () => {
    const left: RunRow = {
      key: 'l',
      frame: 0,
      label: 'Terms',
      value: '',
      outcome: 'left',
      reason: 'It asks for a consent.',
    }
    expect(filledStatus(run([row('a', 'filled'), left]))).toBe('1 of 1 field filled and verified.')
  })
  it('names the fields that did not work, with the reason', () => {
    const rows = [row('Company', 'filled'), row('Amount', 'refused', 'Enter a whole number.'), row('City', 'kept')]
    expect(filledStatus(run(rows))).toBe(
      '1 of 3 fields filled and verified; Amount: enter a whole number; City: kept as it was.',
    )
  })
  it('tells what the page says, also of fields that nobody filled, and nothing twice', () => {
    const rows = [row('Company', 'filled'), row('Amount', 'refused', 'Enter a whole number.')]
    const messages = [
      { label: 'State', text: 'State is required.' },
      { label: 'Amount', text: 'Enter a whole number.' },
      { label: '', text: 'Please correct the form' },
    ]
    expect(filledStatus({ ...run(rows), messages })).toBe(
      '1 of 2 fields filled and verified; Amount: enter a whole number. The page says: State: State is required; Please correct the form.',
    )
  })
  it('names three of many', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map(label => row(label, 'lost'))
    expect(filledStatus(run(rows))).toMatch(/^0 of 5 .*; and 2 more\.$/)
  })
  it('says after a write-back what is left to do', () => {
    expect(filledStatus(run([row('a', 'filled')], 'write-back'))).toMatch(/Now save the record in your CRM\.$/)
    expect(filledStatus(run([row('a', 'refused')], 'write-back'))).not.toMatch(/save/)
  })
  it('says how far an interrupted fill came', () => {
    const rows = [row('a', 'filled'), row('b', undefined)]
    expect(interruptedStatus(run(rows))).toMatch(/after 1 of 2 fields/)
  })
  it('says what a person has to look at after an undo', () => {
    const rows = [row('a', 'restored'), row('Type', 'restored', 'Check it.')]
    expect(undoneStatus(run(rows), ['a', rows[1]?.key ?? ''])).toBe('2 of 2 fields put back; Type: check it.')
  })
  it('says nothing of fields that the undo had not to do with', () => {
    const rows = [row('a', 'restored'), row('City', 'kept', 'It was already filled.')]
    expect(undoneStatus(run(rows), ['a'])).toBe('1 of 1 field put back.')
  })
  it('says what an undo could not put back', () => {
    const rows = [row('a', 'restored'), row('City', 'filled', 'It was changed after the fill.')]
    expect(undoneStatus(run(rows), ['a', rows[1]?.key ?? ''])).toBe(
      '1 of 2 fields put back; City: it was changed after the fill.',
    )
  })
})
