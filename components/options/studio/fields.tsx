import { inWords } from '../../../lib/mapping/conversions/index.ts'
import type { Rule, Source } from '../../../lib/mapping/mapping.ts'
import { conditionInWords, sourceInWords } from '../../../lib/mapping/words.ts'
import { deleteRule } from '../../../lib/store/mappings.ts'
import type { ViewProps } from './view.ts'

/** What feeds the fields of a form. */
export function Fields({ mapping }: ViewProps) {
  if (mapping.rules.length === 0) return <p className="muted">No decision is left for this form.</p>
  return (
    <table>
      <caption className="spoken">Decisions for {mapping.name}</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Gets</th>
          <th scope="col" className="narrow">
            <span className="spoken">Delete</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {mapping.rules.map((rule, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule is known by its place in the mapping.
          <tr key={index}>
            <th scope="row">
              {nameOf(rule)}
              {rule.field.section && <div className="small muted">{rule.field.section}</div>}
            </th>
            <td>
              {sourceText(rule.source)}
              {rule.conversions?.map(conversion => (
                <div key={JSON.stringify(conversion)} className="small muted">
                  {inWords(conversion)}
                </div>
              ))}
              {rule.when?.map(condition => (
                <div key={JSON.stringify(condition)} className="small muted">
                  Only when {conditionInWords(condition)}
                </div>
              ))}
              {rule.overwrite && <div className="small muted">Replaces what is there</div>}
              {rule.cut && <div className="small muted">Cut at the end of a sentence where it is too long</div>}
              {rule.pairs?.map(({ from, to }) => (
                <div key={from} className="small muted">
                  “{from}” means “{to}”
                </div>
              ))}
            </td>
            <td>
              <button type="button" className="quiet" onClick={() => void deleteRule(mapping.id, index)}>
                Delete<span className="spoken"> decision for {nameOf(rule)}</span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function nameOf({ field }: Rule): string {
  return field.label || field.name || 'Field without a label'
}

function sourceText(source: Source): string {
  if (source.from === 'leave') return 'Nothing: it is left alone'
  return source.from === 'fixed' ? `Fixed: “${source.text}”` : sourceInWords(source)
}
