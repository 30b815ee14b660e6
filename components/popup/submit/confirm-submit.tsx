import { useEffect, useId, useRef } from 'react'
import { count } from '../../common/count.ts'
import { fieldName } from '../sentences.ts'
import type { Check } from './use-submit.ts'

/** Names the deal, the portal and the amount, with everything that is sent, and asks once. */
export function ConfirmSubmit({ check, onConfirm, onClose }: { check: Check; onConfirm(): void; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const { deal, portal, amount, button, fields } = check
  return (
    <dialog ref={dialog} aria-labelledby={title} onClose={onClose} className="confirm-submit">
      <form method="dialog" className="stack">
        <h3 id={title}>Submit this deal?</h3>
        <dl>
          <dt>Deal</dt>
          <dd>{deal || 'Deal without a name'}</dd>
          <dt>Portal</dt>
          <dd>{portal}</dd>
          <dt>Amount</dt>
          <dd>{amount ?? 'none is known'}</dd>
        </dl>
        <details>
          <summary>{count(fields.length, 'field')} that Dealbridge filled</summary>
          <dl className="small sent">
            {fields.map(({ label, value, step }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: several fields may bear the same label.
              <div key={at}>
                <dt>
                  {step ? `Step ${step}: ` : ''}
                  {fieldName(label)}
                </dt>
                <dd className="pre">{value}</dd>
              </div>
            ))}
          </dl>
        </details>
        <p className="small muted">The page’s own button “{button}” is pressed, once.</p>
        <div className="row">
          <button type="submit" className="primary" onClick={onConfirm}>
            Submit now
          </button>
          <button type="submit">Cancel</button>
        </div>
      </form>
    </dialog>
  )
}
