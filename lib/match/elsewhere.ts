import { foldText } from '../deal/fold.ts'
import type { Clue } from './evidence.ts'
import type { Scores } from './score.ts'

/** What a block or a label asks about besides the deal, and which terms it therefore cannot ask for; headings are folded. */
const besides: { what: string; heading: RegExp; label?: RegExp; terms: RegExp }[] = [
  {
    what: 'something that only the vendor fills in',
    heading:
      /^(?:for )?(?:internal|office|vendor|admin(?:istrative)?) use(?: only)?$|^(?:nur )?(?:fur )?interne[nr]? (?:gebrauch|verwendung|angaben|vermerke?)$|^(?:reserve a l ?administration|usage interne|uso interno|intern gebruik)$|^社内(?:使用|記入)欄?$/,
    terms: /./,
  },
  {
    what: 'an activity, not a deal',
    heading:
      /^(?:(?:marketing|funded|proposed) )?(?:activit(?:y|ies)|event|claim|venue|aktivitat|massnahme|veranstaltung|activite|evenement|actividad|evento|atividade|attivita|activiteit|evenement)(?: (?:details?|information|info|data|request))?$/,
    terms: /^(?:account|contact|deal)\./,
  },
  {
    what: 'what the customer has already',
    heading:
      /^(?:current|existing|present|previous|expiring) (?:contracts?|agreements?|subscriptions?|licen[cs]es?|solutions?|environment|systems?|infrastructure)\b|^(?:bestehende|aktuelle|laufende|derzeitige)[rs]? (?:vertrag|vertrage|lizenz\w*|losung|systeme?|umgebung)\b|^(?:contrat|solution|licences?) (?:actuel(?:le)?s?|en cours|en place|existante?s?)\b|^(?:contrato|solucion|solucao|licencias|licencas) (?:actual(?:es)?|atual|atuais|vigente|existente)s?\b|^(?:contratto|soluzione|licenze) (?:attual[ei]|in essere|in uso)\b|^(?:huidige?|bestaande?) (?:contract|licenties|oplossing|systeem|omgeving)\b|^現在の/,
    label:
      /^(?:current(?:ly)?|existing|present|incumbent) (?!(?:stage|status|situation|phase|step)\b)|\b(?:currently|already) (?:held|owned|used|in use|using|installed)\b|\b(?:today|at present|now|currently|heute|derzeit|aktuell|aujourd ?hui|actuellement|hoy|actualmente|hoje|atualmente|oggi|attualmente|vandaag|momenteel)$|^(?:bestehende|aktuell(?:e|es|er)?|derzeitige?|vorhandene|bisherige)[rs]? (?!(?:phase|stufe|status|situation)\b)|\b(?:actuelle?s?|en place|existante?s?)\b(?! de l affaire)|\b(?:actual(?:es)?|atual|atuais|vigentes?|existentes?)\b|\b(?:attuale|attuali|in uso|in essere)$|^(?:huidige?|bestaande?) (?!(?:fase|status|situatie)\b)|^現在の|(?:利用|使用|導入)中の/,
    terms: /^deal\.(?!competitor|description|comments|stage|type|crmId|owner|nextStep)/,
  },
  {
    what: 'a company above or below the customer',
    heading:
      /^(?:parent|holding|ultimate parent) (?:company|organi[sz]ation|entity|group)\b|^(?:muttergesellschaft|konzern|maison mere|casa madre|capogruppo|moedermaatschappij|親会社)/,
    label:
      /\b(?:parent|holding|ultimate parent) (?:company|organi[sz]ation|entity|group)\b|\b(?:muttergesellschaft|maison mere|empresa matriz|casa madre|capogruppo|moedermaatschappij)\b|親会社/,
    terms: /^account\./,
  },
  {
    what: 'who gets the invoice',
    heading: /^(?:invoic(?:e|ing)|accounts payable|rechnungsempfanger|buchhaltung)(?: contact| details)?$/,
    label:
      /\b(?:invoic(?:e|ing)|billing|accounts payable|cc|rechnungs|buchhaltungs?|facturation|facturacion|faturamento|fatturazione|factuur) ?(?:e ?mail|mail|contact|phone|telefon|kontakt)\b|\b(?:e ?mail|courriel|correo(?: electronico)?) (?:de (?:la )?)?(?:facturation|facturacion|faturamento|fatturazione)\b/,
    terms: /^(?:contact|partner)\./,
  },
]

/** Takes away the terms that a field cannot ask for, because its block or its label is about something besides the deal. */
export function leaveElsewhere(clue: Clue, scores: Scores): void {
  if (clue.purpose !== 'portal') return
  const [heading = ''] = clue.field.signals.section.map(foldText)
  const label = clue.texts[0]?.folded ?? ''
  for (const one of besides) {
    if (!one.heading.test(heading) && !one.label?.test(label)) continue
    for (const term of [...scores.keys()])
      if (!term.startsWith('other:') && one.terms.test(term)) {
        scores.delete(term)
        scores.set('other:elsewhere', { term: 'other:elsewhere', score: 5, reasons: [] })
      }
  }
}
