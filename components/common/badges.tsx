import type { ReactNode } from 'react'

export function Badge({ tone, children }: { tone?: 'accent' | 'warn'; children: ReactNode }) {
  return <span className={tone ? `badge ${tone}` : 'badge'}>{children}</span>
}

/** What the person should know about a value before using it. */
export function ValueBadges({ approximate, problem }: { approximate?: boolean; problem?: string }) {
  return (
    <>
      {approximate && <Badge tone="warn">approximate</Badge>}
      {problem && (
        <>
          <Badge tone="warn">not certain</Badge> <span className="small warn-text">{problem}</span>
        </>
      )}
    </>
  )
}
