import type { DealHead } from '../../lib/store/deals.ts'
import { when } from '../common/texts.ts'

/** The deal that forms are filled from. */
export function DealSelect(props: {
  deals: DealHead[] | undefined
  deal: DealHead | undefined
  onChoose(id: string): void
  /** The person goes to choose. */
  onOpen?(): void
}) {
  const { deals = [], deal } = props
  return (
    <label className="deal">
      Deal
      <select
        value={deal?.id ?? ''}
        disabled={!deal}
        onChange={event => props.onChoose(event.target.value)}
        onFocus={props.onOpen}
        onPointerEnter={props.onOpen}
      >
        {!deal && <option value="">No deal captured yet</option>}
        {deals.map(({ id, name, capturedAt }) => (
          <option key={id} value={id}>
            {name || 'Deal without a name'} ({when(capturedAt)})
          </option>
        ))}
      </select>
    </label>
  )
}
