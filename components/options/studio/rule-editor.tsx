import { useState } from 'react'
import { same } from '../../../lib/mapping/changes.ts'
import type { Asked } from '../../../lib/mapping/demand-fields.ts'
import type { Explained } from '../../../lib/mapping/explain.ts'
import type { Rule } from '../../../lib/mapping/mapping.ts'
import { titleOf } from '../../../lib/mapping/words.ts'
import type { Match } from '../../../lib/match/match.ts'
import { ConditionsEditor } from './conditions-editor.tsx'
import { ConversionsEditor } from './conversions-editor.tsx'
import { type Draft, draftOf, ruleFrom } from './draft.ts'
import { FieldAbout } from './field-about.tsx'
import { nameOf } from './field-words.ts'
import { LevelSelect } from './level-select.tsx'
import type { FieldRow } from './rows.ts'
import { SourceEditor } from './source-editor.tsx'

/** Everything that can be decided about one field. What is complete is kept at once; what is not changes nothing. */
export function RuleEditor(props: {
  row: FieldRow
  match: Match | undefined
  asked: Asked
  explained: Explained | undefined
  onChange(key: string, rule: Rule | undefined, part: string): void
}) {
  const { row, match, asked, explained } = props
  const [draft, setDraft] = useState(() => draftOf(row.rule))
  const [kept, setKept] = useState(row.rule)
  const [seen, setSeen] = useState(row.rule)
  if (seen !== row.rule) {
    setSeen(row.rule)
    // It was undone, or decided elsewhere.
    if (!same(kept, row.rule)) {
      setKept(row.rule)
      setDraft(draftOf(row.rule))
    }
  }
  const told = ruleFrom(draft, row)
  const problem = 'problem' in told ? told.problem : ''

  function change(part: string, changed: Partial<Draft>) {
    const next = { ...draft, ...changed }
    setDraft(next)
    const entered = ruleFrom(next, row)
    if ('problem' in entered) return
    setKept(entered.rule)
    props.onChange(row.key, entered.rule, part)
  }

  const { source } = draft
  const given = source && source.from !== 'leave'
  const { maxLength } = asked.field.accepts
  return (
    <div className="rule">
      <div className="stack">
        <SourceEditor
          field={row.field}
          name={nameOf(row.field)}
          source={source}
          proposed={match?.term ? `Proposed each time (${titleOf(match.term)})` : 'Proposed each time'}
          onChange={changed =>
            change(changed?.from === source?.from ? 'source' : `to ${changed?.from}`, { source: changed })
          }
        />
        {given && (
          <>
            <ConversionsEditor
              conversions={draft.conversions}
              onChange={conversions => change('conversions', { conversions })}
            />
            <ConditionsEditor conditions={draft.when} onChange={when => change('when', { when })} />
            <label>
              <input
                type="checkbox"
                checked={draft.overwrite}
                onChange={event => change('overwrite', { overwrite: event.target.checked })}
              />{' '}
              Replace what is already in the field
            </label>
            <LevelSelect level={draft.back} onChange={back => change('back', { back })} />
            {(maxLength || draft.cut) && (
              <label>
                <input
                  type="checkbox"
                  checked={draft.cut}
                  onChange={event => change('cut', { cut: event.target.checked })}
                />{' '}
                Cut it at the end of a sentence where it is too long
              </label>
            )}
          </>
        )}
        {problem && <p className="small warn-text">{problem} Until then, nothing is changed.</p>}
      </div>
      <div className="stack small">
        <FieldAbout row={row} asked={asked} />
        {explained && <Steps explained={explained} />}
      </div>
    </div>
  )
}

/** How the value came about, step by step, and what a fill would do with it. */
function Steps({ explained: { steps, row } }: { explained: Explained }) {
  return (
    <div>
      <p>With this deal:</p>
      <ol className="steps">
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may say the same.
          <li key={index}>
            {step.what}
            {step.text !== undefined && (
              <>
                {': '}
                <span className="pre">{step.text}</span>
              </>
            )}
            {step.note && <span className="muted"> {step.note}</span>}
            {step.why && <span className="warn-text"> {step.why}</span>}
          </li>
        ))}
        <li>
          {row.action === 'fill' ? (
            <>
              The field gets <strong className="pre">{row.value}</strong> <span className="muted">{row.why}</span>
            </>
          ) : (
            <span className={row.action === 'ask' ? 'warn-text' : 'muted'}>{row.why}</span>
          )}
        </li>
      </ol>
    </div>
  )
}
