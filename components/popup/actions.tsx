import { useId } from 'react'
import type { Popup } from './use-popup.ts'
import { canUndo, type View } from './views.ts'

/** The five buttons. The one that the view is about stands out; one that cannot work says why. */
export function Actions({ popup }: { popup: Popup }) {
  const { view, reading, problem, going, deal } = popup
  const page = reading ? 'The page is still being read.' : problem
  const always = going ? 'Wait until the fill has ended.' : page
  const needsDeal = always ?? (deal ? undefined : 'Capture a deal first.')
  const undo = going
    ? 'Wait until the fill has ended.'
    : canUndo(popup.run)
      ? undefined
      : 'Nothing was filled here that could be put back.'
  const primary = (name: View) => view === name && !(popup.showsRun && canUndo(popup.run))
  return (
    <div className="actions">
      <Action name="Capture deal" primary={primary('capture')} why={always} onClick={popup.capture} />
      <Action name="Fill form" primary={primary('fill')} why={needsDeal} onClick={() => popup.fill('fill')} />
      <Action name="Undo fill" why={undo} onClick={popup.undo} />
      <Action name="Capture result" primary={primary('result')} why={needsDeal} onClick={popup.captureResult} />
      <Action
        name="Write back"
        primary={primary('write-back')}
        why={needsDeal}
        onClick={() => popup.fill('write-back')}
      />
    </div>
  )
}

function Action(props: { name: string; primary?: boolean; why: string | undefined; onClick(): Promise<void> }) {
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={props.primary ? 'primary' : undefined}
        disabled={props.why !== undefined}
        title={props.why}
        aria-describedby={props.why && id}
        onClick={() => void props.onClick()}
      >
        {props.name}
      </button>
      {props.why && (
        <span id={id} hidden>
          {props.why}
        </span>
      )}
    </>
  )
}
