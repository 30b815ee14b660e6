import type { ViewProps } from './view.ts'

export function Choices({ mapping }: ViewProps) {
  return <p className="muted">{mapping.name}</p>
}
