import { useEffect, useRef } from 'react'
import { shownSentence } from './sentences.ts'
import type { PreviewOf, usePlan } from './use-plan.ts'
import type { Work } from './use-work.ts'

interface Given {
  plans: ReturnType<typeof usePlan>
  work: Work
  /** What the chosen view is a preview of; undefined where it is none. */
  of: PreviewOf | undefined
  /** What a run did is shown in its place. */
  showsRun: boolean
}

/** The preview that the chosen view, page and deal ask for: asked for whenever they change, and told of. */
export function usePreview({ plans, work: { acts, busy, say }, of, showsRun }: Given) {
  /** A note's sentence is on show: the first preview leaves it there. */
  const noted = useRef(false)
  const plan = of && plans.planOf(of)
  const wanted = of && !showsRun && !plan ? `${of.tabId} ${of.dealId} ${of.side}` : ''

  async function preview(of: PreviewOf, anew = false): Promise<void> {
    const before = acts.current
    const answer = await (anew ? plans.reload(of) : plans.load(of))
    if (!answer || before !== acts.current) return
    const keep = noted.current
    noted.current = false
    if (!answer.ok) say(answer.error)
    else if (!keep) say(answer.value.wrongRecord ?? shownSentence(answer.value))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` names everything that the preview depends on.
  useEffect(() => {
    if (wanted && of && !busy) void preview(of)
  }, [wanted, busy])

  return {
    plan,
    preview,
    /** True: a note was just said, and stays. */
    keepNote(isSaid: boolean) {
      noted.current = isSaid
    },
  }
}
