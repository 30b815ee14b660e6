import { useId } from 'react'
import type { Param } from '../../../lib/mapping/conversions/conversion.ts'
import { Combobox } from './combobox.tsx'
import { ValueBox } from './value-box.tsx'

/** One parameter of a conversion. `undefined`: not set. */
export function ParamInput(props: { param: Param; value: unknown; onChange(value: unknown): void }) {
  const { param, onChange } = props
  const id = useId()
  const text = props.value === undefined ? '' : String(props.value)
  const set = (written: string) =>
    onChange(written === '' && param.optional && param.kind !== 'text' ? undefined : written)
  if (param.kind === 'term') return <ValueBox label={param.label} term={text} onPick={onChange} />
  if (param.kind === 'currency')
    return <Combobox label={param.label} text={text} value={text} choices={currencies()} onPick={onChange} />
  const listed = param.kind === 'language' ? languages : param.options
  return (
    <div>
      <label htmlFor={id}>{param.label}</label>
      {listed ? (
        <select id={id} value={text} onChange={event => set(event.target.value)}>
          {param.optional && <option value="">{param.kind === 'language' ? 'the form’s' : 'not said'}</option>}
          {listed
            .filter(({ value }) => value || !param.optional)
            .map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
        </select>
      ) : (
        <input
          id={id}
          value={text}
          type={param.kind === 'date' ? 'date' : param.kind === 'count' ? 'number' : 'text'}
          inputMode={param.kind === 'decimal' ? 'decimal' : undefined}
          min={param.kind === 'count' ? 0 : undefined}
          autoComplete="off"
          list={param.likely && `${id}likely`}
          onChange={event => {
            const { value } = event.target
            if (param.kind === 'count' && value) onChange(Number(value))
            else set(value)
          }}
        />
      )}
      {param.likely && (
        <datalist id={`${id}likely`}>
          {param.likely.map(value => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </div>
  )
}

const languageNames = new Intl.DisplayNames(undefined, { type: 'language' })
const languages = 'en de fr es pt it nl da sv nb fi pl cs hu ro tr el ru uk ar he ja zh ko'
  .split(' ')
  .map(value => ({ value, label: languageNames.of(value) ?? value }))
  .sort((a, b) => a.label.localeCompare(b.label))

let known: { value: string; label: string }[] | undefined

function currencies(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(undefined, { type: 'currency' })
  known ??= Intl.supportedValuesOf('currency').map(value => ({
    value,
    label: `${value} – ${names.of(value) ?? value}`,
  }))
  return known
}
