import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { attentionDays, saveAttentionDays } from '../../../lib/store/attention.ts'
import { count } from '../../common/count.ts'

/** From when on a registration that expires is shown on the toolbar button. */
export function AttentionSetting() {
  const days = useLiveQuery(attentionDays)
  if (days === undefined) return null
  return (
    <details className="card">
      <summary>
        <span className="name">What needs attention</span>{' '}
        <span className="small muted">action required, or {count(days, 'day')} and less before it expires</span>
      </summary>
      <DaysForm days={days} />
    </details>
  )
}

function DaysForm({ days }: { days: number }) {
  const [text, setText] = useState(String(days))
  const [said, setSaid] = useState('')
  async function save() {
    const saved = text.trim() !== '' && (await saveAttentionDays(Number(text)))
    setSaid(saved ? 'Saved.' : 'That is not a number of days from 0 to 365. Nothing was changed.')
  }
  return (
    <form
      className="stack inside"
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <p className="small muted">
        The number on the toolbar button counts the registrations for which a portal asks something of you, and those
        that expire soon. It is counted from what was captured; no portal is asked.
      </p>
      <div className="row">
        <label className="row">
          Days before it expires{' '}
          <input className="narrow" inputMode="numeric" value={text} onChange={event => setText(event.target.value)} />
        </label>
        <button type="submit">Save</button>
        <span className="small" role="status">
          {said}
        </span>
      </div>
    </form>
  )
}
