import type { ViewProps } from './view.ts'

export function Changes({ mapping }: ViewProps) {
  return <p className="muted">{mapping.name}</p>
}
