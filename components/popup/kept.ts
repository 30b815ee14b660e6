import { useEffect, useState } from 'react'

type Kept = typeof import('./kept-reads.ts')

/** What reads the database. Its code is as large as all else of the popup, and the first view is shown without it. */
export const openKept = (): Promise<Kept> => import('./kept-reads.ts')

/**
 * What is kept, read again whenever it changes: like `useLiveQuery`, whose place it takes where the database's code is not
 * to hold up the first view. Undefined until it is read; what was read for other `about` stays until then.
 */
export function useKept<T>(read: (kept: Kept) => Promise<T> | T, about: unknown[]): T | undefined {
  const [seen, setSeen] = useState<{ value: T } | { error: unknown }>()
  useEffect(() => {
    let end: (() => void) | undefined = () => undefined
    const failed = (error: unknown) => end && setSeen({ error })
    openKept().then(kept => {
      if (!end) return
      const watched = kept.liveQuery(() => read(kept)).subscribe({ next: value => setSeen({ value }), error: failed })
      end = () => watched.unsubscribe()
    }, failed)
    return () => {
      end?.()
      end = undefined
    }
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names everything that `read` goes by.
  }, about)
  // Where the storage cannot be opened, the view says so (mount-view.tsx).
  if (seen && 'error' in seen) throw seen.error
  return seen?.value
}
