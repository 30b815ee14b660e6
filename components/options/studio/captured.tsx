import './lists.css'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { type CaptureRules, withTerm } from '../../../lib/mapping/capture-rules.ts'
import { deleteCaptureRules, getCaptureRules, updateCaptureRules } from '../../../lib/store/capture-rules.ts'
import { ConfirmButton } from '../../common/confirm-button.tsx'
import { count } from '../../common/count.ts'
import { place } from '../../common/texts.ts'
import type { OptionsHost } from '../host.ts'
import { Locked } from '../locked.tsx'
import { useManaged } from '../use-managed.ts'
import { CaptureTable } from './capture-table.tsx'
import { valueTitle } from './choices-of-values.ts'

/** What the values of one kind of CRM record are, to look through, change and forget. */
export function Captured({ host, id }: { host: OptionsHost; id: string }) {
  const known = useLiveQuery(async () => (await getCaptureRules(id)) ?? 'gone', [id])
  const { locked } = useManaged(host)
  if (!known) return <h2 id="section-title">Values of CRM records</h2>
  return (
    <div className="studio stack">
      <p>
        <a href="#mappings">All mappings</a>
      </p>
      {known === 'gone' ? (
        <>
          <h2 id="section-title">Values of CRM records</h2>
          <p className="notice">These are no longer here. They may have been deleted in another window.</p>
        </>
      ) : (
        <>
          <div>
            <h2 id="section-title">{known.name || place(known.origin)}</h2>
            <p className="small muted">
              Read from: {known.origin}
              {known.path}
            </p>
          </div>
          <Locked when={locked.includes('mappings')}>
            <Editor known={known} />
          </Locked>
        </>
      )}
    </div>
  )
}

function Editor({ known }: { known: CaptureRules }) {
  const [status, setStatus] = useState('')
  const [before, setBefore] = useState<CaptureRules['rules']>()
  const { id, name, rules } = known

  async function decide(rule: CaptureRules['rules'][number], term: string | null | undefined) {
    setBefore(rules)
    const after = await updateCaptureRules(id, now => withTerm(now, rule.field, term))
    const others = rules.filter(one => one !== rule && term != null && one.term === term)
    if (!after) return
    const freed = others.map(({ field }) => ` “${field.label}” is read as proposed again.`).join('')
    const { label } = rule.field
    if (term === undefined) setStatus(`Forgotten: “${label}” is read as proposed again.`)
    else if (term === null) setStatus(`Saved: “${label}” stays a value of the record.`)
    else setStatus(`Saved: “${label}” is ${valueTitle(term)}.${freed}`)
  }

  return (
    <>
      <div className="answers">
        <label>
          Name
          <input
            defaultValue={name}
            maxLength={500}
            onBlur={({ target }) => {
              const wanted = target.value.trim()
              if (!wanted) target.value = name
              else if (wanted !== name)
                void updateCaptureRules(id, now => ({ ...now, name: wanted })).then(() => setStatus('Saved.'))
            }}
          />
        </label>
      </div>
      {rules.length ? (
        <CaptureTable rules={rules} decide={(rule, term) => void decide(rule, term)} />
      ) : (
        <p className="notice">
          Nothing is decided. Open a record, click Dealbridge in the toolbar, and pick a value on the page.
        </p>
      )}
      <div className="row">
        <p role="status" className="grow">
          {status}
        </p>
        {before && (
          <button
            type="button"
            onClick={() => {
              setBefore(undefined)
              void updateCaptureRules(id, now => ({ ...now, rules: before })).then(() => setStatus('Taken back.'))
            }}
          >
            Undo
          </button>
        )}
      </div>
      <h3>Delete</h3>
      <div>
        <ConfirmButton
          about={name}
          title="Delete what these values are?"
          text={`${count(rules.length, 'value')} of “${name}” will be read as proposed again.`}
          action="Delete"
          onConfirm={() =>
            void deleteCaptureRules(id).then(() => {
              location.hash = '#mappings'
            })
          }
        >
          Delete all
        </ConfirmButton>
      </div>
    </>
  )
}
