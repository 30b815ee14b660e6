import { useEffect, useState } from 'react'
import type { Outputs, PageView } from '../../../lib/messages/protocol.ts'
import type { Run } from '../../../lib/store/run.ts'
import type { PopupHost } from '../host.ts'
import { useKept } from '../kept.ts'

export type Check = Outputs['checkSubmit']

interface Given {
  host: PopupHost
  /** The fill that is shown, and the page it is on. */
  run: Run | undefined
  page: PageView | undefined
  work(what: () => Promise<string | undefined>): Promise<void>
  say(sentence: string): void
}

/** What stands before the submission of the form that was filled, and the submission itself. */
export function useSubmit({ host, run, page, work, say }: Given) {
  const [held, setHeld] = useState<{ of: string; check: Check }>()
  /** Counts up whenever it is to be looked at anew. */
  const [turn, setTurn] = useState(0)
  const filled = run?.kind === 'fill' && run.state === 'done' && !run.only ? run : undefined
  const changedAt = useKept(
    kept => (filled?.mapping ? kept.mappingChangedAt(filled.mapping.id) : undefined),
    [filled?.mapping?.id],
  )
  const sent = useKept(kept => (filled?.sent ? kept.getRun(filled.sent) : undefined), [filled?.sent])
  const going = sent?.state === 'running'
  const isOver = sent?.submit?.outcome === 'submitted' || sent?.submit?.outcome === 'gone on'
  // Without a mapping nobody has decided about it; with one, the background says how far it may go.
  const mayGo = filled?.mapping !== undefined || filled?.step !== undefined
  const isHere = page?.run === undefined || page.run === filled?.id || filled?.step !== undefined
  const wanted =
    filled && mayGo && isHere && !filled.next && !going && !isOver
      ? [filled.id, changedAt, sent?.id, turn].join(' ')
      : ''

  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` names everything that it depends on.
  useEffect(() => {
    if (!wanted || !filled) return
    let isLate = false
    void host.call('checkSubmit', { runId: filled.id }).then(answer => {
      if (isLate) return
      if (answer.ok) setHeld({ of: wanted, check: answer.value })
      // The sentence of a submission that ended stays; the page that came with it may be closed to us.
      else if (!sent) say(answer.error)
    })
    return () => {
      isLate = true
    }
  }, [wanted])

  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each end of a submission.
  useEffect(() => {
    if (sent && !going) say(sent.status)
  }, [sent?.id, sent?.state])

  const again = () => setTurn(before => before + 1)
  const check = wanted && filled && held?.of.startsWith(filled.id) ? held.check : undefined
  return {
    /** Undefined where nothing is to be submitted from here. */
    check: check?.level === 'fill' ? undefined : check,
    /** Why it goes no further than the person set it to. */
    lowered: check?.lowered,
    /** The list tells of the form as it was looked at last, and nothing is asked anew. */
    isFresh: held?.of === wanted,
    going,
    doing: going ? sent.status : undefined,
    again,
    submit: () =>
      work(async () => {
        if (!filled) return undefined
        const answer = await host.call('submit', { runId: filled.id })
        if (answer.ok) return undefined
        again()
        return answer.error
      }),
    approve: () =>
      work(async () => {
        if (!filled) return undefined
        const answer = await host.call('approveForm', { runId: filled.id })
        again()
        return answer.ok ? answer.value.status : answer.error
      }),
    tellOutcome: (of: { dealId: string; registration: string }, submitted: boolean) =>
      work(async () => {
        const answer = await host.call('tellOutcome', { ...of, submitted })
        again()
        return answer.ok ? answer.value.status : answer.error
      }),
  }
}
