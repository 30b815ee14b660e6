import { foldText } from '../deal/fold.ts'
import { speaksOf } from '../deal/terms/more/words.ts'
import type { Clue, Whose } from './evidence.ts'
import { labelSenses } from './lexicon.ts'
import { distributorWords } from './others.ts'

const partnerWords =
  /\b(?:partners?|resellers?|re seller|referr(?:er|al partner|ing \w+)|solution providers?|(?:system )?integrators?|submitt(?:er|ed by|ing)|registered by|introducer|introduced by|referred by|request(?:ed by|e[or]r?)|sales ?partner|vertriebspartner|wiederverkaufer|handler|fachhandler|vermittler|tippgeber|empfehlungsgeber|antragsteller|einreicher|vertriebsmitarbeiter|partenaire|revendeur|apporteur(?: d ?affaires)?|prescripteur|soumis par|revendedor|integrador|(?:datos|dados) d[eo]l? canal|d[eo]l? canal|distribuidor autorizado|quien (?:refiere|registra)|socio|enviado por|parceiro|revenda|quem indica|rivenditore|inviato da|chi (?:segnala|invia)|segnalante|segnalatore|proponente|indiener|aanbrenger|aanvrager|partner ?bedrijf|wederverkoper|ingediend door|your (?:company|organi[sz]ation|business|firm|agency)|our company|my company|ihre firma|ihr unternehmen|votre (?:entreprise|societe)|su empresa|tu empresa|sua empresa|la (?:sua|tua) azienda|uw bedrijf)\b|パートナー|販売店|代理店|貴社|申請者/
const selfWords =
  /\b(?:your (?:contact )?(?:details|information|info|data|contact|name|email|phone)|about you|my (?:details|information|contact)|ihre (?:kontakt)?(?:daten|angaben)|vos (?:coordonnees|informations)|sus datos|tus datos|seus dados|i (?:suoi|tuoi) dati|uw gegevens|sales rep(?:resentative)?|account manager|account executive|sales ?person|d[eo]l? (?:vendedora?|comercial|ejecutivo)|du commercial|del venditore)\b|お客様情報\(申請者\)/
/** "Your e-mail": on a form about a customer's deal, the reader is the partner. */
const yours =
  /^(?:your|ihre?r?|deine?|votre|vos|su|sus|tu|tus|seu|sua|il (?:suo|tuo)|la (?:sua|tua)|suo|sua|tuo|tua|uw|jouw|je) |^(?:貴|ご自身)/
/** The same anywhere in a label: "Nombre de su empresa". */
const yourThings =
  /(?:^| )(?:your|ihre?[rsn]?|deine?[rsn]?|votre|vos|sus?|tus?|seu|sua|suo|tuo|tua|vostr[oa]|uw|jouw|je) |^(?:貴|ご自身)/
const customerWords =
  /\b(?:customers?|end ?customers?|end ?users?|clients?|prospects?|buyer|account|opportunity contact|kunden?|endkunden?|interessent|client final|clients?|clientes?|cliente final|clienti|klant|eindklant|endkundendaten|lead|referred (?:company|business|party)|(?:entreprise|societe|client) recommandee?|empfohlene[rs]? (?:firma|kunde|unternehmen)|(?:datos|dados|empresa|e ?mail|nome|nombre|contacto|contato) d[eo]l? (?:referido|indicado)|segnalato)\b|顧客|お客様|エンドユーザー|取引先/

