import { isEmpty } from '../current.ts'
import type { PlanRow } from '../plan.ts'
import type { Guard } from './guard.ts'
import { levelNames, lowestLevel, usualLevel, type WriteBackLevel, writeBackLevels } from './level.ts'
import { type Moved, movedSentence } from './moved.ts'

/** What is known of the record and the answer at the moment of deciding. */
export interface WriteBackFacts {
  /** It is the record that the deal was captured from. */
  ownRecord: boolean
  /** Values of the record that were changed since the deal was captured, and how many surely were not. */
  moved: Moved[]
  same: number
  /** The state of the registration is known. */
  knownState: boolean
  /** What the organisation allows at most. */
  max?: WriteBackLevel
}

/** How far a write-back goes, and why. */
export interface WriteBackDecision {
  level: WriteBackLevel
  guards: Guard[]
  /** Fields that stay back so that the rest can go on its own: the reason by field key. */
  back: Map<string, string>
}

/** A row's own level, as far as the organisation allows it. */
export function levelOf(row: Pick<PlanRow, 'back'>, max: WriteBackLevel = 'auto'): WriteBackLevel {
  return lowestLevel([row.back ?? usualLevel, max])
}

/**
 * Decides how far the rows of a plan go. `alone`: nobody clicked, so only what may go on its own goes; all else stays back.
 * After a click everything goes, and the lowest level among the fields decides what becomes of the record.
 */
export function decideWriteBack(rows: PlanRow[], facts: WriteBackFacts, alone: boolean): WriteBackDecision {
  const back = new Map(alone ? rows.flatMap(row => heldBack(row, facts.max)) : [])
  const going = rows.filter(row => row.action === 'fill' && !back.has(row.field.key))
  const guards = guardsOf(going, facts, back.size, alone)
  const wanted = going.length === 0 ? 'leave' : lowestLevel(going.map(row => levelOf(row, facts.max)))
  const safe = guards.every(guard => guard.held)
  if (wanted === 'auto' && !safe) return { level: alone ? 'leave' : 'confirm', guards, back }
  // What only matters on its own is no fault of a write-back that nobody wanted to go alone.
  const matters = alone || wanted === 'auto' || rows.some(row => row.back === 'auto')
  const told = (id: string) => always.has(id) || (id === 'unchanged' && facts.moved.length > 0)
  return { level: wanted, guards: guards.filter(({ id, held }) => matters || held || told(id)), back }
}

/** Guards that are told of also where a person clicked and saves. */
const always = new Set(['record', 'replaces'])

/** Why a field does not go on its own. Rows that nothing is written to anyway are passed over. */
function heldBack(row: PlanRow, max: WriteBackLevel | undefined): [string, string][] {
  if (row.action === 'leave') return []
  const { key } = row.field
  const level = levelOf(row, max)
  if (level !== 'auto') return row.action === 'fill' ? [[key, `Held back: it is set to “${levelNames[level]}”.`]] : []
  if (row.action === 'ask') return [[key, `Held back: ${lower(row.why)}`]]
  if (row.demands?.length) return [[key, `Held back: ${lower(row.demands[0]?.text ?? row.why)}`]]
  if (!row.overwrite && !isEmpty(row.field))
    return [[key, `Held back: it holds “${row.field.content.text}”, and no rule says to replace it.`]]
  return []
}

function guardsOf(going: PlanRow[], facts: WriteBackFacts, back: number, alone: boolean): Guard[] {
  const { ownRecord, moved, same, knownState, max = 'auto' } = facts
  const unsure = same === 0 && moved.length === 0
  return [
    {
      id: 'record',
      held: ownRecord,
      reason: ownRecord
        ? 'It is the record that the deal was captured from.'
        : 'It is not the record that the deal was captured from.',
    },
    {
      id: 'unchanged',
      held: moved.length === 0 && !unsure,
      reason: moved.length
        ? movedSentence(moved)
        : unsure
          ? 'Nothing on the record tells whether it was changed since the deal was captured.'
          : 'The record was not changed since the deal was captured.',
    },
    {
      id: 'state',
      held: knownState,
      reason: knownState
        ? 'The state of the registration is known.'
        : 'The state of the registration is not known: capture the result first.',
    },
    {
      id: 'replaces',
      held: going.every(row => row.overwrite || isEmpty(row.field)),
      reason: 'Nothing is replaced unless a rule says so.',
    },
    {
      id: 'certain',
      held: going.every(row => row.learned || row.note) && going.length > 0,
      reason: certainReason(going, back, alone),
    },
    { id: 'allowed', held: max === 'auto', reason: allowedReason(max) },
  ]
}

function certainReason(going: PlanRow[], back: number, alone: boolean): string {
  const unsaid = going.find(row => !row.learned && !row.note)
  if (unsaid) return `“${unsaid.field.label}” was proposed, and you have not decided about it.`
  if (going.length === 0) return 'No field may be written on its own.'
  const held = `${back} ${back === 1 ? 'field was' : 'fields were'} held back.`
  return `Every value is decided.${alone && back > 0 ? ` ${held}` : ''}`
}

function allowedReason(max: WriteBackLevel): string {
  return max === writeBackLevels.at(-1)
    ? 'Your organisation sets no limit.'
    : `Your organisation allows “${levelNames[max]}” at most.`
}

const lower = (sentence: string) => sentence.replace(/^[A-Z](?![A-Z])/, letter => letter.toLowerCase())
