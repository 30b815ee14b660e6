import { foldText } from '../deal/fold.ts'
import { isCalled } from '../deal/terms/more/words.ts'

const contact =
  /(?:^|[^\p{L}])(?:contacts?|contact-?card|v-?card|h-?card|ansprechpartner(?:in)?|kontakt(?:person)?|interlocuteur|contactos?|contatos?|contatto|referente|contactpersoon)(?:$|[^\p{L}])|担当者?|連絡先|联系人|聯絡人|담당자|연락처|المسؤول|جهة الاتصال|איש קשר|אשת קשר|kontaktperson|osoba kontaktowa|ilgili kişi/iu

/** True where a word for a contact stands in a text: a title, a class name. */
export function isContactWord(text: string): boolean {
  return contact.test(text)
}

/** True for the title of what is about a contact. */
export function namesContact(title: string): boolean {
  return isContactWord(title) || isCalled('contact', foldText(title))
}
