import { conversionKinds, conversionOf } from '../../../lib/mapping/conversions/index.ts'
import { Combobox } from './combobox.tsx'
import type { LooseConversion } from './draft.ts'
import { Ordered } from './ordered.tsx'
import { ParamInput } from './param-input.tsx'

const kinds = conversionKinds.map(({ id, title }) => ({ value: id, label: title }))

/** A conversion as it is added; a day that is asked for is today. */
function startOf(id: string): LooseConversion {
  const { start, params } = conversionOf(id) ?? { params: [] }
  const days = params.filter(({ kind }) => kind === 'date')
  const today = new Date().toLocaleDateString('sv')
  return { ...Object.fromEntries(days.map(({ name }) => [name, today])), ...start, do: id }
}

/** What is done to the value on its way, one after the other. */
export function ConversionsEditor(props: { conversions: LooseConversion[]; onChange(all: LooseConversion[]): void }) {
  const { conversions, onChange } = props
  return (
    <fieldset>
      <legend>Conversions</legend>
      <Ordered
        one="conversion"
        items={conversions}
        onChange={onChange}
        render={(conversion, change) => <OneConversion conversion={conversion} onChange={change} />}
      />
      {conversions.length < 20 && (
        <Combobox
          label={conversions.length ? 'Then also' : 'Add a conversion'}
          text=""
          choices={kinds}
          placeholder="Search by name"
          onPick={kind => onChange([...conversions, startOf(kind)])}
        />
      )}
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
