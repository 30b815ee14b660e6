import { useLiveQuery } from 'dexie-react-hooks'
import type { FieldHealth } from '../../../lib/mapping/health/health.ts'
import { formHealth } from '../../../lib/store/health.ts'
import { Bars, WeekTable } from './bars.tsx'
import { ProblemList } from './problem-list.tsx'
import { dayText, fillsText, formName, shareText } from './words.ts'

/** One form: what needs the person, its trend, and each of its fields. */
export function FormPage({ id, today }: { id: string; today: string }) {
  const form = useLiveQuery(async () => (await formHealth(id, today)) ?? 'gone', [id, today])
  if (!form) return null
  return (
    <>
      <p>
        <a href="#health">All forms</a>
      </p>
      {form === 'gone' ? (
        <p className="notice">Nothing is known of this form any more. It may have been deleted in another window.</p>
      ) : (
        <>
          <div>
            <h3>{formName(form)}</h3>
            <p className="small muted">
              {form.origin}
              {form.path}
              {form.mapping && (
                <>
                  {', '}
                  <a href={`#mappings/${form.mapping}`}>its mapping</a>
                </>
              )}
            </p>
          </div>
          {form.health.problems.length > 0 ? (
            <ProblemList of={[form]} />
          ) : (
            <p className="notice well">All is well with this form; nothing needs you.</p>
          )}
          <h4>Last twelve weeks</h4>
          <p>{capital(fillsText(form.health))}.</p>
          <Bars weeks={form.health.weeks} name={formName(form)} large />
          <Legend weeks={form.health.weeks} />
          <details>
            <summary>The same as a table</summary>
            <WeekTable weeks={form.health.weeks} />
          </details>
          <h4>Fields</h4>
          <FieldTable fields={form.health.fields} />
          <p className="small muted">
            “Changed by you” are those that Dealbridge saw when it was opened on the page again after the fill. A dash
            stands for a field that was on the page and got nothing from Dealbridge.
          </p>
        </>
      )}
    </>
  )
}

function Legend({ weeks }: { weeks: { from: string; to: string }[] }) {
  return (
    <p className="legend small muted">
      <span>{dayText(weeks[0]?.from ?? '')}</span>
      <span className="row">
        <span className="key verified">Verified</span> <span className="key failed">Not verified</span>
      </span>
      <span>{dayText(weeks.at(-1)?.to ?? '')}</span>
    </p>
  )
}

function FieldTable({ fields }: { fields: FieldHealth[] }) {
  const hasTwin = ({ label }: FieldHealth) => fields.filter(field => field.label === label).length > 1
  if (fields.length === 0) return <p className="muted">Nothing was filled in these weeks.</p>
  return (
    <table className="numbers fields-health">
      <caption className="spoken">Fields</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Fills</th>
          <th scope="col">Verified</th>
          <th scope="col">Changed by you</th>
          <th scope="col">Last seen</th>
          <th scope="col" className="trend">
            Trend
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map(field => (
          <tr key={field.key}>
            <th scope="row">
              {field.label || 'A field without a label'}
              {field.section && hasTwin(field) && <span className="small muted"> ({field.section})</span>}
            </th>
            <td>{field.fills || '–'}</td>
            <td>{shareText(field) || '–'}</td>
            <td>{field.fills ? field.corrected : '–'}</td>
            <td>{field.lastSeen && dayText(field.lastSeen)}</td>
            <td className="trend">{field.fills > 0 && <Bars weeks={field.weeks} name={field.label} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
