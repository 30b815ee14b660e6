import { useEffect, useId, useRef } from 'react'

/** Asks before something is deleted. Escape and Cancel change nothing; the browser gives the focus back. */
export function Confirm(props: { title: string; text: string; action: string; onConfirm(): void; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={title} onClose={props.onClose}>
      <form method="dialog" className="stack">
        <h3 id={title}>{props.title}</h3>
        <p>{props.text}</p>
        <div className="row">
          <button type="submit" className="danger" onClick={props.onConfirm}>
            {props.action}
          </button>
          <button type="submit">Cancel</button>
        </div>
      </form>
    </dialog>
  )
}
