import { useLiveQuery } from 'dexie-react-hooks'
import { listCaptureRules } from '../../../lib/store/capture-rules.ts'
import { count } from '../../common/count.ts'
import { place } from '../../common/texts.ts'

/** The kinds of CRM records whose values a person has named. */
export function CaptureList() {
  const all = useLiveQuery(listCaptureRules)
  if (!all?.length) return null
  return (
    <>
      <h3>Values of CRM records</h3>
      <p className="muted">
        What you said that a value of a record is, when you picked it on the page. Later records of that kind are read
        by it.
      </p>
      <ul className="cards mappings">
        {all.map(({ id, name, origin, path, rules }) => (
          <li key={id} className="card">
            <a className="name" href={`#mappings/records/${id}`}>
              {name || place(origin)}
            </a>
            <div className="small muted">
              {place(origin)}
              {path}, {count(rules.length, 'value')}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
