import { type ReactNode, useRef, useState } from 'react'

/**
 * Decides one field where it stands in the table. With the pointer a choice counts at once; with the keyboard, where each
 * arrow and letter already changes the select, Enter or leaving it does.
 */
export function QuickSelect(props: {
  name: string
  title: string
  onArm?(): void
  onChoose(value: string): void
  children: ReactNode
}) {
  const [value, setValue] = useState('')
  const keyed = useRef(false)
  const commit = (chosen: string) => {
    if (chosen) props.onChoose(chosen)
  }
  return (
    <select
      className="quick"
      aria-label={`Quick choice for ${props.name}`}
      value={value}
      onPointerEnter={props.onArm}
      onFocus={props.onArm}
      onPointerDown={() => {
        keyed.current = false
      }}
      onKeyDown={event => {
        if (event.key === 'Enter' && value) {
          event.preventDefault()
          commit(value)
        } else if (event.key !== 'Tab') keyed.current = true
      }}
      onChange={event => {
        setValue(event.target.value)
        if (!keyed.current) commit(event.target.value)
      }}
      onBlur={() => keyed.current && commit(value)}
    >
      <option value="">{props.title}</option>
      {props.children}
    </select>
  )
}