/** Words of deal registration: on such a form "your details" are those of the person who registers, our own. */
const registrationWords =
  /\b(?:client|customer|prospect|services?|business|sales|partner|lead) referral\b|\b(?:lead|projekt|kunden?|opportunity|deal|empfehlung) (?:einreichen|melden|registrieren|anmelden|empfehlen)\b|\bprojekt(?:schutz|preis)\b|\bdeclar(?:er|ation) (?:une |d ?|de )?(?:affaire|opportunite|projet|lead)|\b(?:pass|share|hand over|send)(?: us)? (?:an?|your|this) (?:lead|opportunity|referral)\b|\b(?:recommander un client|soumettre une (?:recommandation|opportunite|affaire)|apporteurs? d ?affaires)\b|\b(?:alta|registrar) (?:de |una? )?(?:oportunidad(?:es)?|negocio|proyecto|prospecto)\b|\bindi(?:que um cliente|cacao de (?:cliente|negocio|oportunidade)s?)\b|\b(?:registrar|cadastr(?:ar|o de)) (?:uma? )?(?:oportunidade|negocio|projeto)\b|\bsegnal(?:a|are|azione)(?: di)? (?:un ?)?(?:opportunita|trattativa|cliente|lead|progetto)|\b(?:lead|deal|project|verkoopkans|klant) ?(?:registreren|aanmelden|aandragen|indienen)\b|案件申請|顧客紹介|リード登録|\b(?:deal|opportunity|lead|project) ?(?:registration|reg|submission|referral)\b|\b(?:register|submit|refer)(?: an?| your| this| new)* (?:deal|opportunity|lead|referral|project)\b|\brefer(?: an?| your| this| new)* (?:customer|client|prospect|company)\b|\breferral (?:form|details)\b|\bpartner (?:portal|deal|registration|referral)\b|(?:deal|projekt|opportunity) ?(?:registrierung|anmeldung)|\bprojektregistrierung\b|enregistre(?:r|ment) (?:d |une? )?(?:affaire|opportunite|deal)|registro de (?:oportunidad|oportunidades|negocio|proyecto)|registro de oportunidade|registrazione (?:opportunita|deal|trattativa)|deal ?registratie|案件登録|ディール登録|商談登録/

const everyday = /^deal\.(?:amount|comments|contractTerm|currency|description|products|quantity|type)$/

/** True for what shops, surveys and contact forms ask for as well. */
export function isEveryday(term: string): boolean {
  return everyday.test(term)
}

/** Blocks that only a form between partners has. */
const blockWords =
  /\b(?:partner|reseller|vertriebspartner) (?:information|details|data|company|contact|organi[sz]ation|section)\b|\bsubmitted by\b|\bend ?(?:customer|user) (?:information|details|data|company|contact)\b|^(?:end ?customer|endkunde|endkundendaten|client final|cliente final|cliente finale|eindklant)$|\bangaben zum (?:partner|endkunden)\b|エンドユーザー|パートナー(?:会社)?情報/

/** True if the page asks for a deal: both sides of a sale are then on it. */
export function isDealForm(clues: readonly Clue[], terms: readonly string[]): boolean {
  const deal = new Set(terms.filter(term => term.startsWith('deal.')))
  if (deal.size >= 2 && [...deal].some(term => !isEveryday(term))) return true
  const texts = new Set(clues.flatMap(({ field }) => [...field.signals.section, field.signals.formText ?? '']))
  const langs = [...new Set(clues.map(clue => clue.lang))]
  if (hasBothSides(clues)) return true
  return [...texts].some(text => langs.some(lang => isDealFormTitle(text, lang)) || blockWords.test(foldText(text)))
}

/** "Vertriebspartner" over one block and "Kunde" over another: a sale with two sides. What is "yours" may be a visitor's. */
function hasBothSides(clues: readonly Clue[]): boolean {
  const sides = new Set<Whose | undefined>()
  for (const { field, lang } of clues) {
    const heading = field.signals.section[0] ?? ''
    const folded = foldText(heading)
    if (
      folded.split(' ').length > 4 ||
      /\b(?:your?|our|my|ihre?|unsere?|votre|notre|su|tu|sua|tua|uw|onze|account)\b/.test(folded)
    )
      continue
    sides.add(sideOf(heading, true, lang) ?? sideOfTitle(heading))
  }
  return sides.has('partner') && sides.has('customer')
}

/** A folded text without the account that a person opens on a site: it is not a customer of ours. */
export function withoutSignUp(folded: string): string {
  return folded.replace(
    /\b(?:(?:create|open|new|user|my|your|an|the)\s+)+account\b|\b(?:aws|cloud|azure) account\b|\baccount (?:details|information|login|setup|creation|registration|id|number|manager|executive|team)\b/g,
    ' ',
  )
}

/** What a heading says besides naming somebody: "Datos del …", "… details". */
const aboutWords =
  /^(?:about the|details of the|angaben (?:zum|zur)|daten (?:des|der)|informations? (?:sur le|du|de la|de l)|coordonnees (?:du|de la|de l)|datos (?:del|de la)|dados d[oae]|dati (?:del|della)|gegevens(?: van(?: de)?)?) | (?:info|information|details?|data|daten|angaben|gegevens)$|情報$/g

