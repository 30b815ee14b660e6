import { useId } from 'react'
import { conversionKinds, conversionOf } from '../../../lib/mapping/conversions/index.ts'
import type { LooseConversion } from './draft.ts'
import { Ordered } from './ordered.tsx'
import { ParamInput } from './param-input.tsx'

/** What is done to the value on its way, one after the other. */
export function ConversionsEditor(props: { conversions: LooseConversion[]; onChange(all: LooseConversion[]): void }) {
  const { conversions, onChange } = props
  const id = useId()
  return (
    <fieldset>
      <legend>Conversions</legend>
      <Ordered
        one="conversion"
        items={conversions}
        onChange={onChange}
        render={(conversion, change) => <OneConversion conversion={conversion} onChange={change} />}
      />
      <div>
        <label htmlFor={id}>{conversions.length ? 'Then also' : 'Add a conversion'}</label>
        <select
          id={id}
          value=""
          disabled={conversions.length >= 20}
          onChange={event => {
            const start = conversionOf(event.target.value)?.start
            if (start) onChange([...conversions, { do: event.target.value, ...start }])
          }}
        >
          <option value="">Choose…</option>
          {conversionKinds.map(kind => (
            <option key={kind.id} value={kind.id}>
              {kind.title}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  )
}

function OneConversion(props: { conversion: LooseConversion; onChange(changed: LooseConversion): void }) {
  const { conversion, onChange } = props
  const kind = conversionOf(conversion.do)
  return (
    <div className="stack">
      <span>{kind?.title ?? 'A conversion that is not known'}</span>
      {kind && kind.params.length > 0 && (
        <div className="params">
          {kind.params.map(param => (
            <ParamInput
              key={param.name}
              param={param}
              value={conversion[param.name]}
              onChange={value => {
                const { [param.name]: _, ...rest } = conversion
                onChange({ ...rest, do: conversion.do, ...(value !== undefined && { [param.name]: value }) })
              }}
            />
          ))}
        </div>
      )}
    </div>
  )
}
