import { useEffect, useId, useRef, useState } from 'react'
import type { Picked } from '../../lib/store/pick.ts'
import { TermOptions } from '../common/term-options.tsx'

/** A value that the person pointed at: which of the deal's terms it is, from now on, in this CRM. */
export default function PickedValue(props: {
  picked: Picked
  busy: boolean
  onTeach(term: string | null | undefined): void
  onCancel(): void
}) {
  const { picked } = props
  const known = picked.term ?? picked.taken ?? ''
  const [term, setTerm] = useState(known.startsWith('extra:') ? '' : known)
  const select = useRef<HTMLSelectElement>(null)
  const id = useId()
  useEffect(() => select.current?.focus(), [])
  return (
    <form
      className="notice stack"
      aria-label="The value that you picked"
      onSubmit={event => {
        event.preventDefault()
        props.onTeach(term || null)
      }}
    >
      <p>
        <strong>{picked.label}</strong>: {short(picked.text)}
      </p>
      <label htmlFor={id}>Which value of the deal is this?</label>
      <select ref={select} id={id} value={term} onChange={event => setTerm(event.target.value)}>
        <option value="">From the record: {picked.label}</option>
        <TermOptions />
      </select>
      <p className="small muted">Kept for records of this kind, found by its label, not by what it says now.</p>
      <div className="row">
        <button type="submit" className="primary" disabled={props.busy}>
          Remember
        </button>
        {picked.taught && (
          <button type="button" disabled={props.busy} onClick={() => props.onTeach(undefined)}>
            Forget what I said
          </button>
        )}
        <button type="button" onClick={props.onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}

function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
