import { foldText } from '../deal/fold.ts'
import { general } from './general.ts'

/** Whose something is, by a word for one side of the sale: "lead's …", "… beim Endkunden", "… del vendedor". Folded. */
const owners = [
  /^(?:end )?(?:customers?|clients?|leads?|prospects?|end ?users?|buyers?|opportunity) /,
  / (?:beim|des|der|vom|von|seitens)(?: der| des)? (?:end ?)?(?:kunden?|interessenten|anwenders|(?:vertriebs)?partners?|(?:fach)?handlers?)$/,
  / (?:chez le|cote|du|de la|de l) ?(?:client(?: final)?|prospect|utilisateur final|partenaire|revendeur|commercial)$/,
  / (?:del|de la|en el|do|da|no|na) (?:cliente(?: finale?)?|usuario final|prospecto|referido|indicado|lead|canal|revenda|vendedor|vendedora|ejecutivo|comercial|parceiro|integrador)$/,
  / (?:del|della|presso il) (?:cliente(?: finale)?|prospect|segnalatore|rivenditore|referente|venditore)$/,
  / (?:bij de|van de|van het) (?:eind)?(?:klant|partner|reseller|verkoper)$/,
  / (?:po stronie |u )?klienta(?: koncowego)?$/,
  / hos (?:slut)?kunden$/,
]
/** A name alone could be a company's or a person's, whole or in part. */
const bareName = /^(?:name|names|nom|nombre|nome|naam|nazwa|namn)$/

/** A label without the words that say whose the thing is; empty where it names no owner, or nothing clear is left. */
export function withoutOwner(text: string): string {
  const folded = foldText(text)
  const owner = owners.find(pattern => pattern.test(folded))
  const rest = owner ? folded.replace(owner, '').trim() : ''
  return bareName.test(rest) || (general.has(rest) && rest !== 'company') ? '' : rest
}
