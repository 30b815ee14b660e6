import type { Entry } from '../../../lib/deal/deal.ts'
import { ValueBadges } from '../../common/badges.tsx'
import { EvidenceOf } from '../../common/evidence.tsx'
import { termTitle } from '../../common/term-title.ts'

/** Values with the place that each of them was read from. */
export function EntryTable({ caption, entries }: { caption: string; entries: Entry[] }) {
  if (entries.length === 0) return <p className="muted">No values.</p>
  return (
    <table>
      <caption className="spoken">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col" className="most">
            Value
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two portal answers may hold the same term.
          <tr key={index}>
            <th scope="row">{termTitle(entry.term)}</th>
            <td>
              <span className="pre">{entry.text}</span> <ValueBadges {...entry} />
              <details className="small">
                <summary className="muted">
                  Where it comes from<span className="spoken">: {termTitle(entry.term)}</span>
                </summary>
                <EvidenceOf entry={entry} />
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
