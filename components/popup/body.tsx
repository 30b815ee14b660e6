import { lazy, Suspense, useEffect } from 'react'
import { CorrectionList } from './correction-list.tsx'
import { DriftNotice } from './drift-notice.tsx'
import { ListRows } from './list-rows.tsx'
import { PageSays } from './page-says.tsx'
import { PickButton } from './pick-button.tsx'
import { PlanTable } from './plan-table.tsx'
import { ReadThrough, WriteThrough } from './read-through.tsx'
import { EditRecord, SaveRecord } from './record-buttons.tsx'
import { DuplicateNotice, Registrations } from './registrations.tsx'
import { ResultFit } from './result-fit.tsx'
import { RunTable } from './run-table.tsx'
import { planSentence, readSentence } from './sentences.ts'
import { BeforeSubmitting } from './submit/before-submitting.tsx'
import { UnknownOutcome } from './submit/unknown-outcome.tsx'
import type { Popup } from './use-popup.ts'
import { RecordMoved, WriteBackLevelNote } from './write-back-policy.tsx'

// Loaded while the page is being read, and when something was picked: the names of all terms are large.
const loadEntries = () => import('./entries-table.tsx')
const EntriesTable = lazy(loadEntries)
const PickedValue = lazy(() => import('./picked-value.tsx'))

/** What the chosen view shows of the page. */
export function Body({ popup }: { popup: Popup }) {
  useEffect(() => void loadEntries(), [])
  const { view, reading } = popup
  if (reading) return <p className="muted">Reading the page…</p>
  return (
    <>
      {view !== 'capture' && <UnknownOutcome popup={popup} />}
      {view === 'capture' || view === 'result' ? <ReadBody popup={popup} what={view} /> : <FillBody popup={popup} />}
    </>
  )
}

function ReadBody({ popup, what }: { popup: Popup; what: 'capture' | 'result' }) {
  const { page, edits, pick } = popup
  if (!page) return <p className="muted">There is nothing to show for this page.</p>
  if (what === 'result' && page.list) return <ListRows list={page.list} />
  const entries = what === 'capture' ? page.draft.entries : page.result
  return (
    <>
      {what === 'capture' && entries.length > 0 && <h2 className="record">{page.draft.name}</h2>}
      <div className="row spread">
        <p className="small muted">
          {readSentence(entries, what === 'capture' ? 'record' : 'result')}
          {what === 'capture' &&
            page.ownDeal &&
            ' This record was captured before; capturing again brings it up to date.'}
        </p>
        {what === 'capture' && (
          <PickButton what="a value" disabled={popup.busy} onPick={() => void pick.start('value')} />
        )}
      </div>
      {what === 'capture' && <ReadThrough through={page.through} />}
      {what === 'capture' && page.ownDeal === popup.deal?.id && (
        <Registrations deal={popup.deal} onOpen={popup.openOptions} />
      )}
      {what === 'result' && <ResultFit popup={popup} />}
      {what === 'capture' && pick.picked?.want === 'value' && (
        <Suspense>
          <PickedValue
            key={pick.picked.key}
            picked={pick.picked}
            busy={popup.busy}
            onTeach={term => void pick.teach(term)}
            onCancel={pick.drop}
          />
        </Suspense>
      )}
      {entries.length > 0 && (
        <Suspense>
          <EntriesTable
            entries={entries}
            edits={edits.of(what)}
            onEdit={(term, text) => edits.set(what, term, text)}
            onPick={what === 'capture' ? term => void pick.start('value', { term }) : undefined}
          />
        </Suspense>
      )}
    </>
  )
}

function FillBody({ popup }: { popup: Popup }) {
  const { page, deals, deal, plan, run } = popup
  if (popup.showsRun && run)
    return (
      <>
        <p className="row">
          <span className="small muted">{run.dealName}</span>
          {!popup.going && (
            <button type="button" className="quiet small" onClick={popup.showPreview}>
              Preview again
            </button>
          )}
        </p>
        <PageSays messages={run.messages} />
        <SaveRecord popup={popup} />
        <BeforeSubmitting popup={popup} />
        {page?.run === run.id && (
          <CorrectionList corrections={page.corrections} busy={popup.busy} onLearn={popup.learn} />
        )}
        <RunTable run={run} />
      </>
    )
  if (deals?.length === 0)
    return (
      <p className="notice">
        No deal has been captured yet. Open the deal in your CRM, click Dealbridge there and choose Capture deal. Then
        come back to this page.
      </p>
    )
  if (!page) return <p className="muted">There is nothing to show for this page.</p>
  if (!plan || !deal) return <p className="muted">Looking at the fields…</p>
  return (
    <>
      {plan.wrongRecord && (
        <div className="notice warn stack">
          <p>{plan.wrongRecord}</p>
          <label>
            <input type="checkbox" checked={popup.force} onChange={event => popup.setForce(event.target.checked)} />{' '}
            Write to this record anyway
          </label>
        </div>
      )}
      <RecordMoved popup={popup} />
      {plan.side === 'portal' && <DuplicateNotice deal={deal} at={page.url} />}
      <Registrations deal={deal} at={page.url} onOpen={popup.openOptions} />
      <WriteThrough through={plan.through} />
      <WriteBackLevelNote policy={plan.policy} rows={plan.rows} />
      <EditRecord popup={popup} />
      <div className="row spread">
        {(plan.rows.length > 0 || !plan.edit) && <p className="small muted">{planSentence(plan)}</p>}
        {plan.rows.length > 0 && plan.through?.used !== 'site' && (
          <PickButton what="a field" disabled={popup.busy} onPick={() => popup.pickField()} />
        )}
      </div>
      <PageSays messages={page.messages} />
      <DriftNotice drift={plan.drift} onOpen={popup.openOptions} />
      {plan.rows.length > 0 && (
        <PlanTable
          key={`${plan.dealId} ${plan.side} ${popup.asked}`}
          plan={plan}
          deal={deal}
          asked={popup.asked}
          onCorrect={(key, choice) => popup.correct({ key, ...choice })}
          onEdit={popup.edit}
          picked={popup.pick.picked?.want === 'field' ? popup.pick.picked : undefined}
          onPick={source => popup.pickField(source)}
          onFill={key => popup.fill(plan.side === 'crm' ? 'write-back' : 'fill', key)}
        />
      )}
    </>
  )
}
