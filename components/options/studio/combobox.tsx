import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { type Choice, found } from './found.ts'

/** Most choices that are listed at once: the others are found by typing. */
const most = 80

/** A select that is searched by typing. Keys as in a browser's own: arrows, Enter, Escape. */
export function Combobox(props: {
  label: ReactNode
  /** The text of what is chosen now. */
  text: string
  value?: string
  choices: Choice[]
  onPick(value: string): void
  /** A choice made of what was typed, for what no list can know. */
  typed?(text: string): Choice | undefined
  placeholder?: string
  autoFocus?: boolean
}) {
  const { text, choices, typed } = props
  const [query, setQuery] = useState<string>()
  const [at, setAt] = useState(0)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const open = query !== undefined
  const matching = useMemo(() => {
    if (query === undefined) return []
    const own = query.trim() ? typed?.(query.trim()) : undefined
    const known = found(choices, query)
    return own && !known.some(({ value }) => value === own.value) ? [...known, own] : known
  }, [query, choices, typed])
  const listed = matching.slice(0, most)
  const more = matching.length - most
  const note =
    more > 0 ? `${more.toLocaleString()} more: type a part of the name.` : listed.length ? '' : 'Nothing is called so.'
  const optionId = (index: number) => `${id}option${index}`
  useEffect(() => {
    if (props.autoFocus) input.current?.focus({ preventScroll: true })
  }, [props.autoFocus])
  useEffect(() => {
    if (open) document.getElementById(`${id}option${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [open, at, id])

  // What is typed next begins a new search.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text that is to be selected has changed.
  useEffect(() => {
    if (!open && document.activeElement === input.current) input.current?.select()
  }, [open, text])

  function show(words: string) {
    setQuery(words)
    setAt(
      words
        ? 0
        : Math.max(
            0,
            choices.findIndex(({ value }) => value === props.value),
          ),
    )
  }
  function pick(choice: Choice | undefined) {
    if (!choice) return
    setQuery(undefined)
    props.onPick(choice.value)
  }
  function onKeyDown(event: KeyboardEvent) {
    const { key, altKey } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (!open) return show('')
      if (altKey) return setQuery(undefined)
      const by = key === 'ArrowDown' ? 1 : -1
      setAt((at + by + listed.length) % Math.max(listed.length, 1))
    } else if (key === 'Enter' && open) {
      event.preventDefault()
      pick(listed[at])
    } else if (key === 'Escape' && open) {
      event.stopPropagation()
      event.preventDefault()
      setQuery(undefined)
    }
  }

  return (
    <div className="combobox">
      <label htmlFor={id}>{props.label}</label>
      <input
        ref={input}
        id={id}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}list`}
        aria-activedescendant={open && listed[at] ? optionId(at) : undefined}
        placeholder={props.placeholder}
        value={query ?? text}
        onFocus={event => event.target.select()}
        onClick={() => open || show('')}
        onChange={event => show(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setQuery(undefined)}
      />
      <div className="choices" hidden={!open}>
        <div id={`${id}list`} role="listbox" aria-label="Choices">
          {listed.map((choice, index) => (
            <div key={choice.value}>
              {!query && choice.group && choice.group !== listed[index - 1]?.group && (
                <div aria-hidden="true" className="small muted group">
                  {choice.group}
                </div>
              )}
              <div
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                // Otherwise the field loses the focus before the click is done.
                onPointerDown={event => event.preventDefault()}
                onClick={() => pick(choice)}
                onKeyDown={onKeyDown}
              >
                {choice.label} {choice.hint && <span className="small muted">{choice.hint}</span>}
              </div>
            </div>
          ))}
        </div>
        {note && <p className="small muted group">{note}</p>}
      </div>
    </div>
  )
}
