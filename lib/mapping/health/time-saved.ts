import type { Fills } from './health.ts'

/**
 * Seconds to look up one value, go to its field and type it, by the Keystroke-Level Model: thinking twice (2 × 1.35),
 * pointing (1.1), the hand to the keys (0.4) and 14 keystrokes of an average typist (14 × 0.28).
 * https://doi.org/10.1145/358886.358895
 */
export const usualSeconds = 8

/** Fields that nobody had to type: filled, verified, and left as they were. */
export function fieldsSaved({ verified, corrected }: Fills): number {
  return Math.max(0, verified - corrected)
}

/** How long typing them would have taken. */
export function secondsSaved(fills: Fills, perField: number): number {
  return fieldsSaved(fills) * perField
}
