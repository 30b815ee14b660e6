import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import { fieldName } from '../../../lib/mapping/changes.ts'
import { type Copied, copyMapping } from '../../../lib/mapping/copy-mapping.ts'
import { fieldOf, printOfField } from '../../../lib/mapping/form-field.ts'
import type { Mapping, Rule } from '../../../lib/mapping/mapping.ts'
import { markOfPrint } from '../../../lib/mapping/remember.ts'
import { matchFields } from '../../../lib/match/match.ts'
import { listMappings, updateMapping } from '../../../lib/store/mappings.ts'
import { count } from '../../common/count.ts'
import { CopyReport } from './copy-report.tsx'

/** Carries a mapping's rules to another form that is known here: first shown, then done. */
export function CopyMapping({ mapping, say }: { mapping: Mapping; say(status: string): void }) {
  const all = useLiveQuery(listMappings)
  const [chosen, setChosen] = useState('')
  const targets = (all ?? []).filter(
    ({ id, side, fields }) => id !== mapping.id && side === mapping.side && fields.length,
  )
  const target = targets.find(({ id }) => id === chosen)
  return (
    <>
      {all && targets.length === 0 ? (
        <p className="notice">
          No other form is known yet. Open the other form, decide one of its fields in the popup, and it can be chosen
          here.
        </p>
      ) : (
        <label>
          The other form
          <select value={target?.id ?? ''} onChange={event => setChosen(event.target.value)}>
            <option value="">Choose a form…</option>
            {targets.map(({ id, name, origin, path }) => (
              <option key={id} value={id}>
                {name} ({origin.replace('https://', '')}
                {path})
              </option>
            ))}
          </select>
        </label>
      )}
      {target && <Review key={target.id} mapping={mapping} target={target} say={say} close={() => setChosen('')} />}
    </>
  )
}

function Review(props: { mapping: Mapping; target: Mapping; say(status: string): void; close(): void }) {
  const { mapping, target, say, close } = props
  const copied = useMemo(() => copyTo(mapping, target), [mapping, target])
  const [answers, setAnswers] = useState<Record<number, number>>({})
  const [replace, setReplace] = useState(false)
  const answered = copied.asked.flatMap(({ rule, fields }, at) => {
    const field = fields[answers[at] ?? -1]
    return field ? [{ ...rule, field: printOfField(field) }] : []
  })
  const coming = [...copied.carried.map(({ rule, field }) => ({ ...rule, field: printOfField(field) })), ...answered]
  const taken = new Set(target.rules.map(({ field }) => markOfPrint(field)))
  const meeting = coming.filter(({ field }) => taken.has(markOfPrint(field)))

  const making = coming.length - (replace ? 0 : meeting.length)

  async function make() {
    await updateMapping(target.id, now => ({ ...now, rules: joined(now.rules, coming, replace) }))
    say(`Copied ${count(making, 'rule')} to “${target.name}”. Its Versions can take that back.`)
    close()
  }

  return (
    <div className="card stack">
      <CopyReport copied={copied} answers={answers} answer={(at, field) => setAnswers({ ...answers, [at]: field })} />
      {meeting.length > 0 && (
        <label className="tick">
          <input type="checkbox" checked={replace} onChange={event => setReplace(event.target.checked)} />
          Replace what “{target.name}” has already for {meeting.map(({ field }) => `“${fieldName(field)}”`).join(', ')}
        </label>
      )}
      <div className="row">
        <button type="button" className="primary" disabled={making === 0} onClick={() => void make()}>
          Copy {count(making, 'rule')}
        </button>
        <button type="button" onClick={close}>
          Cancel
        </button>
      </div>
    </div>
  )
}

/** What would be carried. The form is read as it was seen last. */
function copyTo(mapping: Mapping, target: Mapping): Copied {
  const fields = target.fields.map(fieldOf)
  const terms = new Map(matchFields(fields, target.side).map(({ key, term }) => [key, term]))
  const { id, name, side, origin, path, site } = target
  return copyMapping(
    mapping,
    { id, name, side, origin, path, site, fields: target.fields, at: new Date().toISOString() },
    fields.map(({ key }, at) => target.fields[at]?.term ?? terms.get(key)),
  )
}

function joined(rules: Rule[], coming: Rule[], replace: boolean): Rule[] {
  const marks = (of: Rule[]) => new Set(of.map(({ field }) => markOfPrint(field)))
  const [own, theirs] = [marks(rules), marks(coming)]
  return replace
    ? [...rules.filter(({ field }) => !theirs.has(markOfPrint(field))), ...coming]
    : [...rules, ...coming.filter(({ field }) => !own.has(markOfPrint(field)))]
}
