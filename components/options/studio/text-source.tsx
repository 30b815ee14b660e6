import { useId, useLayoutEffect, useRef, useState } from 'react'
import { labelsOf } from '../../../lib/mapping/choices.ts'
import type { FormField } from '../../../lib/mapping/form-field.ts'
import { Combobox } from './combobox.tsx'
import { partName, templateFrom, templateShown } from './template-words.ts'
import { ValueBox } from './value-box.tsx'

/** The text that a field always gets: one of its own choices where it has some. */
export function FixedSource({
  field,
  text,
  onChange,
}: {
  field?: FormField
  text: string
  onChange(text: string): void
}) {
  const id = useId()
  const options = field?.facts?.tick ? ['Yes', 'No'] : field?.facts?.options && labelsOf(field.facts.options)
  if (options) {
    const choices = options.map(label => ({ value: label, label }))
    return <Combobox label="Fixed choice" text={text} value={text} choices={choices} onPick={onChange} />
  }
  const long = field?.control === 'textarea' || text.includes('\n')
  const common = { id, value: text, maxLength: 10_000, autoComplete: 'off' }
  return (
    <div>
      <label htmlFor={id}>Fixed text</label>
      {long ? (
        <textarea {...common} onChange={event => onChange(event.target.value)} />
      ) : (
        <input {...common} onChange={event => onChange(event.target.value)} />
      )}
    </div>
  )
}

/** A text with values in it. Values are named by their titles in double braces. */
export function TemplateSource({ text, onChange }: { text: string; onChange(text: string): void }) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [written, setWritten] = useState({ shown: templateShown(text), text })
  // Somebody else changed it: undone, or decided in another window.
  const shown = written.text === text ? written.shown : templateShown(text)

  function write(next: string) {
    const kept = templateFrom(next)
    setWritten({ shown: next, text: kept })
    onChange(kept)
  }
  // Where the person has not been in the text, a value goes to its end.
  const been = useRef(false)
  const caret = useRef<number>(undefined)
  useLayoutEffect(() => {
    if (caret.current === undefined) return
    area.current?.setSelectionRange(caret.current, caret.current)
    caret.current = undefined
  })
  function insert(term: string) {
    const box = been.current ? area.current : undefined
    const before = shown.slice(0, box?.selectionStart)
    const after = box ? shown.slice(box.selectionEnd) : ''
    const part = `${before.endsWith('}}') ? ' ' : ''}{{${partName(term)}}}`
    caret.current = before.length + part.length
    write(`${before}${part}${after.startsWith('{{') ? ' ' : ''}${after}`)
  }

  return (
    <div className="stack">
      <div>
        <label htmlFor={id}>Template</label>
        <textarea
          ref={area}
          id={id}
          className="template"
          value={shown}
          maxLength={10_000}
          onFocus={() => {
            been.current = true
          }}
          placeholder="{{Customer name}} – {{Deal name}}"
          onChange={event => write(event.target.value)}
        />
      </div>
      <ValueBox label="Insert a value" term="" onPick={insert} />
    </div>
  )
}
