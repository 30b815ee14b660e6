import { useEffect, useRef, useState } from 'react'
import type { Deal } from '../../lib/deal/deal.ts'
import type { PageView } from '../../lib/messages/protocol.ts'
import { getDeal } from '../../lib/store/deals.ts'
import type { Run } from '../../lib/store/run.ts'
import { getRun } from '../../lib/store/runs.ts'
import type { PopupHost } from './host.ts'

export interface Opened {
  page: PageView
  ownDeal?: Deal
  run?: Run
}

/** The page in the tab: read when the popup opens, and again when asked. `problem` says why it cannot be read. */
export function usePage(host: PopupHost, onRead: (opened: Opened) => void) {
  const [tabId, setTabId] = useState<number>()
  const [page, setPage] = useState<PageView>()
  const [problem, setProblem] = useState<string>()
  const [reading, setReading] = useState(true)
  const latest = useRef(0)

  async function read(): Promise<void> {
    const mine = ++latest.current
    setReading(true)
    const tab = await host.tab()
    const answer =
      tab === undefined
        ? { ok: false as const, error: 'There is no page here. Open a record or a form and click Dealbridge there.' }
        : await host.call('inspect', { tabId: tab })
    if (mine !== latest.current) return
    const view = answer.ok ? answer.value : undefined
    const ownDeal = view?.ownDeal ? await getDeal(view.ownDeal) : undefined
    const run = view?.run ? await getRun(view.run) : undefined
    if (mine !== latest.current) return
    setTabId(tab)
    setPage(view)
    setProblem(answer.ok ? undefined : answer.error)
    setReading(false)
    if (view) onRead({ page: view, ownDeal, run })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the popup opens.
  useEffect(() => {
    void host.call('resume', {})
    void read()
    return () => {
      latest.current++
    }
  }, [])

  return { tabId, page, problem, reading, read }
}
