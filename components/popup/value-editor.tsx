import { useId, useState } from 'react'

/** Edits one value in place. Enter saves (in a long text, Enter is a new line). */
export function ValueEditor(props: { name: string; text: string; onSave(text: string): void; onDrop(): void }) {
  const [text, setText] = useState(props.text)
  const id = useId()
  const long = props.text.length > 80 || props.text.includes('\n')
  const field = { id, value: text, autoComplete: 'off' }
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        props.onSave(text)
      }}
    >
      <label htmlFor={id}>
        Edit value<span className="spoken"> of {props.name}</span>
      </label>
      {long ? (
        <textarea {...field} onChange={event => setText(event.target.value)} />
      ) : (
        <input {...field} onChange={event => setText(event.target.value)} />
      )}
      <div className="row">
        <button type="submit" disabled={!text.trim() || text === props.text}>
          Save value
        </button>
        <button type="button" className="danger" onClick={props.onDrop}>
          Drop value
        </button>
      </div>
    </form>
  )
}
