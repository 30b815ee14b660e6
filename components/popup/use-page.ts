import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Deal } from '../../lib/deal/deal.ts'
import type { PageView } from '../../lib/messages/protocol.ts'
import type { Run } from '../../lib/store/run.ts'
import type { Change, PopupHost } from './host.ts'
import { openKept } from './kept.ts'

export interface Opened {
  page: PageView
  ownDeal?: Deal
  run?: Run
}

interface Given {
  host: PopupHost
  /** Something is under way: what was read meanwhile must not get in between. */
  isBusy(): boolean
  onRead(opened: Opened): void
  /** The same form was read once more; its fields may hold something else now. */
  onSame(): void
}

/**
 * The page in the tab: read when the popup opens, and again when asked or, beside the page, when it may have changed.
 * `problem` says why it cannot be read.
 */
export function usePage({ host, isBusy, onRead, onSame }: Given) {
  const [tabId, setTabId] = useState<number>()
  const [page, setPage] = useState<PageView>()
  const [problem, setProblem] = useState<{ error: string; mayAsk?: boolean }>()
  const [reading, setReading] = useState(true)
  const latest = useRef(0)

  /** `quietly`: what is shown stays until there is something else to show, so that nothing moves under the pointer. */
  async function read(quietly = false): Promise<void> {
    const mine = ++latest.current
    if (!quietly) setReading(true)
    const tab = await host.tab()
    const answer =
      tab === undefined
        ? { ok: false as const, error: 'There is no page here. Open a record or a form and click Dealbridge there.' }
        : await host.call('inspect', { tabId: tab })
    if (mine !== latest.current) return
    const view = answer.ok ? answer.value : undefined
    const ownDeal = view?.ownDeal ? await (await openKept()).getDeal(view.ownDeal) : undefined
    const run = view?.run ? await (await openKept()).getRun(view.run) : undefined
    if (mine !== latest.current) return
    if (quietly && isBusy()) return
    setTabId(tab)
    setPage(view)
    setProblem(answer.ok ? undefined : answer)
    setReading(false)
    if (!view) return
    if (quietly && tab === tabId && page && isSame(page, view)) onSame()
    else onRead({ page: view, ownDeal, run })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the popup opens.
  useEffect(() => {
    void host.call('resume', {})
    void read()
    return () => {
      latest.current++
    }
  }, [])

  const follow = useEffectEvent((change: Change) => {
    if (change === 'tab') void read()
    else if (!isBusy()) void read(true)
  })
  useEffect(() => host.beside?.follow(change => follow(change)), [host])

  return { tabId, page, problem, setProblem, reading, read }
}

/** True if it is the same form at the same step, and nothing new is to be shown of it. */
function isSame(before: PageView, now: PageView): boolean {
  if (now.note || now.picked || before.url !== now.url || before.run !== now.run) return false
  return before.form?.join() === now.form?.join()
}
