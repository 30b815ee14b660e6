import { chooseOptions } from '../../lib/deal/choose.ts'
import { parseValue } from '../../lib/deal/parse.ts'
import type { Value } from '../../lib/deal/value.ts'
import { termOf } from '../../lib/deal/vocabulary.ts'
import { type FillEnv, fillSteps } from '../../lib/fill/fill.ts'
import type { Step, StepReceipt } from '../../lib/fill/step.ts'
import { undoSteps } from '../../lib/fill/undo.ts'
import { convert } from '../../lib/mapping/convert.ts'
import type { Wanted } from '../../lib/mapping/plan.ts'
import { collectControls } from '../../lib/read/controls.ts'

/** What one question of a page is answered with: the text of the deal, and what it means there. */
export interface Answer {
  id: string
  label: string
  text: string
  term?: string
}

/** What became of an answer: its receipt, or why no step was made of it. */
export type Told = { id: string } & (StepReceipt | { outcome: 'unplanned'; reason: string; candidates?: string[] })

const signal = new AbortController().signal
const done: { step: Step; receipt: StepReceipt }[] = []
const elements = new Map<string, Element>()

/** The fields of the page, as the extension reads them. */
const choicesRead = () => collectControls(document).map(({ field }) => field)

/** Fills one answer after the other, each by the label of its question, through the same steps as the extension. */
async function choicesFill(answers: Answer[]): Promise<Told[]> {
  const told: Told[] = []
  for (const answer of answers) {
    const found = collectControls(document).filter(({ field }) => field.label === answer.label)
    const [only] = found
    if (!only || found.length > 1) {
      told.push({ id: answer.id, outcome: 'unplanned', reason: `${found.length} fields are called "${answer.label}".` })
      continue
    }
    const { field, element } = only
    const country = 'US'
    const read = (kind: Value['kind']) => parseValue(kind, answer.text, { country })
    const kind = field.content.checked !== undefined ? 'yesNo' : (termOf(answer.term ?? '')?.kind ?? 'choice')
    const parsed = read(kind)
    if (field.locked || !parsed.ok) {
      told.push({ id: answer.id, outcome: 'unplanned', reason: field.locked ?? (parsed.ok ? '' : parsed.reason) })
      continue
    }
    const converted = convert(parsed.value, field, { term: answer.term, country })
    if (!converted.ok) {
      told.push({ id: answer.id, outcome: 'unplanned', reason: converted.why, candidates: converted.candidates })
      continue
    }
    const { key, print, content } = field
    const step: Step = {
      key: `${answer.id} ${key}`,
      frame: 0,
      print,
      write: converted.write,
      before: content,
      overwrite: false,
    }
    elements.set(step.key, element)
    const [receipt] = await fillSteps([step], env(answer.label, converted.wanted))
    if (!receipt) continue
    done.push({ step, receipt })
    told.push({ id: answer.id, ...receipt })
  }
  return told
}

function env(label: string, wanted?: Wanted): FillEnv {
  return {
    find: step => finding(step, label),
    choose: async (_, options) =>
      wanted
        ? chooseOptions(wanted.value, options, { ...wanted, multiple: wanted.value.kind === 'choices' })
        : { ok: false, reason: 'Nobody chooses.', candidates: [] },
    onReceipt: () => undefined,
    signal,
  }
}

function finding(step: Step, label = step.print.label): Element | undefined {
  const element = elements.get(step.key)
  if (element?.isConnected) return element
  const again = collectControls(document).find(({ field }) => field.label === label)?.element
  if (again) elements.set(step.key, again)
  return again
}

const choicesUndo = () => undoSteps(done.splice(0), { find: step => finding(step), signal })

Object.assign(globalThis, { choicesRead, choicesFill, choicesUndo })
