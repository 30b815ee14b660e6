import type { PageView } from '../../lib/messages/protocol.ts'
import { count } from '../common/count.ts'
import { StateBadge } from '../common/state-badge.tsx'

/** Our registrations that a portal's page lists, and what capturing them would change. */
export function ListRows({ list }: { list: NonNullable<PageView['list']> }) {
  const { rows, others, more } = list
  const changed = rows.filter(({ from, to }) => from !== to).length
  return (
    <>
      <p className="small muted">
        This page lists {count(rows.length, 'registration')} of yours
        {others > 0 && ` and ${others} that ${others === 1 ? 'is' : 'are'} not`}.{' '}
        {changed > 0 ? `${count(changed, 'state')} would change.` : 'None of them would change its state.'}
        {more && ' The list goes on: what is on its other pages is not read.'}
      </p>
      <table className="preview">
        <caption className="spoken">Preview</caption>
        <thead>
          <tr>
            <th scope="col">Registration</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ dealId, dealName, number, from, to }) => (
            <tr key={`${dealId} ${number}`}>
              <th scope="row">
                {number || 'No id yet'} <span className="small muted">{dealName}</span>
              </th>
              <td>
                {from !== to && (
                  <>
                    <StateBadge state={from} />
                    <span aria-hidden="true"> → </span>
                    <span className="spoken"> becomes </span>
                  </>
                )}
                <StateBadge state={to} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
