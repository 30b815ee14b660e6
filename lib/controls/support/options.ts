import type { Content, Option } from '../../page/field.ts'

/** Gives each option its key: its value, or its label where it has none; repeated keys get their position appended. */
export function withKeys(options: Omit<Option, 'key'>[]): Option[] {
  const seen = new Set<string>()
  return options.map((option, position) => {
    const plain = option.value || option.label
    const key = seen.has(plain) ? `${plain}#${position}` : plain
    seen.add(key)
    return { key, ...option }
  })
}

/** What a choice shows, from the options that are chosen now. */
export function chosenContent(chosen: Option[]): Content {
  return { text: chosen.map(option => option.label).join(', '), chosen: chosen.map(option => option.key) }
}

export function sameKeys(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every(key => b.includes(key))
}

const prompts =
  /^(please |kindly )?(select|choose|pick)\b|^none$|^(no (options?|items?)|none|nothing) (is |are )?selected$|^(bitte )?(aus)?wähl|^bitte\b|^keine (angabe|auswahl)|^(veuillez )?(sélectionn|choisi)|^(por favor,? )?(seleccion|selecion|elij|elige|escolh)|^(selezion|scegli)|^(maak een keuze|selecteer|kies)\b|選択|選んで/iu
/** A real option may begin with such a word too. */
const answers = /^(select|choose|pick) \S+ (partner|program|tier)/iu

/** True for an option that only invites to choose ("Please select", "--None--") and so is no answer. */
export function isPrompt(option: { value: string; label: string }): boolean {
  if (option.value === '') return true
  const words = option.label.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
  if (words === '') return true
  return prompts.test(words) && !answers.test(words)
}
