import { controlOf } from '../controls/index.ts'
import type { Chosen, Field, FrameReading, Option, Print } from '../page/field.ts'
import { isSameQuestion } from '../page/print.ts'
import { fieldWith } from '../read/field-with.ts'
import { readFrame } from '../read/read-frame.ts'
import type { Opened } from './doors.ts'
import { fillSteps } from './fill.ts'
import { messagesOn } from './page-messages.ts'
import { createRecordDesk, type RecordDesk } from './record/desk.ts'
import { createRun, type Explored, exploreIn, type RunHere } from './run-here.ts'
import type { Step, StepReceipt, UndoReceipt } from './step.ts'
import { createSubmitDesk, type SubmitDesk } from './submit/desk.ts'
import { createTouched } from './touched.ts'
import { undoSteps } from './undo.ts'
import { closedPartsOf } from './unmade.ts'

/** What a session tells while a run goes on. */
export interface SessionEvents {
  onReceipt(runId: string, receipt: StepReceipt): void
  /** Which of these options stand for the answer of a step. */
  onChoose(runId: string, key: string, options: Option[]): Promise<Chosen>
  onEnd(runId: string, receipts: StepReceipt[]): void
}

/** What is known inside one document: where the fields of its readings are, and how far its runs have come. */
export interface Session extends RecordDesk, SubmitDesk {
  read(): FrameReading
  /** The same fields with their elements, for pointing at them. */
  places(): { field: Field; element: Element }[]
  /** Key of the field that an element is, or is a part of. */
  fieldAt(element: Element | undefined): string | undefined
  fill(runId: string, steps: Step[]): { started: boolean }
  /** `touched`: keys of the filled fields that a person changed, or at least went into, since. */
  state(runId: string): { known: boolean; ended: boolean; receipts: StepReceipt[]; opened: number; touched: string[] }
  /** Opens the next section or tab of the filled forms that makes its fields only when it is opened. */
  explore(runId: string): Promise<Explored>
  undo(runId: string, done: { step: Step; receipt: StepReceipt }[]): Promise<{ receipts: UndoReceipt[] }>
}

