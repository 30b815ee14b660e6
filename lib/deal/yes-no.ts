import { foldText } from './fold.ts'
import type { Language } from './term.ts'

/** Yes and no as forms write them. */
export const yesNoWords: Record<Language, [yes: string, no: string]> = {
  en: ['Yes', 'No'],
  de: ['Ja', 'Nein'],
  fr: ['Oui', 'Non'],
  es: ['Sí', 'No'],
  pt: ['Sim', 'Não'],
  it: ['Sì', 'No'],
  nl: ['Ja', 'Nee'],
  ja: ['はい', 'いいえ'],
  zh: ['是', '否'],
  ko: ['예', '아니요'],
  he: ['כן', 'לא'],
  ar: ['نعم', 'لا'],
  sv: ['Ja', 'Nej'],
  pl: ['Tak', 'Nie'],
  tr: ['Evet', 'Hayır'],
  da: ['Ja', 'Nej'],
  nb: ['Ja', 'Nei'],
  fi: ['Kyllä', 'Ei'],
  cs: ['Ano', 'Ne'],
  hu: ['Igen', 'Nem'],
  ro: ['Da', 'Nu'],
  ru: ['Да', 'Нет'],
  uk: ['Так', 'Ні'],
  el: ['Ναι', 'Όχι'],
  id: ['Ya', 'Tidak'],
  vi: ['Có', 'Không'],
  th: ['ใช่', 'ไม่ใช่'],
}

const yes = new Set([
  'true',
  'y',
  '1',
  'on',
  'checked',
  'wahr',
  'vrai',
  'verdadero',
  'verdadeiro',
  'vero',
  'waar',
  '有',
  'あり',
  '有り',
  'si',
])
const no = new Set([
  'false',
  'n',
  '0',
  'off',
  'unchecked',
  'not checked',
  'falsch',
  'faux',
  'falso',
  'onwaar',
  '無',
  'なし',
  '無し',
  'nao',
])
for (const [positive, negative] of Object.values(yesNoWords)) {
  yes.add(foldText(positive))
  no.add(foldText(negative))
}

/** What a word says, in any of the vocabulary's languages; undefined where it is neither. */
export function saysYes(text: string): boolean | undefined {
  const sign = text.normalize('NFKC').trim()
  if (/^[✓✔☑✅◯○]\uFE0F?$/u.test(sign)) return true
  if (/^[✗✘☐❌×]\uFE0F?$/u.test(sign)) return false
  const word = foldText(sign)
  return yes.has(word) ? true : no.has(word) ? false : undefined
}
