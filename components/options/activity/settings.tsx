import { useLiveQuery } from 'dexie-react-hooks'
import { useId, useState } from 'react'
import { forgetOldRuns, leaveOutValues } from '../../../lib/store/activity.ts'
import { type ActivitySettings, activitySettings, saveActivitySettings } from '../../../lib/store/activity-settings.ts'
import type { ValuesKept } from '../../../lib/store/run.ts'
import { count } from '../../common/count.ts'
import { keptNames } from './words.ts'

/** What Activity stores, and for how long. */
export function Settings() {
  const settings = useLiveQuery(activitySettings)
  const [said, setSaid] = useState('')
  const note = useId()
  if (!settings) return null
  async function save(more: Partial<ActivitySettings>) {
    if (!settings || !(await saveActivitySettings({ ...settings, ...more })))
      return setSaid('That is not a number of days from 1 to 3650. Nothing was changed.')
    setSaid('Saving…')
    if (more.values) await leaveOutValues()
    const forgotten = await forgetOldRuns()
    setSaid(`Saved.${forgotten ? ` ${count(forgotten, 'older entry was', 'older entries were')} deleted.` : ''}`)
  }
  return (
    <details className="card">
      <summary>
        <span className="name">What is stored</span>{' '}
        <span className="small muted">
          {keptNames[settings.values]}, for {count(settings.days, 'day')}
        </span>
      </summary>
      <div className="stack inside">
        <fieldset className="stack kept" aria-describedby={note}>
          <legend>Values in Activity</legend>
          {(Object.keys(keptNames) as ValuesKept[]).map(values => (
            <label key={values} className="row">
              <input
                type="radio"
                name="values"
                checked={settings.values === values}
                onChange={() => void save({ values })}
              />
              {keptNames[values]}
            </label>
          ))}
        </fieldset>
        <p className="small muted" id={note}>
          A stricter choice also applies to what is listed already; what is left out cannot be brought back. Page, deal
          and labels are always stored. Undo works while the tab stays open: the browser holds the values in its memory
          that long.
        </p>
        <Days days={settings.days} onSave={days => void save({ days })} />
        <p className="small" role="status">
          {said}
        </p>
      </div>
    </details>
  )
}

function Days({ days, onSave }: { days: number; onSave(days: number): void }) {
  const [text, setText] = useState(String(days))
  return (
    <form
      className="row"
      onSubmit={event => {
        event.preventDefault()
        onSave(Number(text))
      }}
    >
      <label className="row days">
        Delete entries after
        <input type="number" min={1} max={3650} required value={text} onChange={event => setText(event.target.value)} />
        days
      </label>
      <button type="submit">Save</button>
    </form>
  )
}
