import { useEffect, useState } from 'react'
import { type Managed, managedFrom } from '../../lib/store/managed-policy.ts'
import type { OptionsHost } from './host.ts'

const none = managedFrom(undefined)

/** What the organisation set, kept up to date. */
export function useManaged(host: OptionsHost): Managed {
  const [managed, setManaged] = useState(none)
  useEffect(() => {
    const read = () => void host.managed?.().then(setManaged)
    read()
    return host.watchManaged?.(read)
  }, [host])
  return managed
}
