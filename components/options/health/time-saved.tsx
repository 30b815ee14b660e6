import { useLiveQuery } from 'dexie-react-hooks'
import { useId, useState } from 'react'
import { type Fills, recentDays } from '../../../lib/mapping/health/health.ts'
import { fieldsSaved, secondsSaved, usualSeconds } from '../../../lib/mapping/health/time-saved.ts'
import { weeksShown } from '../../../lib/mapping/health/trend.ts'
import { healthSettings, saveHealthSettings } from '../../../lib/store/health-settings.ts'
import { count } from '../../common/count.ts'
import { durationText } from './words.ts'

/** How much typing was saved, how that is counted, and what it is counted with. */
export function TimeSaved({ recent, all }: { recent: Fills; all: Fills }) {
  const settings = useLiveQuery(healthSettings)
  const [said, setSaid] = useState('')
  if (!settings) return null
  const { secondsPerField } = settings
  async function save(secondsPerField: number) {
    const saved = await saveHealthSettings({ secondsPerField })
    setSaid(saved ? 'Saved.' : 'That is not a number of seconds from 1 to 600. Nothing was changed.')
  }
  return (
    <section aria-labelledby="time-saved" className="stack">
      <h3 id="time-saved">Time saved</h3>
      <p>
        About <strong>{durationText(secondsSaved(recent, secondsPerField))} of typing</strong> in the last {recentDays}{' '}
        days, {durationText(secondsSaved(all, secondsPerField))} in the last {weeksShown} weeks.
      </p>
      <p className="small muted">
        Counted as {count(fieldsSaved(recent), 'field')} that nobody had to type × {count(secondsPerField, 'second')}. A
        field counts when it was filled, verified and left as it was; what you changed afterwards or put back does not.
      </p>
      <Seconds key={secondsPerField} seconds={secondsPerField} onSave={seconds => void save(seconds)} />
      <p className="small" role="status">
        {said}
      </p>
    </section>
  )
}

function Seconds({ seconds, onSave }: { seconds: number; onSave(seconds: number): void }) {
  const [text, setText] = useState(String(seconds))
  const note = useId()
  return (
    <>
      <form
        className="row"
        onSubmit={event => {
          event.preventDefault()
          onSave(Number(text))
        }}
      >
        <label className="row seconds">
          Seconds per field
          <input
            type="number"
            min={1}
            max={600}
            required
            value={text}
            aria-describedby={note}
            onChange={event => setText(event.target.value)}
          />
        </label>
        <button type="submit">Save</button>
      </form>
      <p className="small muted" id={note}>
        {usualSeconds} is an assumption, not a measurement: the{' '}
        <a href="https://doi.org/10.1145/358886.358895" target="_blank" rel="noreferrer">
          Keystroke-Level Model
        </a>{' '}
        gives about that long to an average typist who looks a value up, goes to its field and types 14 characters. Put
        in what you measured.
      </p>
    </>
  )
}
