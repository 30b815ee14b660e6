import { describe, expect, it } from 'vitest'
import { foldText } from '../../lib/deal/fold.ts'
import { languages as allLanguages } from '../../lib/deal/languages.ts'
import type { Group, Term } from '../../lib/deal/term.ts'
import { termOf, terms } from '../../lib/deal/vocabulary.ts'

const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja'] as const

const ids: Record<Group, string> = {
  account:
    'name website phone industry employees revenue duns taxId awsAccountId street street2 city state postalCode country',
  contact: 'firstName lastName fullName title department email phone mobile',
  deal: 'name description amount recurringAmount currency closeDate startDate stage probability type products useCase competitor nextStep leadSource deliveryModel contractTerm quantity campaign comments ownerName ownerEmail crmId crmUrl',
  partner:
    'companyName website firstName lastName fullName title email phone partnerId programId street city state postalCode country',
  registration: 'id status submittedDate approvedDate expiryDate score amount comments url',
}

/** Texts that two terms of these groups share, as `text: first, second`. */
function shared(groups: Group[], textsOf: (term: Term) => string[]): string[] {
  const owners = new Map<string, Set<string>>()
  for (const term of terms.filter(term => groups.includes(term.group)))
    for (const text of textsOf(term)) {
      const key = foldText(text)
      owners.set(key, (owners.get(key) ?? new Set()).add(term.id))
    }
  return [...owners].filter(([, ids]) => ids.size > 1).map(([text, ids]) => `${text}: ${[...ids].join(', ')}`)
}

const synonymsOf = (term: Term) => languages.flatMap(language => term.synonyms[language] ?? [])