export function createSession(document: Document, events: SessionEvents, signal: AbortSignal): Session {
  /** Elements of the newest readings by key. A field keeps its key from reading to reading, and no key is given twice. */
  const known = new Map<string, WeakRef<Element>>()
  const names = new WeakMap<Element, { name: string; print: Print }>()
  const runs = new Map<string, RunHere>()
  const touched = createTouched(signal)
  let next = 0

  function read(): FrameReading {
    const { reading, elements } = readFrame(document)
    const renamed = new Map<string, string>()
    const given = new Set<string>()
    const prints = new Map(reading.fields.map(({ key, print }) => [key, print]))
    for (const [key, element] of elements) {
      const print = prints.get(key)
      const before = names.get(element)
      const isKnown = before && !given.has(before.name) && (!print || isSameQuestion(before.print, print))
      const name = isKnown ? before.name : `0:${next++}`
      given.add(name)
      if (print) names.set(element, { name, print })
      renamed.set(key, name)
      known.delete(name)
      known.set(name, new WeakRef(element))
    }
    forgetOldest(known)
    const fields = reading.fields.map(field => ({ ...field, key: renamed.get(field.key) ?? field.key }))
    const closed = closedPartsOf(document)
    return {
      ...reading,
      ...(closed && { closed }),
      fields,
      messages: messagesOn(document, writableOf(fields, renamed, elements)),
    }
  }

  function places() {
    return read().fields.flatMap(field => {
      const element = elementOf(field.key)?.deref()
      return element ? [{ field, element }] : []
    })
  }

  /** The frame part of a key is the background's; ours is what follows. */
  function elementOf(key: string): WeakRef<Element> | undefined {
    return known.get(`0:${key.slice(key.indexOf(':') + 1)}`)
  }

  function fieldAt(element: Element | undefined): string | undefined {
    const writable = read().fields.filter(({ control }) => control !== 'output')
    const fields = writable.map(({ key }) => [key, elementOf(key)?.deref()] as const)
    return element && fieldWith(element, fields)
  }

  function fill(runId: string, steps: Step[]): { started: boolean } {
    const run = runs.get(runId) ?? createRun(document)
    const fresh = steps.filter(({ key }) => !run.steps.has(key))
    if (!run.ended || !fresh.length) return { started: false }
    runs.set(runId, run)
    run.ended = false
    for (const step of fresh) {
      const { key } = step
      const element = elementOf(key)
      const behind = run.explorer.current()
      run.steps.set(key, step)
      if (behind) run.behind.set(key, behind)
      if (element) run.elements.set(key, element)
    }
    const onReceipt = (receipt: StepReceipt) => {
      run.receipts.set(receipt.key, receipt)
      events.onReceipt(runId, receipt)
    }
    const choose = (step: Step, options: Option[]) => events.onChoose(runId, step.key, options)
    const end = () => {
      run.ended = true
      watch(run)
      events.onEnd(runId, [...run.receipts.values()])
    }
    const onOpened = (doors: Opened[]) => run.opened.push(...doors)
    fillSteps(fresh, { find: run.find, choose, onReceipt, onOpened, signal })
      .then(receipts => {
        for (const receipt of receipts) run.receipts.set(receipt.key, receipt)
      })
      .then(end, end)
    return { started: true }
  }

  function state(runId: string) {
    const run = runs.get(runId)
    const receipts = [...(run?.receipts.values() ?? [])]
    const keys = touched.keys().filter(key => run?.steps.has(key))
    return { known: Boolean(run), ended: run?.ended ?? false, receipts, opened: performance.timeOrigin, touched: keys }
  }

  function watch(run: RunHere): void {
    for (const [key, ref] of run.elements) {
      const element = ref.deref()
      const control = element && controlOf(element)
      if (element && control) touched.watch(key, [element, ...(control.parts?.(element) ?? [])])
    }
  }

  async function explore(runId: string): Promise<Explored> {
    const run = runs.get(runId) ?? createRun(document)
    runs.set(runId, run)
    return run.ended ? exploreIn(run, signal) : { opened: false, receipts: [], left: [] }
  }

  async function undo(runId: string, done: { step: Step; receipt: StepReceipt }[]) {
    const run = runs.get(runId) ?? createRun(document)
    touched.clear()
    const opened = [...run.opened, ...run.explorer.opened]
    const behind = ({ key }: Step) => run.behind.get(key)
    return { receipts: await undoSteps(done, { find: run.find, behind, opened, signal }) }
  }

  const desk = createRecordDesk(document, {
    elementOf: key => elementOf(key)?.deref(),
    finderOf: runId => (runs.get(runId) ?? createRun(document)).find,
    signal,
  })
  const submitDesk = createSubmitDesk(document, {
    of(runId) {
      const run = runs.get(runId) ?? createRun(document)
      return { find: run.find, isKept: ({ key }) => run.behind.has(key) }
    },
    contents: () => contentsOf(read()),
  })
  return { read, places, fieldAt, fill, state, explore, undo, ...desk, ...submitDesk }
}

/** What the fields show that take answers. */
function contentsOf({ fields }: FrameReading): { key: string; content: Field['content'] }[] {
  return fields.flatMap(({ key, control, content }) => (control === 'output' ? [] : [{ key, content }]))
}

/** The elements of the fields that take answers, by the keys that were given to them. */
function writableOf(
  fields: Field[],
  renamed: Map<string, string>,
  elements: Map<string, Element>,
): Map<string, Element> {
  const takes = new Set(fields.filter(({ control }) => control !== 'output').map(({ key }) => key))
  const all = [...elements].map(([key, element]) => [renamed.get(key) ?? key, element] as const)
  return new Map(all.filter(([key]) => takes.has(key)))
}

/** Fields of how many elements are remembered: some readings of a long form. */
const memory = 20_000

function forgetOldest(known: Map<string, WeakRef<Element>>): void {
  for (const key of known.keys()) {
    if (known.size <= memory) return
    known.delete(key)
  }
}
