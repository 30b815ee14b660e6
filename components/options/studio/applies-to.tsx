import { deleteMapping } from '../../../lib/store/mappings.ts'
import { ConfirmButton } from '../../common/confirm-button.tsx'
import { count } from '../../common/count.ts'
import type { ViewProps } from './view.ts'

/** Which form a mapping is for, and whether it is kept. */
export function AppliesTo({ mapping }: ViewProps) {
  return (
    <div>
      <ConfirmButton
        about={mapping.name}
        title="Delete this mapping?"
        text={`${count(mapping.rules.length, 'rule')} for ${mapping.origin}${mapping.path} will be forgotten.`}
        action="Delete"
        onConfirm={() => void deleteMapping(mapping.id).then(() => location.assign('#mappings'))}
      >
        Delete mapping
      </ConfirmButton>
    </div>
  )
}
