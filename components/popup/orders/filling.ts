import type { Deal } from '../../../lib/deal/deal.ts'
import { movedSentence } from '../../../lib/mapping/write-back/moved.ts'
import type { PopupHost } from '../host.ts'
import { planSentence } from '../sentences.ts'
import type { Follow } from '../use-follow.ts'
import type { usePlan } from '../use-plan.ts'
import type { Work } from '../use-work.ts'
import { sideOf, type View } from '../views.ts'

interface Given {
  host: PopupHost
  work: Work['work']
  plans: ReturnType<typeof usePlan>
  tabId: number | undefined
  deal: Deal | undefined
  follow: Follow
  /** Write although it is another record. */
  force: boolean
  /** Write although the record was changed since. */
  anyway: boolean
  setView(view: View): void
}

/** What writes into the page, and puts it back. */
export function filling({ host, work, plans, tabId, deal, follow, force, anyway, setView }: Given) {
  return {
    /** `only`: key of the one field to fill. */
    fill(into: 'fill' | 'write-back', only?: string) {
      setView(into)
      return work(async () => {
        const side = sideOf(into)
        if (tabId === undefined || !deal || !side) return
        const of = { tabId, dealId: deal.id, side }
        const outdated = follow.follow?.shown && follow.follow.view === into
        const seen = outdated ? undefined : plans.planOf(of)
        const answer = seen ? { ok: true as const, value: seen } : await plans.load(of)
        if (!answer) return
        if (!answer.ok) return answer.error
        const { wrongRecord, policy, rows, closed } = answer.value
        if (wrongRecord && !force) return wrongRecord
        const moved = policy?.moved ?? []
        if (moved.length && !anyway && !force)
          return `Nothing was written. ${movedSentence(moved)} Capture it again first.`
        if (!rows.some(row => row.action === 'fill') && !closed)
          return `Nothing was filled. ${planSentence(answer.value)}`
        const started = await host.call('fill', {
          ...of,
          force: force && into === 'write-back',
          ...(anyway && { anyway }),
          only,
        })
        if (!started.ok) return started.error
        follow.setFollow({ id: started.value.runId, view: into, shown: true })
        return undefined
      })
    },
    undo() {
      const now = follow.follow
      if (now) setView(now.view)
      return work(async () => {
        if (!now) return
        follow.setFollow({ ...now, shown: true })
        const answer = await host.call('undo', { runId: now.id })
        return answer.ok ? answer.value.status : answer.error
      })
    },
  }
}
