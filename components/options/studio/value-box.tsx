import type { ReactNode } from 'react'
import { valueTitle } from './choices-of-values.ts'
import { Combobox } from './combobox.tsx'
import { useEditorData } from './editor-data.ts'
import type { Choice } from './found.ts'

/** Chooses one value of the deal, of the record or of our company by its title. */
export function ValueBox(props: {
  label: ReactNode
  term: string
  onPick(term: string): void
  /** What can be chosen beside the values, with `value`s that are no terms. */
  before?: Choice[]
  text?: string
  autoFocus?: boolean
}) {
  const { values } = useEditorData()
  const { before = [], term } = props
  return (
    <Combobox
      label={props.label}
      text={props.text ?? (term && valueTitle(term))}
      value={term}
      choices={before.length ? [...before, ...values] : values}
      typed={fromRecord}
      placeholder="Search by name"
      autoFocus={props.autoFocus}
      onPick={props.onPick}
    />
  )
}

/** A label of the CRM's that no stored deal has had yet. */
function fromRecord(text: string): Choice {
  return { value: `extra:${text.slice(0, 900)}`, label: `From the record: ${text}`, hint: 'by this label' }
}
