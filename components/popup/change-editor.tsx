import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useId, useRef, useState } from 'react'
import type { Deal } from '../../lib/deal/deal.ts'
import type { Source } from '../../lib/mapping/mapping.ts'
import type { PlanRow } from '../../lib/mapping/plan.ts'
import { getPartner } from '../../lib/store/profiles.ts'
import { FixedText } from './fixed-text.tsx'
import { OptionChoice } from './option-choice.tsx'
import { PickButton } from './pick-button.tsx'
import { fieldName } from './sentences.ts'
import { SourceSelect } from './source-select.tsx'
import { sourceFrom, sourceGroups, sourceValue } from './sources.ts'

/** The person's decision for one field, as **correct** takes it. */
export interface Choice {
  source?: Source
  overwrite?: boolean
  cut?: boolean
  choice?: string
  knownAs?: { rule: number; label: string }
}

/** What an opened row begins with. */
export interface EditorStart {
  source?: Source
}

/** Decides what one field gets: another value, a fixed text, one of its options, nothing, or the proposal again. */
export function ChangeEditor(props: {
  row: PlanRow
  deal: Deal
  /** The row was opened for the person, with this to begin with. */
  start?: EditorStart
  onSave(choice: Choice): void
  onCancel(): void
  /** The field that this is meant for is another one, which the person points at. */
  onPick(source: Source | undefined): void
}) {
  const { row } = props
  const { field } = row
  const partner = useLiveQuery(getPartner) ?? {}
  const before = row.learned ? sourceValue(row.source) : ''
  const start = props.start?.source && sourceValue(props.start.source)
  const [picked, setPicked] = useState(start && start !== 'own' ? start : before)
  const [fixed, setFixed] = useState(row.source?.from === 'fixed' ? row.source.text : '')
  const [choice, setChoice] = useState('')
  const [overwrite, setOverwrite] = useState(row.overwrite)
  const [cut, setCut] = useState(row.cut ?? false)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const focus = props.start !== undefined
  useEffect(() => {
    if (focus) form.current?.querySelector('select')?.focus()
  }, [focus])
  const filled = field.content.text !== '' || field.content.checked === true
  const sameSource = picked === before && row.source !== undefined && !['fixed', 'leave'].includes(row.source.from)
  const takesText = picked === 'fixed'

  function decision(): Choice {
    const changed = choice || overwrite !== row.overwrite || cut !== (row.cut ?? false)
    const kept = sameSource && changed ? row.source : undefined
    const source = sourceFrom(picked, fixed, row.source) ?? kept
    return {
      ...(source && { source }),
      ...(source && filled && { overwrite }),
      ...(source && row.tooLong && { cut }),
      ...(choice && sameSource && { choice }),
    }
  }

  return (
    <form
      ref={form}
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        props.onSave(decision())
      }}
    >
      <label htmlFor={`${id}source`}>
        Fill this field with<span className="spoken"> ({fieldName(field.label)})</span>
      </label>
      <SourceSelect
        id={`${id}source`}
        value={picked}
        onChange={setPicked}
        groups={sourceGroups(props.deal, partner)}
        options={field.accepts.options !== undefined}
        proposal={row.learned ? undefined : row.source}
        own={before === 'own' ? row.source : undefined}
      />
      {takesText && <FixedText field={field} value={fixed} onChange={setFixed} />}
      {sameSource && <OptionChoice row={row} value={choice} onChange={setChoice} />}
      {filled && picked !== 'leave' && (
        <label>
          <input type="checkbox" checked={overwrite} onChange={event => setOverwrite(event.target.checked)} /> Replace
          what is there{field.content.text && ` (“${short(field.content.text)}”)`}
        </label>
      )}
      {row.tooLong && sameSource && (
        <label>
          <input type="checkbox" checked={cut} onChange={event => setCut(event.target.checked)} /> Cut it at the end of
          a sentence, so that it fits
        </label>
      )}
      <div className="row">
        <button type="submit" className="primary">
          Remember
        </button>
        <button type="button" onClick={props.onCancel}>
          Cancel
        </button>
        <PickButton
          what={`the field that ${fieldName(field.label)} was taken for`}
          disabled={false}
          onPick={() => props.onPick(sourceFrom(picked, fixed, row.source) ?? row.source)}
        />
      </div>
    </form>
  )
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
