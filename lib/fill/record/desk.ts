import type { Step } from '../step.ts'
import { type ButtonSeen, findEdit, pressEdit, type Wanted } from './buttons.ts'
import { createSaveDesk, type SaveSeen, type Written } from './saving.ts'

/** What a session does with the record as a whole. */
export interface RecordDesk {
  /** The page's button that opens the record for editing. With `press` it is pressed, as the person asked. */
  edit(wanted: Wanted[], press: boolean): Promise<ButtonSeen>
  /** Presses the page's button that keeps what a run wrote. `nothing`: the site says that nothing waits to be saved. */
  save(runId: string, written: Written[]): ButtonSeen & { nothing?: boolean }
  saving(runId: string, written: Written[]): SaveSeen
}

/** What a session knows of its document's fields. */
interface Known {
  elementOf(key: string): Element | undefined
  finderOf(runId: string): (step: Step) => Element | undefined
  signal: AbortSignal
}

export function createRecordDesk(document: Document, { elementOf, finderOf, signal }: Known): RecordDesk {
  const desk = createSaveDesk(document)
  return {
    async edit(wanted, press) {
      if (press) return pressEdit(document, wanted, elementOf, signal)
      const found = findEdit(document, wanted, elementOf)
      return found.ok ? { name: found.name } : { reason: found.reason }
    },
    save(runId, written) {
      const find = finderOf(runId)
      return desk.press(
        runId,
        written.flatMap(({ step }) => find(step) ?? []),
      )
    },
    saving: (runId, written) => desk.look(runId, written, finderOf(runId)),
  }
}
