import type { ReactNode } from 'react'

/** What the organisation keeps can be looked at, not changed. */
export function Locked({ when, children }: { when: boolean; children: ReactNode }) {
  if (!when) return children
  return (
    <>
      <p className="notice">Your organisation keeps this. You can look at it, not change it.</p>
      <fieldset className="locked stack" disabled>
        <legend className="spoken">Kept by your organisation</legend>
        {children}
      </fieldset>
    </>
  )
}
