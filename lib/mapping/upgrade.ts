/** The rows of a first-version database or export in today's form. What is not understood is given back as it is. */
export function upgradeMapping(row: unknown): unknown {
  if (!isRecord(row) || !Array.isArray(row.rules)) return row
  return { ...row, rules: row.rules.map(upgradeRule) }
}

/** Picks were a record of text to label. */
function upgradeRule(rule: unknown): unknown {
  if (!isRecord(rule) || !isRecord(rule.choices)) return rule
  const { choices, ...kept } = rule
  const pairs = Object.entries(choices).map(([from, to]) => ({ from, to }))
  return pairs.length ? { ...kept, pairs } : kept
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
