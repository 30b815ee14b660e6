import { useEffect, useRef, useState } from 'react'
import type { Source } from '../../lib/mapping/mapping.ts'
import { movedSentence } from '../../lib/mapping/write-back/moved.ts'
import type { Inputs } from '../../lib/messages/protocol.ts'
import { editsList, useEdits } from './edits.ts'
import type { Beside, PopupHost } from './host.ts'
import { useKept } from './kept.ts'
import { fillSentence, planSentence, shownSentence } from './sentences.ts'
import { useSubmit } from './submit/use-submit.ts'
import { useDeals } from './use-deals.ts'
import { type Opened, usePage } from './use-page.ts'
import { usePick } from './use-pick.ts'
import { type PreviewOf, usePlan } from './use-plan.ts'
import { useRecord } from './use-record.ts'
import { firstView, isGoing, isPast, sideOf, type View, viewOfPick } from './views.ts'

/** Everything the popup knows and does. The views only show it. */
export function usePopup(host: PopupHost) {
  const [view, setView] = useState<View>('capture')
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const [force, setForce] = useState(false)
  const [anyway, setAnyway] = useState(false)
  const [asked, setAsked] = useState<string>()
  /** The run to show, and the view that it stands in; `shown` is off after the person went back to the preview. */
  const [follow, setFollow] = useState<{ id: string; view: View; shown: boolean }>()
  const edits = useEdits()
  const plans = usePlan(host)
  const { deals, deal, choose, listAll } = useDeals()
  const run = useKept(kept => (follow ? kept.getRun(follow.id) : undefined), [follow?.id])
  const going = run !== undefined && isGoing(run)
  const { tabId, page, problem, setProblem, reading, read } = usePage({
    host,
    isBusy: () => isBusy.current,
    onRead: opened,
    onSame: () => {
      // One that is still awaited is told when it comes; asking again would make it a late one.
      if (previewOf && plan && !showsRun) void plans.reload(previewOf)
    },
  })
  const isBusy = useRef(false)
  /** A note's sentence is on show: the first preview leaves it there. */
  const noted = useRef(false)
  /** Counts what the person did: the answer to an earlier question must not speak over a later action's outcome. */
  const acts = useRef(0)
  useEffect(() => {
    isBusy.current = busy || going
  }, [busy, going])

  const side = sideOf(view)
  const previewOf: PreviewOf | undefined =
    page && tabId !== undefined && deal && side ? { tabId, dealId: deal.id, side } : undefined
  const plan = previewOf && plans.planOf(previewOf)
  const showsRun = follow?.shown === true && follow.view === view
  const wanted = previewOf && !showsRun && !plan ? `${previewOf.tabId} ${previewOf.dealId} ${previewOf.side}` : ''

  function opened({ page, ownDeal, run }: Opened) {
    const { picked, note } = page
    const likely = picked ? viewOfPick(picked) : firstView(page, ownDeal, run)
    const first = note?.key !== undefined && !sideOf(likely) ? 'fill' : likely
    // Beside the page the next step of a form comes after the fill of the one before, often under the same address.
    const past = host.beside !== undefined && run !== undefined && isPast(run, page)
    // A late word on the same run does not take the person away from the preview that they went back to.
    const back = follow !== undefined && follow.id === run?.id && !follow.shown && !isGoing(run)
    const shown = picked?.want !== 'field' && note?.key === undefined && run !== undefined && !past && !back
    setView(first)
    setAsked(note?.key)
    pick.take(picked)
    const answered = page.fits?.dealId ?? (page.kind === 'result' ? page.filledDeal : undefined)
    choose(picked?.dealId ?? run?.dealId ?? ownDeal?.id ?? answered)
    setFollow(run && { id: run.id, view: run.kind === 'write-back' ? 'write-back' : 'fill', shown })
    setForce(false)
    setAnyway(false)
    edits.clear()
    plans.forget()
    noted.current = Boolean(note?.status) && !shown
    if (note?.status) setSaid(note.status)
    else if (first === 'capture')
      setSaid(page.draft.entries.length > 0 ? 'Read. Nothing is kept until you click Capture deal.' : '')
    else if (first === 'result')
      setSaid(page.result.length > 0 || page.list ? 'Read. Nothing is kept until you click Capture result.' : '')
    else setSaid((shown && run?.status) || '')
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` names everything that the preview depends on.
  useEffect(() => {
    if (wanted && previewOf && !busy) void preview(previewOf)
  }, [wanted, busy])

  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each end of a run.
  useEffect(() => {
    if (!run || going) return
    setSaid(run.status)
    plans.forget()
  }, [run?.id, run?.state, run?.status])

  async function preview(of: PreviewOf, anew = false): Promise<void> {
    const before = acts.current
    const answer = await (anew ? plans.reload(of) : plans.load(of))
    if (!answer || before !== acts.current) return
    const keep = noted.current
    noted.current = false
    if (!answer.ok) setSaid(answer.error)
    else if (!keep) setSaid(answer.value.wrongRecord ?? shownSentence(answer.value))
  }

  /** Does one thing at a time, and says how it ended. */
  async function work(what: () => Promise<string | undefined>): Promise<void> {
    if (busy) return
    acts.current++
    setBusy(true)
    const sentence = await what()
    setBusy(false)
    if (sentence) setSaid(sentence)
  }

  function capture() {
    setView('capture')
    return work(async () => {
      if (tabId === undefined) return
      const answer = await host.call('capture', { tabId, edits: editsList(edits.of('capture')) })
      if (!answer.ok) return answer.error
      choose(answer.value.deal.id)
      return answer.value.status
    })
  }

  /** Brings the deal up to date with its record, and previews the write-back again. */
  function captureAgain() {
    return work(async () => {
      if (!previewOf) return
      const answer = await host.call('capture', { tabId: previewOf.tabId, edits: [] })
      if (!answer.ok) return answer.error
      await preview(previewOf, true)
      return undefined
    })
  }

  function captureResult() {
    setView('result')
    return work(async () => {
      if (tabId === undefined || !deal) return
      const input = { tabId, dealId: deal.id, edits: editsList(edits.of('result')), another: force }
      const answer = await host.call('captureResult', input)
      return answer.ok ? answer.value.status : answer.error
    })
  }

  /** `only`: key of the one field to fill. */
  function fill(into: 'fill' | 'write-back', only?: string) {
    setView(into)
    return work(async () => {
      const toSide = sideOf(into)
      if (tabId === undefined || !deal || !toSide) return
      const of = { tabId, dealId: deal.id, side: toSide }
      const outdated = follow?.shown && follow.view === into
      const seen = outdated ? undefined : plans.planOf(of)
      const answer = seen ? { ok: true as const, value: seen } : await plans.load(of)
      if (!answer) return
      if (!answer.ok) return answer.error
      if (answer.value.wrongRecord && !force) return answer.value.wrongRecord
      const moved = answer.value.policy?.moved ?? []
      if (moved.length && !anyway && !force)
        return `Nothing was written. ${movedSentence(moved)} Capture it again first.`
      if (!answer.value.rows.some(row => row.action === 'fill') && !answer.value.closed)
        return `Nothing was filled. ${planSentence(answer.value)}`
      const started = await host.call('fill', {
        ...of,
        force: force && into === 'write-back',
        ...(anyway && { anyway }),
        only,
      })
      if (!started.ok) return started.error
      setFollow({ id: started.value.runId, view: into, shown: true })
      return undefined
    })
  }

  function undo() {
    if (follow) setView(follow.view)
    return work(async () => {
      if (!follow) return
      setFollow({ ...follow, shown: true })
      const answer = await host.call('undo', { runId: follow.id })
      return answer.ok ? answer.value.status : answer.error
    })
  }

  const record = useRecord({ host, plans, previewOf, run, work, say: setSaid })

  const submission = useSubmit({ host, run: showsRun ? run : undefined, page, work, say: setSaid })
  // The form has gone on to its next step.
  const next = run?.next
  useEffect(() => {
    if (next) setFollow({ id: next, view: 'fill', shown: true })
  }, [next])

  const pick = usePick({ host, tabId, work, say: setSaid, read })

  /** Lets the person point at the field that this is meant for; any other one where it is not said. */
  function pickField(source?: Source) {
    if (previewOf)
      void pick.start('field', { side: previewOf.side, dealId: previewOf.dealId, ...(source && { source }) })
  }

  /** What the person changed on the page after the fill: a rule from now on, or not. */
  async function learn(key: string, always: boolean, term: string | undefined): Promise<boolean> {
    if (!run) return false
    const answer = await host.call('learn', { runId: run.id, key, always, ...(term && { term }) })
    setSaid(answer.ok ? answer.value.status : answer.error)
    return answer.ok
  }

  async function correct(input: Omit<Inputs['correct'], keyof PreviewOf>): Promise<boolean> {
    if (!previewOf) return false
    const answer = await plans.correct({ ...previewOf, ...input })
    if (!answer) return false
    setSaid(answer.ok ? `Remembered for this form. ${fillSentence(answer.value)}` : answer.error)
    return answer.ok
  }

  /** Changes a value of the chosen deal, or drops it (`null`), and previews again. */
  async function edit(term: string, text: string | null): Promise<boolean> {
    if (!deal || !previewOf) return false
    const answer = await host.call('edit', { dealId: deal.id, term, text })
    if (answer.ok) await preview(previewOf, true)
    else setSaid(answer.error)
    return answer.ok
  }

  async function allow(origin: string): Promise<void> {
    // The question must come straight from the click: nothing may be awaited before it.
    const allowed = await host.allow(origin)
    if (allowed) await read()
    else setSaid(`${origin} was not allowed. That part of the page is left unread; the rest works.`)
  }

  /** Where the address of the page is not known to us, the browser asks the person. */
  async function offerSite(offer: NonNullable<Beside['offerSite']>): Promise<void> {
    const offered = tabId !== undefined && (await offer(tabId))
    const error = offered
      ? 'Your browser now offers in its toolbar to allow Dealbridge on this site.'
      : 'Your browser does not let this site be allowed from here. Click Dealbridge’s button on this page to read it.'
    setProblem({ error, mayAsk: !offered })
  }

  const status = reading
    ? 'Reading the page…'
    : going
      ? runSentence(run.state)
      : (record.doing ?? submission.doing ?? problem?.error ?? said)
  return {
    view,
    setView,
    page,
    tabId,
    problem: problem?.error,
    mayAsk: problem?.mayAsk === true,
    /** Key of the field that was asked for from the page. */
    asked,
    reading,
    read,
    deals,
    deal,
    listAllDeals: listAll,
    chooseDeal(id: string) {
      choose(id)
      setForce(false)
      setAnyway(false)
      if (follow) setFollow({ ...follow, shown: false })
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
    captureAgain,
    edits,
    showPreview: () => follow && setFollow({ ...follow, shown: false }),
    status,
    capture,
    captureResult,
    fill,
    undo,
    record,
    submission,
    pick,
    pickField,
    learn,
    correct,
    edit,
    allow,
    openOptions: (place: string) => host.openOptions(place),
    offerSite,
  }
}

export type Popup = ReturnType<typeof usePopup>

function runSentence(state: string): string {
  return state === 'undoing' ? 'Putting the fields back…' : 'Filling the fields…'
}