/** Whose data a heading asks for that is itself a word for one side: "Solution provider", "Antragsteller". */
export function sideOfTitle(title: string): Whose | undefined {
  const senses = labelSenses.get(foldText(title).replace(aboutWords, '')) ?? []
  const isPartner = senses.length > 0 && senses.every(({ term }) => term.startsWith('partner.'))
  return isPartner ? 'partner' : undefined
}

/** True for a heading that names the form as a whole: "Partner deal registration". */
export function isDealFormTitle(title: string, lang = ''): boolean {
  const folded = foldText(title)
  return registrationWords.test(folded) || speaksOf('registration', folded, lang)
}

/** Whose data a text asks for; undefined where it does not say. */
export function sideOf(text: string, dealForm: boolean, lang = ''): Whose | undefined {
  const folded = withoutSignUp(foldText(text))
  if (customerWords.test(folded) && !/\b(?:your company|partner|reseller)\b/.test(folded)) return 'customer'
  if (partnerWords.test(folded)) return dealForm ? 'partner' : undefined
  if (dealForm && selfWords.test(folded)) return 'partner'
  const isOurs = speaksOf('partner', folded, lang)
  if (speaksOf('customer', folded, lang) && !isOurs) return 'customer'
  if (dealForm && (isOurs || speaksOf('yours', folded, lang))) return 'partner'
  return undefined
}

/**
 * Headings that stand over everything on a form about a deal ("Partner portal", "Partner deal registration"): they name the
 * form, not whose details one block asks for.
 */
export function titlesOf(clues: readonly Clue[], terms: readonly string[]): Set<string> {
  const [first, ...rest] = clues.filter(clue => clue.field.locked !== 'search').map(clue => clue.field.signals.section)
  const all = new Set(clues.flatMap(clue => clue.field.signals.section))
  const shared = terms.some(term => term.startsWith('deal.')) && rest.length ? (first ?? []) : []
  const titles = shared.filter(title => rest.every(section => section.includes(title)))
  return new Set([
    ...titles,
    ...[...all].filter(title => isDealFormTitle(title, clues[0]?.lang) || titleWords.test(foldText(title))),
  ])
}

const titleWords = /\b(?:portal|program(?:me|m)?|network|hub|connect|registration|registrierung)\b|ポータル/

/** Whose data a field asks for: by its own label, else by the nearest heading that tells. */
export function whoseOf(clue: Clue, dealForm: boolean, titles: ReadonlySet<string>): { whose: Whose; by?: string } {
  const { section, labels } = clue.field.signals
  const own = labels.slice(0, 2).filter(label => label.from !== 'placeholder')
  for (const text of [...own.map(label => label.text), ...section.filter(title => !titles.has(title))]) {
    const isYours = dealForm && text === clue.field.label && yours.test(foldText(text))
    const isTitle = dealForm && text !== clue.field.label
    const whose = sideOf(text, dealForm, clue.lang) ?? (isYours ? 'partner' : isTitle ? sideOfTitle(text) : undefined)
    if (whose) return { whose, by: text }
  }
  const named = clue.names.find(name => name.words.some(word => /^(?:partner|reseller|submitter|referrer)$/.test(word)))
  if (named && dealForm) return { whose: 'partner', by: named.raw }
  return { whose: 'unknown' }
}

const otherPeople =
  /\b(?:vendor|manufacturer|hersteller|technical|tech|billing|secondary|second|alternate|alternative|additional|emergency|executive|legal|procurement|it|backup|other|support|admin(?:istrative)?|technische[rn]?|zweite[rn]?|weitere[rn]?|technique|secondaire|autre|tecnico|secundario|otro|outro|secondario|altro|tweede|andere) (?:contact|kontakt|ansprechpartner|contacto|contato|contatto|contactpersoon|person|referente)\b|\bcontact(?:o|to)? (?:technique|secondaire|tecnico|secundario|secondario|2)\b|\bdistributors?\b|技術担当/

/** The name of somebody other than the deal's main contact, where a label or heading asks for one. */
export function otherPerson(clue: Clue): string | undefined {
  const { label, signals } = clue.field
  const namesDistributor = (folded: string) =>
    distributorWords.test(folded) && !/\b(?:autorizado|autorise|autorizzato)\b/.test(folded)
  return [label, ...signals.section.slice(0, 2)].find(text => {
    const folded = foldText(text)
    // "Your company" under "Distributor": the vendor calls us so.
    const isOurs = text !== label && yourThings.test(foldText(label))
    return otherPeople.test(folded) || (namesDistributor(folded) && !isOurs)
  })
}
