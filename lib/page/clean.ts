const optionalWords =
  'optional|required|mandatory|req|erforderlich|pflichtfeld|pflicht|facultatif|obligatoire|requis|opcional|obligatorio|obligatoria|obrigatório|obrigatória|obligatório|facoltativo|obbligatorio|optioneel|verplicht|任意|必須'
const marker = new RegExp(`[(\\[（【]\\s*\\*?\\s*(?:${optionalWords})(?:\\s+field)?\\s*[)\\]）】]`, 'giu')
const starMarker = /[([（]\s*[*＊]+\s*[)\]）]/g
const bareMarker = new RegExp(`(?:[-–—*]\\s*|\\s)(?:${optionalWords})\\s*[.*]?$`, 'iu')
const requiredSentence = /\b(?:this field is |is a )?required(?: field)?[.!]?$/iu
const counter = /[(\s]\d+\s*(?:\/|of)\s*\d+\s*(?:characters?|chars?)?\)?$/iu

/** One line: white space (also no-break and zero-width) folded and trimmed. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * A label as a person says it: without required stars, "(optional)", counters, and colons at the end.
 * Empty where nothing readable is left.
 */
export function cleanLabel(text: string): string {
  let label = foldSpace(text).replace(marker, ' ').replace(starMarker, ' ').replace(counter, ' ')
  label = foldSpace(label).replace(/^[\s*•·:：\-–—＊✱]+/u, '')
  if (label.length > 12 || label.toLowerCase() === 'required') label = label.replace(requiredSentence, '').trim()
  for (let before = ''; before !== label; ) {
    before = label
    label = label
      .replace(/[\s*•·:：＊✱†]+$/u, '')
      .replace(bareMarker, '')
      .replace(/\s[-–—]$/, '')
  }
  return hasLetter(label) ? label : ''
}

/** True if the text says anything at all: a letter or a digit of any script. */
export function hasLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
