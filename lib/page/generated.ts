const counted =
  /(?:^|[-_:.])(?:ember|ext-gen|ext-comp|react-select|select2|mui|radix|headlessui|downshift|uid|gen|auto|tmp|lgt|j_idt?|yui|cdk|mat-input|mat-select|combobox|listbox|input|field|control|formly|ui-id|aria|label|el|x-form-el)[-_:]?\d+/i
const react = /^(?::r[0-9a-z]+:|«r[0-9a-z]+»|_r_[0-9a-z]+_)|:r[0-9a-z]+:/
const guid = /[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}/i

/** True for a token that nobody would have typed: digits and letters in turn, or a long number. */
function isRandom(token: string): boolean {
  if (/^\d{4,}$/.test(token) || /\d{5,}/.test(token)) return true
  if (token.length >= 8 && /^[0-9a-f]+$/i.test(token) && /\d/.test(token)) return true
  const switches = token.match(/\d[a-z]|[a-z]\d/gi)?.length ?? 0
  return token.length >= 6 && switches >= 3
}

/** True if a name or id was made by a program and will be another one on the next visit. */
export function isGenerated(id: string): boolean {
  if (react.test(id) || counted.test(id) || guid.test(id)) return true
  const tokens = id.split(/[^A-Za-z0-9]+/).filter(Boolean)
  if (tokens.some(isRandom)) return true
  // A trail of one- and two-letter tokens ("u_9_b_kR") says nothing.
  return tokens.length >= 3 && tokens.every(token => token.length <= 2)
}
