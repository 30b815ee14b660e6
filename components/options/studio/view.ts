import type { Mapping } from '../../../lib/mapping/mapping.ts'
import type { OptionsHost } from '../host.ts'

/** What every view of one mapping is given. */
export interface ViewProps {
  mapping: Mapping
  host: OptionsHost
}
