import type { Written } from '../../fill/record/saving.ts'
import type { SubmitLook } from '../../fill/submit/look.ts'
import { askPage } from '../../messages/ask-page.ts'
import type { PageReading } from '../../page/field.ts'
import type { Run } from '../../store/run.ts'
import { stepRows } from '../run-status.ts'

/** What a run wrote into one frame, as the page's code knows it again. */
export function writtenIn(run: Run, frame: number): Written[] {
  return stepRows(run).flatMap(({ step, after }) =>
    step && step.frame === frame ? [{ step, after: after ?? step.before }] : [],
  )
}

/** What is seen of the form, the frame it is in, and whether that still shows the document that was filled. */
export interface FormLook {
  look: Omit<SubmitLook, 'opened'>
  frame: number
  here: boolean
}

/**
 * Looks at the form that a run filled. Where it is spread over several frames, one of them must hold the only button; where
 * nothing was written, any frame may.
 */
export async function lookAtForm(run: Run, page: PageReading): Promise<FormLook> {
  const written = [...new Set(stepRows(run).map(row => row.step?.frame ?? row.frame))]
  const frames = written.length ? written : [...new Set([0, ...page.fields.map(({ frame }) => frame)])]
  const looks = await Promise.all(
    frames.map(async frame => ({
      frame,
      look: await askPage(run.tabId, frame, 'submitLook', { runId: run.id, written: writtenIn(run, frame) }),
    })),
  )
  const seen = looks.flatMap(({ frame, look }) => (look ? [{ frame, look }] : []))
  const here = seen.length === looks.length && seen.every(({ look }) => look.opened <= Date.parse(run.startedAt))
  const sure = seen.filter(({ look }) => 'name' in look.deed)
  const [only, other] = sure
  const [first = only] = seen
  const deed: SubmitLook['deed'] =
    only && !other
      ? only.look.deed
      : other
        ? { reason: 'Several parts of the page have a button that sends something. Press the right one yourself.' }
        : (first?.look.deed ?? { reason: 'The page did not answer.' })
  const of = (only ?? first)?.frame ?? 0
  return {
    look: {
      lost: seen.flatMap(({ look }) => look.lost),
      deed,
      targets: [...new Set(seen.flatMap(({ look }) => look.targets))],
      blocked: seen.flatMap(({ look }) => look.blocked),
    },
    frame: of,
    here,
  }
}
