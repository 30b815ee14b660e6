import { useId } from 'react'
import type { Pair } from '../../../lib/mapping/choice-list.ts'

/** For each answer that the form no longer offers and a rule names: the one to take instead. */
export function AnswersInstead(props: { pairs: Pair[]; options: string[]; onChange(pairs: Pair[]): void }) {
  const id = useId()
  const change = (at: number, value: string) =>
    props.onChange(
      props.pairs.map(({ from, ...pair }, index) => {
        if (index !== at) return { from, ...pair }
        return value === undecided ? { from } : { from, to: value === leave ? '' : value.slice(1) }
      }),
    )
  return (
    <div className="stack">
      {props.pairs.map(({ from, to }, at) => (
        <div key={from}>
          <label htmlFor={`${id}${at}`}>Instead of “{from}”</label>
          <select
            id={`${id}${at}`}
            value={to === undefined ? undecided : to === '' ? leave : `=${to}`}
            onChange={event => change(at, event.target.value)}
          >
            <option value={undecided}>Choose…</option>
            {props.options.map(label => (
              <option key={label} value={`=${label}`}>
                {label}
              </option>
            ))}
            <option value={leave}>Leave the field</option>
          </select>
        </div>
      ))}
    </div>
  )
}

// No label begins so: those stand behind "=".
const undecided = '?'
const leave = '-'
