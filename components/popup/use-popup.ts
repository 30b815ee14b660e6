import { useEffect, useRef, useState } from 'react'
import { useEdits } from './edits.ts'
import { firstShown } from './first-shown.ts'
import type { PopupHost } from './host.ts'
import { allowing } from './orders/allowing.ts'
import { capturing } from './orders/capturing.ts'
import { deciding } from './orders/deciding.ts'
import { filling } from './orders/filling.ts'
import { useSubmit } from './submit/use-submit.ts'
import { useDeals } from './use-deals.ts'
import { useFollow } from './use-follow.ts'
import { type Opened, usePage } from './use-page.ts'
import { usePick } from './use-pick.ts'
import { type PreviewOf, usePlan } from './use-plan.ts'
import { usePreview } from './use-preview.ts'
import { useRecord } from './use-record.ts'
import { useWork } from './use-work.ts'
import { sideOf, type View } from './views.ts'

/** Everything the popup knows and does. The views only show it. */
export function usePopup(host: PopupHost) {
  const [view, setView] = useState<View>('capture')
  const [force, setForce] = useState(false)
  const [anyway, setAnyway] = useState(false)
  const [asked, setAsked] = useState<string>()
  const edits = useEdits()
  const working = useWork()
  const { work, say, busy } = working
  const plans = usePlan(host)
  const { deals, deal, choose, listAll } = useDeals()
  const following = useFollow({ view, plans, say })
  const { run, going, showsRun, follow, setFollow } = following
  const isBusy = useRef(false)
  useEffect(() => {
    isBusy.current = busy || going
  }, [busy, going])
  const reading = usePage({
    host,
    isBusy: () => isBusy.current,
    onRead: opened,
    onSame: () => {
      // One that is still awaited is told when it comes; asking again would make it a late one.
      if (previewOf && plan && !showsRun) void plans.reload(previewOf)
    },
  })
  const { tabId, page, problem, read } = reading
  const side = sideOf(view)
  const previewOf: PreviewOf | undefined =
    page && tabId !== undefined && deal && side ? { tabId, dealId: deal.id, side } : undefined
  const { plan, preview, keepNote } = usePreview({ plans, work: working, of: previewOf, showsRun })
  const record = useRecord({ host, plans, previewOf, run, work, say })
  const submission = useSubmit({ host, run: showsRun ? run : undefined, page, work, say })
  const pick = usePick({ host, tabId, work, say, read })

  /** Shows what was read: another page, or the same one as it is now. */
  function opened(what: Opened) {
    const { picked, note } = what.page
    const first = firstShown(what, { beside: host.beside !== undefined, follow })
    setView(first.view)
    setAsked(note?.key)
    pick.take(picked)
    choose(first.dealId)
    setFollow(first.follow)
    setForce(false)
    setAnyway(false)
    edits.clear()
    plans.forget()
    keepNote(Boolean(note?.status) && !first.follow?.shown)
    say(first.says)
  }

  const status = reading.reading
    ? 'Reading the page…'
    : run && going
      ? runSentence(run.state)
      : (record.doing ?? submission.doing ?? problem?.error ?? working.said)
  return {
    view,
    setView,
    page,
    tabId,
    problem: problem?.error,
    mayAsk: problem?.mayAsk === true,
    /** Key of the field that was asked for from the page. */
    asked,
    reading: reading.reading,
    read,
    deals,
    deal,
    listAllDeals: listAll,
    chooseDeal(id: string) {
      choose(id)
      setForce(false)
      setAnyway(false)
      following.showPreview()
    },
    plan,
    run,
    showsRun,
    going,
    busy,
    force,
    setForce,
    anyway,
    setAnyway,
    edits,
    showPreview: following.showPreview,
    status,
    record,
    submission,
    pick,
    ...capturing({ host, work, tabId, deal, edits, force, previewOf, setView, choose, preview }),
    ...filling({ host, work, plans, tabId, deal, follow: following, force, anyway, setView }),
    ...deciding({ host, say, plans, pick, deal, run, previewOf, preview }),
    ...allowing({ host, say, page: reading }),
    openOptions: (place: string) => host.openOptions(place),
  }
}

export type Popup = ReturnType<typeof usePopup>

function runSentence(state: string): string {
  return state === 'undoing' ? 'Putting the fields back…' : 'Filling the fields…'
}
