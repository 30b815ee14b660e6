import { useId, useState } from 'react'
import { fieldName, ruleInWords } from '../../../lib/mapping/changes.ts'
import { labelsOf } from '../../../lib/mapping/choices.ts'
import type { Difference } from '../../../lib/mapping/drift.ts'
import { differenceInWords } from '../../../lib/mapping/drift-words.ts'
import type { FormField } from '../../../lib/mapping/form-field.ts'
import { kindOf } from '../../../lib/mapping/likeness.ts'
import { answersNow, isDecided, type Repair } from '../../../lib/mapping/repair.ts'
import { count } from '../../common/count.ts'
import { AnswersInstead } from './answers-instead.tsx'

/** One difference: what the field was, what it is, and what to do about it. */
export function DifferenceCard(props: {
  difference: Difference
  choices: { repair: Repair; words: string }[]
  onAccept(repair: Repair): void
  onDismiss(): void
}) {
  const { difference, choices } = props
  const { before, now, rule, added = [], removed = [] } = difference
  // What is only likely is never accepted without a look.
  const [picked, setPicked] = useState(difference.kind === 'asked' ? -1 : 0)
  const [edited, setEdited] = useState<Repair>()
  const id = useId()
  const chosen = choices[picked]?.repair
  const repair = chosen?.do === 'answers' && edited?.do === 'answers' ? edited : chosen
  const name = fieldName(before ?? now ?? { label: '', name: '' })
  return (
    <li className="card stack">
      <h3>{differenceInWords(difference)}</h3>
      <dl>
        <dt>Before</dt>
        <dd>{before ? <FieldText field={before} /> : 'Not on the form'}</dd>
        <dt>Now</dt>
        <dd>
          {now ? <FieldText field={now} /> : (difference.maybe?.map(fieldName).join(' or ') ?? 'Not on the form')}
          {added.length > 0 && <div className="small">New answers: {listed(added)}</div>}
          {removed.length > 0 && <div className="small">No longer offered: {listed(removed)}</div>}
        </dd>
        {rule && (
          <>
            <dt>Gets</dt>
            <dd>{ruleInWords(rule)}</dd>
          </>
        )}
      </dl>
      <div>
        <label htmlFor={id}>
          Repair<span className="spoken"> for {name}</span>
        </label>
        <select id={id} value={picked} onChange={event => setPicked(Number(event.target.value))}>
          {picked === -1 && <option value={-1}>Choose…</option>}
          {choices.map(({ words }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a choice is known by its place.
            <option key={index} value={index}>
              {words}
            </option>
          ))}
        </select>
      </div>
      {repair?.do === 'answers' && (
        <AnswersInstead
          pairs={repair.instead}
          options={answersNow(difference)}
          onChange={instead => setEdited({ do: 'answers', instead })}
        />
      )}
      <p className="row">
        <button
          type="button"
          className="primary"
          disabled={!repair || !isDecided(repair)}
          onClick={() => repair && props.onAccept(repair)}
        >
          Accept<span className="spoken"> repair for {name}</span>
        </button>
        <button type="button" onClick={props.onDismiss}>
          Dismiss<span className="spoken"> change of {name}</span>
        </button>
        <span className="small muted">Dismissing changes no rule.</span>
      </p>
    </li>
  )
}

function FieldText({ field }: { field: FormField }) {
  const { facts = {} } = field
  const about = [
    kinds[kindOf(field)],
    facts.multiple && 'several answers',
    facts.required && 'required',
    facts.maxLength && `at most ${facts.maxLength} characters`,
    facts.options && count(labelsOf(facts.options).length, 'answer'),
  ]
  return (
    <>
      {fieldName(field)}
      {field.section && <span className="muted"> ({field.section})</span>}
      <div className="small muted">{about.filter(Boolean).join(', ')}</div>
    </>
  )
}

const kinds: Record<string, string> = {
  tick: 'box to tick',
  choice: 'list',
  date: 'date',
  file: 'file',
  text: 'text',
  'long text': 'long text',
}

function listed(labels: string[]): string {
  const shown = labels.slice(0, 12).join(', ')
  return labels.length > 12 ? `${shown} and ${labels.length - 12} more` : shown
}
