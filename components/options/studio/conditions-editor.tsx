import { useId } from 'react'
import { type Condition, conditionTests } from '../../../lib/mapping/condition.ts'
import { Ordered } from './ordered.tsx'
import { OneEditor } from './source-editor.tsx'

const tests: Record<Condition['test'], string> = {
  is: 'is',
  isNot: 'is not',
  oneOf: 'is one of',
  empty: 'is empty',
  notEmpty: 'is not empty',
}

/** When the rule holds; otherwise the field is left. */
export function ConditionsEditor(props: { conditions: Condition[]; onChange(all: Condition[]): void }) {
  const { conditions, onChange } = props
  return (
    <fieldset>
      <legend>Only when …</legend>
      {conditions.length > 1 && <p className="small muted">All of these must hold.</p>}
      <Ordered
        one="condition"
        items={conditions}
        onChange={onChange}
        render={(condition, change) => <OneCondition condition={condition} onChange={change} />}
      />
      <button
        type="button"
        disabled={conditions.length >= 20}
        onClick={() => onChange([...conditions, { of: { from: 'term', term: '' }, test: 'is', texts: [''] }])}
      >
        Add a condition
      </button>
    </fieldset>
  )
}

function OneCondition({ condition, onChange }: { condition: Condition; onChange(changed: Condition): void }) {
  const { of, test, texts } = condition
  const id = useId()
  return (
    <div className="params">
      <OneEditor source={of} label="Value" onChange={changed => onChange({ ...condition, of: changed })} />
      <div>
        <label htmlFor={`${id}test`}>Test</label>
        <select
          id={`${id}test`}
          value={test}
          onChange={event => {
            const next = conditionTests.find(one => one === event.target.value) ?? 'is'
            onChange({ of, test: next, texts: textsFor(next, texts) })
          }}
        >
          {conditionTests.map(one => (
            <option key={one} value={one}>
              {tests[one]}
            </option>
          ))}
        </select>
      </div>
      {(test === 'is' || test === 'isNot') && (
        <div>
          <label htmlFor={`${id}text`}>Text</label>
          <input
            id={`${id}text`}
            value={texts[0] ?? ''}
            maxLength={1000}
            autoComplete="off"
            onChange={event => onChange({ ...condition, texts: [event.target.value] })}
          />
        </div>
      )}
      {test === 'oneOf' && (
        <div>
          <label htmlFor={`${id}texts`}>Texts, one on each line</label>
          <textarea
            id={`${id}texts`}
            value={texts.join('\n')}
            onChange={event => onChange({ ...condition, texts: event.target.value.split('\n') })}
          />
        </div>
      )}
    </div>
  )
}

function textsFor(test: Condition['test'], texts: string[]): string[] {
  if (test === 'empty' || test === 'notEmpty') return []
  return test === 'oneOf' ? texts : texts.slice(0, 1)
}
