import { useEffect, useState } from 'react'
import type { Shown } from './first-shown.ts'
import { useKept } from './kept.ts'
import type { usePlan } from './use-plan.ts'
import type { Work } from './use-work.ts'
import { isGoing, type View } from './views.ts'

interface Given {
  view: View
  plans: ReturnType<typeof usePlan>
  say: Work['say']
}

/** The run that is shown, from its row in the database: the background goes on with it whether the popup is open or not. */
export function useFollow({ view, plans, say }: Given) {
  const [follow, setFollow] = useState<Shown>()
  const run = useKept(kept => (follow ? kept.getRun(follow.id) : undefined), [follow?.id])
  const going = run !== undefined && isGoing(run)

  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each end of a run.
  useEffect(() => {
    if (!run || going) return
    say(run.status)
    plans.forget()
  }, [run?.id, run?.state, run?.status])

  // The form has gone on to its next step.
  const next = run?.next
  useEffect(() => {
    if (next) setFollow({ id: next, view: 'fill', shown: true })
  }, [next])

  return {
    follow,
    setFollow,
    run,
    going,
    showsRun: follow?.shown === true && follow.view === view,
    showPreview: () => follow && setFollow({ ...follow, shown: false }),
  }
}

export type Follow = ReturnType<typeof useFollow>
