/** One condition of a write-back, and whether it holds. `reason` is one plain sentence either way. */
export interface Guard {
  id: string
  held: boolean
  reason: string
}
