/** Set in this document's isolated world once our code is there: only the first injection counts. */
declare global {
  var dealbridge: { isAlive(): boolean; stop(): void } | undefined
}

/**
 * True if our code is in this document and still reaches the background. The background sends this function into frames
 * to ask, so it uses nothing from outside of itself.
 */
export function isHere(): boolean {
  return globalThis.dealbridge?.isAlive() === true
}
