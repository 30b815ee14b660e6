import type { PolicyDecision, RunKind, ValuesKept } from '../../../lib/store/run.ts'
import type { RunEnd } from '../../../lib/store/run-head.ts'

export const kindNames: Record<RunKind, string> = {
  capture: 'Capture',
  fill: 'Fill',
  result: 'Result',
  'write-back': 'Write-back',
  save: 'Save record',
  submit: 'Submit',
  step: 'Next step',
  undo: 'Undo',
}

/** What a mapping allowed when it was decided: of submitting a form, or of writing back. */
export const policyNames: Record<PolicyDecision['level'], string> = {
  fill: 'Only filled',
  confirm: 'After confirming',
  auto: 'On its own',
  leave: 'Left alone',
  write: 'Written',
}

export const endNames: Record<RunEnd, string> = {
  well: 'All well',
  partly: 'Not all taken',
  interrupted: 'Interrupted',
  failed: 'Failed',
  undone: 'Put back',
  going: 'Going on',
}

export const keptNames: Record<ValuesKept, string> = {
  kept: 'All values',
  masked: 'All values, but only the first letter of contact data',
  none: 'No values',
}

const seconds = new Intl.NumberFormat(undefined, { style: 'unit', unit: 'second', maximumFractionDigits: 1 })
const minutes = new Intl.NumberFormat(undefined, { style: 'unit', unit: 'minute' })

/** How long something took: "0.4 sec", "3 min 12 sec"; empty while it has not ended. */
export function duration(startedAt: string, endedAt: string | undefined): string {
  const taken = endedAt === undefined ? Number.NaN : (Date.parse(endedAt) - Date.parse(startedAt)) / 1000
  if (!(taken >= 0)) return ''
  if (taken < 60) return seconds.format(taken)
  return `${minutes.format(Math.floor(taken / 60))} ${seconds.format(Math.floor(taken % 60))}`
}
