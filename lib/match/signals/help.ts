import type { Signal } from '../evidence.ts'
import { readText } from '../read-text.ts'

/** Help text beside the field: long, so only what it names in so many words counts, and little. */
export const help: Signal = ({ field, lang }) => {
  const text = field.signals.help
  if (!text || text.length > 160) return []
  return readText(text, lang)
    .filter(reading => reading.strength > 0.5)
    .map(({ term, strength, phrase }) => ({ term, weight: 1.2 * strength, reason: `“${phrase}” in its help text` }))
}
