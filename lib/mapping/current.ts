import type { Field, Write } from '../page/field.ts'

/** True if nobody has answered the field yet: blank, a mask only, or an option that stands for "choose one". */
export function isEmpty(field: Field): boolean {
  const { content, accepts } = field
  if (content.checked !== undefined) return !content.checked
  if (accepts.options) {
    const chosen = accepts.options.filter(({ key }) => content.chosen?.includes(key))
    return chosen.every(option => option.value === '' || isPlaceholder(option.label))
  }
  const text = content.text.trim()
  return text === '' || text === field.signals.placeholder || /^[\s_\-./():+]*$/.test(text)
}

/** True if the write would change nothing. */
export function holdsAlready(field: Field, write: Write): boolean {
  const { content } = field
  if ('check' in write) return content.checked === write.check
  if ('text' in write) return content.text === write.text
  const chosen = content.chosen ?? []
  return chosen.length === write.choose.length && write.choose.every(key => chosen.includes(key))
}

/** Option labels that stand for "nothing chosen", in the languages of the vocabulary. */
const placeholder =
  /^(?:[-–—\s.…]*|[-–—<([\s]*(?:none|select|choose|please (?:select|choose)|pick|bitte (?:aus)?wählen|auswählen|wählen|keine?|sélectionne[rz]|choisi(?:r|ssez)|veuillez|aucune?|selecciona[r]?|seleccione|elija|elige|ninguno|seleciona[r]?|selecione|escolha|nenhum|seleziona(?:re)?|scegli|nessun[oa]?|selecteer|kies|geen|選択|選んで|お選び|指定なし|なし).*)$/i

function isPlaceholder(label: string): boolean {
  // A real option may begin with such a word ("Select Partners"), but then it is not short of a sentence's ending.
  return placeholder.test(label.trim()) && !/^(?:select|choose|pick) [a-z]+ (?:partner|program|tier)/i.test(label)
}
