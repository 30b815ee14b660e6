import type { Checked, Fix } from '../../../lib/mapping/guards/index.ts'
import { GuardWord } from '../../common/guard-word.tsx'

/** Each guard with its word, those that do not hold first, each with what can be done about it. */
export function GuardList(props: {
  guards: Checked[]
  fixes: Record<Fix, { label: string; act(): void }>
  busy: boolean
}) {
  const open = props.guards.filter(({ held }) => !held)
  const isRepeated = ({ fix }: Checked) => open.filter(other => other.fix === fix).length > 1
  const held = props.guards.filter(guard => guard.held)
  return (
    <>
      {open.length > 0 && (
        <ul className="guards">
          {open.map(guard => (
            <li key={guard.id}>
              <GuardWord {...guard} />
              {guard.fix && (
                <button type="button" className="small" disabled={props.busy} onClick={props.fixes[guard.fix].act}>
                  {props.fixes[guard.fix].label}
                  {isRepeated(guard) && <span className="spoken">: {guard.title}</span>}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {held.length > 0 && (
        <details className="small">
          <summary>{open.length ? `What holds (${held.length})` : `What was checked (${held.length})`}</summary>
          <ul className="guards">
            {held.map(guard => (
              <li key={guard.id}>
                <GuardWord {...guard} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