describe('vocabulary', () => {
  it('has every standard term once', () => {
    const expected = Object.entries(ids).flatMap(([group, names]) => names.split(' ').map(name => `${group}.${name}`))
    expect(terms.map(term => term.id).sort()).toEqual(expected.sort())
  })

  it('finds a term by its id', () => {
    expect(termOf('deal.closeDate')?.kind).toBe('date')
    expect(termOf('deal.weather')).toBeUndefined()
  })

  it.each(terms.map(term => [term.id, term] as const))('%s speaks every language', (_, term) => {
    const sharedBlock = term.inBlock ?? {}
    for (const language of languages) {
      const labels = [...(term.synonyms[language] ?? []), ...(sharedBlock[language] ?? [])]
      expect(labels.length, language).toBeGreaterThan(0)
      for (const label of labels) expect(label, language).toBe(label.toLowerCase())
    }
  })

  it.each([[['account', 'contact', 'deal']], [['partner', 'deal']], [['registration']]] as [Group[]][])(
    'never gives one label to two terms of %j',
    groups => {
      expect(shared(groups, synonymsOf)).toEqual([])
      // Pages in a further language are read by its own labels alone.
      for (const language of allLanguages.slice(languages.length))
        expect(
          shared(groups, term => term.synonyms[language] ?? []),
          language,
        ).toEqual([])
    },
  )

  it.each([[['account', 'contact', 'deal']], [['partner', 'deal']], [['registration']]] as [Group[]][])(
    'never gives one machine name to two terms of %j',
    groups => {
      expect(shared(groups, term => term.names ?? [])).toEqual([])
    },
  )

  // In a block about a person, "nom" or "nombre" is one part of the name or all of it: only its neighbours tell.
  it.each(Object.keys(ids) as Group[])('keeps the labels inside a %s block apart', group => {
    const clashes = shared([group], term => Object.values(term.inBlock ?? {}).flat())
    expect(clashes.filter(clash => !/: (contact|partner)\.(first|last)Name, \1\.fullName$/.test(clash))).toEqual([])
  })

  // Labels as they stand on record pages and forms of Salesforce, HubSpot, Dynamics, Zoho, Odoo, Pipedrive and partner portals.
  it.each([
    [
      'account.name',
      'Account Name',
      'Customer Name',
      'Customer company name',
      'End customer',
      'Endkunde',
      'Raison sociale',
      'Razón social',
      'Ragione sociale',
      'Razão social',
      'Bedrijfsnaam',
      '取引先名',
      'エンドユーザー名',
      'Party:',
    ],
    ['account.website', 'Customer website', 'Customer Domain Name', 'Website URL', 'Site web', 'ホームページ'],
    ['account.industry', 'Industry', 'Industry vertical', 'Branche', "Secteur d'activité", '業種'],
    [
      'account.employees',
      'Number of Employees',
      'No. of Employees',
      'Company size',
      'Anzahl der Mitarbeiter',
      'Effectif',
      '従業員数',
    ],
    ['account.duns', 'D-U-N-S', 'D-U-N-S Number'],
    ['account.awsAccountId', 'AWS Account ID', 'AWS account ID'],
    ['account.street', 'Customer Address Line 1', 'Street 1', 'Straße und Hausnummer', 'Indirizzo'],
    ['account.postalCode', 'ZIP/Postal Code', 'Customer Postal Code', 'PLZ', 'Code postal', 'CEP', 'CAP', '郵便番号'],
    ['account.state', 'State/Province', 'Bundesland', 'Provincia', 'UF', '都道府県'],
    ['account.country', 'Country/Region', 'Land', 'Pays', 'País', 'Paese', '国'],
    ['contact.firstName', 'First Name', 'Contact First Name', 'Customer First Name', 'Vorname', 'Prénom', 'Voornaam'],
    ['contact.lastName', 'Last Name', 'Contact Last Name', 'Nachname', 'Apellidos', 'Cognome', 'Sobrenome', '姓'],
    ['contact.email', 'Business email', 'Contact Email', 'E-Mail-Adresse', 'Correo electrónico', 'メールアドレス'],
    ['contact.phone', 'Phone', 'Contact Phone', 'Telefonnummer', 'Téléphone', '電話番号'],
    ['contact.title', 'Job title', 'Business title', 'Fonction', 'Cargo', '役職'],
    [
      'deal.name',
      'Opportunity Name',
      'Deal Name',
      'Partner project title',
      'Topic',
      'Projektname',
      "Nom de l'opportunité",
      '案件名',
      '商談名',
    ],
    ['deal.description', 'Description', 'Customer business problem', 'Opportunity summary', 'Beschreibung', '案件概要'],
    [
      'deal.amount',
      'Amount',
      'Estimated Deal Value',
      'Est. Revenue',
      'Expected Revenue',
      'Deal value',
      'Auftragswert',
      'Montant',
      'Importe',
      '金額',
    ],
    ['deal.recurringAmount', 'Estimated AWS Monthly Recurring Revenue', 'MRR', 'Annual Recurring Revenue (ARR)'],
    [
      'deal.closeDate',
      'Close Date',
      'Expected Closing',
      'Estimated Close Date',
      'Target close date',
      'Abschlussdatum',
      'Date de clôture',
      'Fecha de cierre',
      'Data di chiusura',
      '完了予定日',
    ],
    ['deal.stage', 'Stage', 'Deal Stage', 'Sales Stage', 'Phase', 'Étape', 'フェーズ'],
    ['deal.probability', 'Probability (%)', 'Wahrscheinlichkeit (%)', '確度'],
    ['deal.type', 'Opportunity Type', 'Deal Type', 'Type'],
    ['deal.leadSource', 'Lead Source', 'Leadquelle', 'リードソース'],
    ['deal.deliveryModel', 'Delivery model', 'Delivery Model(s)'],
    ['deal.competitor', 'Competitors', 'Main Competitor(s)', 'Wettbewerber', '競合'],
    ['deal.nextStep', 'Next Step', 'Nächster Schritt', 'Prochaine étape'],
    ['deal.ownerName', 'Opportunity Owner', 'Deal owner', 'Salesperson'],
    ['deal.crmId', 'CRM ID', 'Partner CRM Unique Identifier', 'Partner opportunity ID'],
    ['partner.companyName', 'Partner company name', 'Reseller', 'Partnerfirma', '販売店名'],
    ['partner.fullName', 'Submitted by', 'Partner contact name', 'Eingereicht von'],
    ['partner.email', 'Partner email', 'Partner contact email', 'E-mail du partenaire'],
    ['partner.partnerId', 'Partner ID', 'Partnernummer', 'パートナーID'],
    [
      'registration.id',
      'Registration number',
      'Deal registration ID',
      'Confirmation number',
      'Registrierungsnummer',
      '受付番号',
    ],
    ['registration.status', 'Registration status', 'Approval status', 'Review status', '承認ステータス'],
    ['registration.expiryDate', 'Expiration date', 'Valid until', 'Gültig bis', "Date d'expiration", '有効期限'],
    ['registration.score', 'Engagement score', 'Propensity score'],
    ['registration.comments', 'Review comments', 'Rejection reason', 'Ablehnungsgrund'],
  ])('%s is known by the labels of forms and records', (id, ...labels) => {
    const known = new Set(
      Object.values(termOf(id)?.synonyms ?? {})
        .flat()
        .map(foldText),
    )
    for (const label of labels) expect(known.has(foldText(label)), label).toBe(true)
  })
})
