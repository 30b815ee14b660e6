/** Which field an element really is: kept as a property that no reader of the page looks at. */
export interface Marked extends Element {
  truth?: number
}

/** The field that an element belongs to, itself, inside or right around it. */
export function truthOf(element: Element): number | undefined {
  const own = (element as Marked).truth
  if (own !== undefined) return own
  for (const part of element.querySelectorAll('*'))
    if ((part as Marked).truth !== undefined) return (part as Marked).truth
  for (let up = element.parentElement, level = 0; up && level < 3; up = up.parentElement, level++)
    if ((up as Marked).truth !== undefined) return (up as Marked).truth
  return undefined
}

/** Numbers that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
