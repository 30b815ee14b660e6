/** Labels of one more language, as `one | two`, by vocabulary id: the terms that record pages show. */
export interface MoreLabels {
  labels: Record<string, string>
  /** As `Term.inBlock`. */
  inBlock: Record<string, string>
}
