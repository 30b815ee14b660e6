import { useState } from 'react'
import type { Attention } from '../../lib/store/attention.ts'
import { count } from '../common/count.ts'
import { RegistrationLine } from '../common/registration-line.tsx'
import { useKept } from './kept.ts'

/** More than these are looked through on the options page. */
const mostShown = 20

/** The registrations that wait for the person or expire soon, with the way to each deal. */
export function AttentionList({ onOpen }: { onOpen(place: string): void }) {
  const found = useKept(kept => kept.needAttention(), [])
  const [open, setOpen] = useState(false)
  if (!found?.length) return null
  return (
    <details className="notice attention" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <span aria-hidden="true">! </span>
        {count(found.length, 'registration needs', 'registrations need')} attention
      </summary>
      {open && <Found found={found.slice(0, mostShown)} onOpen={onOpen} />}
      {open && found.length > mostShown && (
        <p className="small muted">
          And {found.length - mostShown} more: filter the deals in the options by “Needs attention”.
        </p>
      )}
    </details>
  )
}

function Found({ found, onOpen }: { found: Attention[]; onOpen(place: string): void }) {
  const rows = useKept(
    async kept => {
      const deals = await Promise.all(found.map(({ dealId }) => kept.getDeal(dealId)))
      return found.flatMap((head, at) => {
        const registration = deals[at]?.registrations.find(({ id }) => id === head.id)
        return registration ? [{ ...head, registration }] : []
      })
    },
    [found],
  )
  return (
    <ul className="registrations">
      {rows?.map(({ id, dealId, dealName, registration }) => (
        <li key={id}>
          <button type="button" className="quiet small" onClick={() => onOpen(`#deals/${dealId}`)}>
            {dealName || 'Deal without a name'}
          </button>
          <RegistrationLine registration={registration} onReceipt={run => onOpen(`#activity/${run}`)} />
        </li>
      ))}
    </ul>
  )
}
