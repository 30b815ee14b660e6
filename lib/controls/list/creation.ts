import { fold } from './decide.ts'

const words =
  /["“”„«»‹›「」'‘’:：+]|\b(?:create|add|new|use|enter)\b|erstell|anlegen|hinzufüg|übernehm|\bneu|créer|ajout|nouve|crear|añad|agreg|nuev|\bcrea\b|aggiung|nuov|criar|adicion|\bnov|toevoeg|\bmaak|nieuw|追加|作成|新規/i

/**
 * True for an offer that repeats what was typed, to make an option of it ("Create “IoT”", "Use: IoT"). A longer name that
 * only holds the text ("IoT Suite" for "IoT") is another option.
 */
export function offersCreation(label: string, text: string): boolean {
  const [whole, part] = [fold(label), fold(text)]
  const at = whole.indexOf(part)
  if (at < 0 || part === '') return false
  const rest = `${whole.slice(0, at)} ${whole.slice(at + part.length)}`.trim()
  return rest === '' || words.test(rest)
}
