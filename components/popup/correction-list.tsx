import { useId, useRef, useState } from 'react'
import type { Correction } from '../../lib/store/run.ts'
import { fieldName } from './sentences.ts'

/** What the person changed on the page after a fill, each offered as a rule. */
export function CorrectionList(props: {
  corrections: Correction[] | undefined
  busy: boolean
  /** True once it is kept. */
  onLearn(key: string, always: boolean, term: string | undefined): Promise<boolean>
}) {
  const box = useRef<HTMLElement>(null)
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
  const open = (props.corrections ?? []).filter(({ key }) => !settled.has(key))
  if (!open.length) return null
  return (
    <section ref={box} tabIndex={-1} className="notice corrections" aria-label="What you changed">
      {open.map(one => (
        <CorrectionOffer
          key={one.key}
          correction={one}
          busy={props.busy}
          onLearn={async (always, term) => {
            if (!(await props.onLearn(one.key, always, term))) return
            // The button is gone with what it settled.
            box.current?.focus()
            setSettled(before => new Set([...before, one.key]))
          }}
        />
      ))}
    </section>
  )
}

function CorrectionOffer(props: {
  correction: Correction
  busy: boolean
  onLearn(always: boolean, term: string | undefined): Promise<void>
}) {
  const { correction, busy } = props
  const { label, text, terms } = correction
  const [only, ...more] = terms
  // With one value of the deal that says the same, that is meant; of several the person says which.
  const [source, setSource] = useState(only && !more.length ? only.term : '')
  const id = useId()
  const name = fieldName(label)
  const sentence = text ? `You changed ${name} to “${short(text)}”` : `You emptied ${name}`
  const meant = only && !more.length ? `, which is this deal’s ${only.title}` : ''
  return (
    <div className="stack">
      <p>
        {sentence}
        {meant}: always?
      </p>
      {more.length > 0 && (
        <p className="row">
          <label htmlFor={id}>
            Always what<span className="spoken"> for {name}</span>
          </label>
          <select id={id} value={source} onChange={event => setSource(event.target.value)}>
            <option value="">The text “{short(text)}”</option>
            {terms.map(({ term, title }) => (
              <option key={term} value={term}>
                {title} of the deal
              </option>
            ))}
          </select>
        </p>
      )}
      <div className="row">
        <button
          type="button"
          className="small"
          disabled={busy}
          onClick={() => void props.onLearn(true, source || undefined)}
        >
          Always<span className="spoken"> for {name}</span>
        </button>
        <button type="button" className="small" disabled={busy} onClick={() => void props.onLearn(false, undefined)}>
          This time only<span className="spoken"> for {name}</span>
        </button>
      </div>
    </div>
  )
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
