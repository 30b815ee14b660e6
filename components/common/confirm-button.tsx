import { useState } from 'react'
import { Confirm } from './confirm.tsx'

/** A button for something that cannot be taken back: it asks first. `about` is read out after the visible words. */
export function ConfirmButton(props: {
  children: string
  about?: string
  title: string
  text: string
  action: string
  onConfirm(): void
}) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <button type="button" className="danger" onClick={() => setAsking(true)}>
        {props.children}
        {props.about && <span className="spoken"> {props.about}</span>}
      </button>
      {asking && (
        <Confirm
          title={props.title}
          text={props.text}
          action={props.action}
          onConfirm={props.onConfirm}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
