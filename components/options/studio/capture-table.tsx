import { termOf } from '../../../lib/deal/vocabulary.ts'
import type { CaptureRules } from '../../../lib/mapping/capture-rules.ts'
import { TermOptions } from '../../common/term-options.tsx'
import { valueTitle } from './choices-of-values.ts'

type CaptureRule = CaptureRules['rules'][number]

/** Each value of a kind of record that was named, and what it is. */
export function CaptureTable(props: {
  rules: CaptureRule[]
  /** `null`: it stays a value of the record; undefined: it is read as proposed again. */
  decide(rule: CaptureRule, term: string | null | undefined): void
}) {
  return (
    <table className="captured">
      <caption className="spoken">Values of the record and what they are</caption>
      <thead>
        <tr>
          <th scope="col">On the record</th>
          <th scope="col">Is</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {props.rules.map(rule => {
          const { field, term } = rule
          return (
            <tr key={JSON.stringify(field)}>
              <th scope="row">
                {field.label}
                {field.section && <div className="small muted">{field.section}</div>}
              </th>
              <td>
                <select
                  aria-label={`“${field.label}” is`}
                  value={term ?? ''}
                  onChange={({ target }) => props.decide(rule, target.value || null)}
                >
                  <option value="">A value of the record, no more</option>
                  {term !== null && !termOf(term) && <option value={term}>{valueTitle(term)}</option>}
                  <TermOptions />
                </select>
              </td>
              <td>
                <button type="button" onClick={() => props.decide(rule, undefined)}>
                  Forget<span className="spoken"> what “{field.label}” is</span>
                </button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
