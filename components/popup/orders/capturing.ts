import type { Deal } from '../../../lib/deal/deal.ts'
import { editsList, type useEdits } from '../edits.ts'
import type { PopupHost } from '../host.ts'
import type { PreviewOf } from '../use-plan.ts'
import type { Work } from '../use-work.ts'
import type { View } from '../views.ts'

interface Given {
  host: PopupHost
  work: Work['work']
  tabId: number | undefined
  deal: Deal | undefined
  edits: ReturnType<typeof useEdits>
  /** The result belongs to another registration than the page says. */
  force: boolean
  previewOf: PreviewOf | undefined
  setView(view: View): void
  choose(dealId: string): void
  preview(of: PreviewOf, anew: boolean): Promise<void>
}

/** What keeps something of the page: its record, or the portal's answer. */
export function capturing({ host, work, tabId, deal, edits, force, previewOf, setView, choose, preview }: Given) {
  return {
    capture() {
      setView('capture')
      return work(async () => {
        if (tabId === undefined) return
        const answer = await host.call('capture', { tabId, edits: editsList(edits.of('capture')) })
        if (!answer.ok) return answer.error
        choose(answer.value.deal.id)
        return answer.value.status
      })
    },
    /** Brings the deal up to date with its record, and previews the write-back again. */
    captureAgain: () =>
      work(async () => {
        if (!previewOf) return
        const answer = await host.call('capture', { tabId: previewOf.tabId, edits: [] })
        if (!answer.ok) return answer.error
        await preview(previewOf, true)
        return undefined
      }),
    captureResult() {
      setView('result')
      return work(async () => {
        if (tabId === undefined || !deal) return
        const input = { tabId, dealId: deal.id, edits: editsList(edits.of('result')), another: force }
        const answer = await host.call('captureResult', input)
        return answer.ok ? answer.value.status : answer.error
      })
    },
  }
}
