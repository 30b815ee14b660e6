import { controlOf, controls } from '../../lib/controls/index.ts'
import { chooseOptions } from '../../lib/deal/choose.ts'
import type { Entry } from '../../lib/deal/deal.ts'
import { parseValue } from '../../lib/deal/parse.ts'
import { termOf } from '../../lib/deal/vocabulary.ts'
import { type FillEnv, fillSteps } from '../../lib/fill/fill.ts'
import type { Step, StepReceipt, UndoReceipt } from '../../lib/fill/step.ts'
import { undoSteps } from '../../lib/fill/undo.ts'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import type { PlanRow } from '../../lib/mapping/plan.ts'
import { planFill } from '../../lib/mapping/plan-fill.ts'
import type { Match } from '../../lib/match/match.ts'
import type { Field, FrameReading } from '../../lib/page/field.ts'
import { findAgain } from '../../lib/read/find.ts'
import { readFrame } from '../../lib/read/read-frame.ts'

// Runs inside the page, in the world of a content script. What goes where is told by the question's label; everything
// else (reading, planning, converting, choosing, filling, proving, undoing) is the extension's own code.

/** What a question is answered with: a term of the deal, or a text that the person fixed. */
export interface Ask {
  id: string
  label: string
  term?: string
  text: string
}

/** What became of one ask. `fields`: how many fields of the page carry its label. */
export interface Told {
  id: string
  fields: number
  /** Labels of the page that are like it, where no field carries it. */
  near: string[]
  field?: Field
  /** Why no step was made of it. */
  unplanned?: { why: string; candidates?: string[] }
  receipt?: StepReceipt
}

export interface Filled {
  told: Told[]
  steps: number
  /** Milliseconds of the page's clock: when it was asked, when the fill began and when each of its steps was done. */
  times: number[]
  /** Milliseconds from being asked to the end. */
  total: number
}

const signal = new AbortController().signal
const at = '2026-11-20T09:30:00.000Z'
const elements = new Map<string, WeakRef<Element>>()
let done: { id: string; step: Step; receipt: StepReceipt }[] = []

/** What can be written; texts that the page only displays are read for other ends. */
const readFields = (): Field[] => writable(readFrame(document).reading)

const writable = ({ fields }: FrameReading) => fields.filter(({ control }) => control !== 'output')

async function fill(asks: Ask[]): Promise<Filled> {
  const times = [performance.now()]
  const { reading, elements: now } = readFrame(document)
  const fields = writable(reading)
  const told = asks.map(ask => tell(ask, fields))
  const rows = planOf(asks, told, fields)
  const steps = new Map<Step, { told: Told; row: PlanRow }>()
  for (const row of rows) {
    const one = told.find(({ field }) => field?.key === row.field.key)
    if (!one) continue
    const { field, write, overwrite } = row
    if (row.action !== 'fill' || !write) one.unplanned = { why: row.why, candidates: row.candidates }
    else {
      // Keys are of one reading only; a later fill must not meet those of an earlier one.
      const key = `0:${done.length}.${field.key}`
      const element = now.get(field.key)
      if (element) elements.set(key, new WeakRef(element))
      steps.set({ key, frame: 0, print: field.print, write, before: field.content, overwrite }, { told: one, row })
    }
  }
  const env: FillEnv = {
    find,
    choose: async (step, options) => {
      const { value, term, country } = steps.get(step)?.row.wanted ?? {}
      if (!value) return { ok: false, reason: 'Nobody asked for this choice.', candidates: [] }
      return chooseOptions(value, options, { term, country, multiple: value.kind === 'choices' })
    },
    onReceipt: () => times.push(performance.now()),
    signal,
  }
  times.push(performance.now())
  const receipts = await fillSteps([...steps.keys()], env)
  for (const [index, [step, { told }]] of [...steps].entries()) {
    const receipt = receipts[index]
    if (!receipt) continue
    told.receipt = receipt
    done.push({ id: told.id, step, receipt })
  }
  return { told, steps: steps.size, times, total: performance.now() - (times[0] ?? 0) }
}

/** Places in the list of controls of those that the page's fields carry. */
function controlsUsed(): number[] {
  const { elements: all } = readFrame(document)
  const carried = [...all.values()].map(element => controlOf(element))
  const places = carried.map(control => (control ? controls.indexOf(control) : -1))
  return [...new Set(places)].filter(place => place >= 0)
}

function tell({ id, label }: Ask, fields: Field[]): Told {
  const named = fields.filter(field => field.label === label)
  const word = label.toLowerCase().slice(0, 8)
  const near = named.length ? [] : fields.flatMap(each => (each.label.toLowerCase().includes(word) ? [each.label] : []))
  return { id, fields: named.length, near, ...(named.length === 1 && { field: named[0] }) }
}

/** The extension's own plan, with the deal in the asks' terms and a rule for every fixed text. */
function planOf(asks: Ask[], told: Told[], fields: Field[]): PlanRow[] {
  const fieldOf = (ask: Ask) => told.find(({ id }) => id === ask.id)?.field
  const entries = asks.flatMap(ask => (ask.term ? [entryOf(ask, ask.term)] : []))
  const matches = asks.flatMap((ask): Match[] => {
    const field = fieldOf(ask)
    if (!field || !ask.term) return []
    const match = { key: field.key, term: ask.term, score: 1, reasons: ['told'], alternatives: [] }
    return [{ ...match, whose: 'customer' }]
  })
  const rules = asks.flatMap((ask): Mapping['rules'] => {
    const field = fieldOf(ask)
    if (!field || ask.term) return []
    return [{ field: field.print, source: { from: 'fixed', text: ask.text }, overwrite: false }]
  })
  const name = { id: 'matrix', name: 'matrix', side: 'portal' as const, origin: location.origin, path: '/' }
  const mapping = { ...name, fields: fields.map(({ print }) => print), rules, updatedAt: at }
  return planFill({ dealId: 'matrix', side: 'portal', fields, matches, entries, mapping }).rows
}

function entryOf({ text }: Ask, term: string): Entry {
  const parsed = parseValue(termOf(term)?.kind ?? 'text', text, { country: 'US' })
  const evidence = { url: 'https://crm.example/1', title: 'Deal', label: term, text, at, via: 'page' as const }
  return { term, text, evidence, ...(parsed.ok ? { value: parsed.value } : { problem: parsed.reason }) }
}

function find(step: Step): Element | undefined {
  const element = elements.get(step.key)?.deref()
  if (element?.isConnected) return element
  const found = findAgain(step.print, document)
  if (found) elements.set(step.key, new WeakRef(found))
  return found
}

/** Takes back everything that was filled since the last undo. */
async function undo(): Promise<{ id: string; receipt: UndoReceipt }[]> {
  const back = done
  done = []
  const receipts = await undoSteps(back, { find, signal })
  return back.flatMap(({ id }, index) => (receipts[index] ? [{ id, receipt: receipts[index] }] : []))
}

Object.assign(globalThis, { matrix: { readFields, controlsUsed, fill, undo } })
