import { foldText } from '../deal/fold.ts'
import type { Group } from '../deal/term.ts'
import type { MoreWords } from '../deal/terms/more/more.ts'
import { speaksOf } from '../deal/terms/more/words.ts'
import type { Clue, Whose } from './evidence.ts'
import { labelSenses, termsById } from './lexicon.ts'
import { addEvidence, likely, type Scores } from './score.ts'
import { isDealFormTitle, withoutSignUp } from './whose.ts'

/** What a block of fields is about, by its heading; a heading that names two means the first of these. */
const blocks: { group: Group; word: keyof MoreWords; pattern: RegExp; onlyOnDeals?: boolean }[] = [
  {
    group: 'contact',
    word: 'contact',
    pattern:
      /\b(?:contacts?|person|decision maker|(?:project |executive )?sponsor|champion|stakeholder|about you|your (?:details|info\w*)|\w*ansprechpartner\w*|ansprechperson|\w*kontakt\w*|entscheider|interlocuteur|decideur|persona de contacto|contactos?|contatos?|contatt[oi]|referente|decisor|contactpersoon|beslisser|osoba kontaktowa|ilgili kisi)\b|担当者|連絡先|窓口|联系人|聯絡人|담당자|연락처|איש קשר|אשת קשר|جهة الاتصال|المسؤول/,
  },
  {
    group: 'deal',
    word: 'deal',
    pattern:
      /\b(?:deals?|opportunit(?:y|ies|e|a)|projects?|projekt\w*|verkaufschance|vorhaben|projet|affaire|oportunidad(?:e)?|negocio|proyecto|projeto|progetto|trattativa|verkoopkans|opportuniteit|affarsmojlighet|szansa sprzedazy|firsat)\b|案件|商談|商机|商機|영업 기회|הזדמנות|עסקה|الفرصة|الصفقة/,
  },
  {
    group: 'account',
    word: 'account',
    pattern:
      /\b(?:compan(?:y|ies)|account|organi[sz]ations?|firm|firma|unternehmen|entreprise|societe|empresa|cuenta|conta|azienda|bedrijf|organisatie|foretag|sirket)\b|会社|企業|公司|회사|חברה|الشركة/,
  },
  {
    group: 'account',
    word: 'customer',
    onlyOnDeals: true,
    pattern:
      /\b(?:(?:end ?)?customers?|end ?users?|clients?|prospects?|(?:end)?kunden?|cliente|(?:eind)?klant|kund|slutkund|klient|musteri)\b|顧客|お客様|エンドユーザー|取引先|客户|客戶|고객|לקוח|العميل/,
  },
]

/** What the nearest heading that tells says its block is about. */
export function blockOf(clue: Clue, isOnDeals: boolean): Group | undefined {
  for (const title of clue.field.signals.section.slice(0, 2)) {
    const folded = withoutSignUp(foldText(title))
    if (isDealFormTitle(title, clue.lang) || folded === clue.texts[0]?.folded) continue
    const found = blocks.find(
      one => (isOnDeals || !one.onlyOnDeals) && (one.pattern.test(folded) || speaksOf(one.word, folded, clue.lang)),
    )
    if (found) return found.group
  }
  return undefined
}

/** Folded label → terms that it means inside a block about their group. */
const inBlocks = new Map<string, string[]>()
for (const term of termsById.values()) {
  for (const text of Object.values(term.inBlock ?? {}).flat()) {
    const folded = foldText(text)
    const known = inBlocks.get(folded) ?? []
    if (!known.includes(term.id)) inBlocks.set(folded, [...known, term.id])
  }
}

/**
 * Short labels mean what their block is about: "Name" under "Primary contact" is a person's, under "Account" a company's,
 * under "Project" the deal's. `scores` is changed. Leaves it open where the block asks for a person's name in two parts.
 */
export function askBlocks(
  clues: readonly Clue[],
  scores: readonly Scores[],
  sides: readonly { whose: Whose }[],
  isOnDeals: boolean,
): void {
  const tentative = scores.map(likely)
  clues.forEach((clue, index) => {
    const own = scores[index]
    const label = (clue.texts[0]?.folded ?? clue.names[0]?.own.join(' ') ?? '').replace(/^(?:your|ihr|uw) /, '')
    if (!own || !inBlocks.has(label)) return
    const beside = tentative.filter(
      (_, at) =>
        at !== index &&
        clues[at]?.field.signals.form === clue.field.signals.form &&
        clues[at]?.field.signals.section[0] === clue.field.signals.section[0],
    )
    const isOurs = sides[index]?.whose === 'partner'
    const group = isOurs ? 'partner' : blockOf(clue, isOnDeals)
    const term = group && meaningIn(label, group, beside)
    if (!term) return
    const senses = labelSenses.get(label) ?? []
    const ofPerson = (other: string | undefined) =>
      term !== 'account.phone' || /\.(?:fullName|firstName|lastName|title|mobile)$/.test(other ?? '')
    const isTaken = beside.some(
      other => ofPerson(other) && senses.some(sense => other?.split('.')[0] === sense.term.split('.')[0]),
    )
    // "Title" under "Opportunity" is the deal's, unless a person's name and phone stand under the same heading.
    // On a record the phone of an account's block is the company's; a form wants to reach somebody.
    const isOwn = group === 'deal' || (term === 'account.phone' && clue.purpose === 'record')
    if (senses.length && group !== 'partner' && (!isOwn || isTaken)) return
    const [title] = clue.field.signals.section
    const shown = clue.field.label || label
    const reason = title && !isOurs ? `“${shown}” in the section “${title}”` : `label “${shown}”`
    addEvidence(own, { term, weight: own.has(term) ? 2.5 : senses.length ? 6.5 : 4.5, reason, from: 'words' })
  })
}

function meaningIn(label: string, group: Group, beside: readonly (string | undefined)[]): string | undefined {
  const terms = (inBlocks.get(label) ?? []).filter(term => term.startsWith(`${group}.`))
  const inParts = beside.some(term => /\.(?:first|last)Name$/.test(term ?? ''))
  if (terms.length < 2) return inParts && terms[0]?.endsWith('.fullName') ? undefined : terms[0]
  return inParts ? undefined : terms.find(term => term.endsWith('.fullName'))
}
