import { EntriesTable } from './entries-table.tsx'
import { PageSays } from './page-says.tsx'
import { PlanTable } from './plan-table.tsx'
import { ReadThrough, WriteThrough } from './read-through.tsx'
import { EditRecord, SaveRecord } from './record-buttons.tsx'
import { RunTable } from './run-table.tsx'
import { planSentence, readSentence } from './sentences.ts'
import type { Popup } from './use-popup.ts'

/** What the chosen view shows of the page. */
export function Body({ popup }: { popup: Popup }) {
  if (popup.reading) return <p className="muted">Reading the page…</p>
  if (popup.view === 'capture' || popup.view === 'result') return <ReadBody popup={popup} what={popup.view} />
  return <FillBody popup={popup} />
}

function ReadBody({ popup, what }: { popup: Popup; what: 'capture' | 'result' }) {
  const { page, edits } = popup
  if (!page) return <p className="muted">There is nothing to show for this page.</p>
  const entries = what === 'capture' ? page.draft.entries : page.result
  return (
    <>
      {what === 'capture' && entries.length > 0 && <h2 className="record">{page.draft.name}</h2>}
      <p className="small muted">
        {readSentence(entries, what === 'capture' ? 'record' : 'result')}
        {what === 'capture' &&
          page.ownDeal &&
          ' This record was captured before; capturing again brings it up to date.'}
      </p>
      {what === 'capture' && <ReadThrough through={page.through} />}
      {entries.length > 0 && (
        <EntriesTable entries={entries} edits={edits.of(what)} onEdit={(term, text) => edits.set(what, term, text)} />
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
        <RunTable run={run} />
      </>
    )
  if (deals && !deal)
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
      <WriteThrough through={plan.through} />
      <EditRecord popup={popup} />
      {(plan.rows.length > 0 || !plan.edit) && <p className="small muted">{planSentence(plan)}</p>}
      <PageSays messages={page.messages} />
      {plan.rows.length > 0 && (
        <PlanTable
          key={`${plan.dealId} ${plan.side}`}
          plan={plan}
          deal={deal}
          onCorrect={(key, choice) => popup.correct({ key, ...choice })}
          onEdit={popup.edit}
        />
      )}
    </>
  )
}
