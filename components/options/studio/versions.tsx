import type { ViewProps } from './view.ts'

export function Versions({ mapping }: ViewProps) {
  return <p className="muted">{mapping.name}</p>
}
