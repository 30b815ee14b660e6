/**
 * Text reduced to what makes two labels the same: compatibility forms joined ("Ａ" = "A"), case and diacritics dropped,
 * punctuation and white space folded to one space. "Straße / Nr." becomes "strasse nr". Kana keep their voicing marks.
 */
export function foldText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return foldPlain(text)
  return text
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Most text is plain ASCII, which has nothing but case and punctuation to fold. */
function foldPlain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** White space of every kind folded to single plain spaces, invisible format characters dropped, ends trimmed. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
