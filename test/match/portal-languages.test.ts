import { expect, test } from 'vitest'
import { type Asked, compare } from './support/form.ts'

function check(lines: [Asked | string, string][], shared: Asked) {
  const { given, expected } = compare(lines, 'portal', shared)
  expect(given).toEqual(expected)
}

test('German project registration', () => {
  const ours = { section: 'Angaben zum Partner' }
  const kunde = { section: 'Endkunde' }
  check(
    [
      [{ label: 'Firma', ...ours }, 'partner.companyName'],
      [{ label: 'Vorname', ...ours }, 'partner.firstName'],
      [{ label: 'Nachname', ...ours }, 'partner.lastName'],
      [{ label: 'E-Mail-Adresse', ...ours }, 'partner.email'],
      [{ label: 'Firmenname', ...kunde }, 'account.name'],
      [{ label: 'Straße und Hausnummer', ...kunde }, 'account.street'],
      [{ label: 'PLZ', ...kunde }, 'account.postalCode'],
      [{ label: 'Ort', ...kunde }, 'account.city'],
      [{ label: 'Land', ...kunde }, 'account.country'],
      [{ label: 'Branche', ...kunde }, 'account.industry'],
      [{ label: 'Ansprechpartner', ...kunde }, 'contact.fullName'],
      [{ label: 'Telefon', ...kunde }, 'contact.phone'],
      [{ label: 'Projektname', section: 'Projekt' }, 'deal.name'],
      [{ label: 'Voraussichtliches Abschlussdatum', section: 'Projekt' }, 'deal.closeDate'],
      [{ label: 'Wettbewerber', section: 'Projekt' }, 'deal.competitor'],
    ],
    { lang: 'de', formText: 'Projektregistrierung' },
  )
})

test('French deal registration', () => {
  const client = { section: 'Client final' }
  const affaire = { section: "L'affaire" }
  check(
    [
      [{ label: 'Raison sociale', ...client }, 'account.name'],
      [{ label: 'Adresse', ...client }, 'account.street'],
      [{ label: 'Code postal', ...client }, 'account.postalCode'],
      [{ label: 'Ville', ...client }, 'account.city'],
      [{ label: 'Pays', ...client }, 'account.country'],
      [{ label: "Secteur d'activité", ...client }, 'account.industry'],
      [{ label: 'Prénom du contact', ...client }, 'contact.firstName'],
      [{ label: 'Nom du contact', ...client }, 'contact.fullName'],
      [{ label: 'Fonction', ...client }, 'contact.title'],
      [{ label: 'Adresse e-mail', ...client }, 'contact.email'],
      [{ label: 'Téléphone', ...client }, 'contact.phone'],
      [{ label: "Nom de l'opportunité", ...affaire }, 'deal.name'],
      [{ label: 'Date de clôture prévue', ...affaire }, 'deal.closeDate'],
      [{ label: 'Devise', ...affaire }, 'deal.currency'],
    ],
    { lang: 'fr', formText: 'Enregistrer une affaire' },
  )
})

test('Spanish opportunity registration', () => {
  check(
    [
      ['Nombre de la empresa', 'account.name'],
      ['Dirección', 'account.street'],
      ['Ciudad', 'account.city'],
      ['Provincia', 'account.state'],
      ['Código postal', 'account.postalCode'],
      ['País', 'account.country'],
      ['Nombre', 'contact.firstName'],
      ['Apellidos', 'contact.lastName'],
      ['Cargo', 'contact.title'],
      ['Correo electrónico', 'contact.email'],
      ['Teléfono', 'contact.phone'],
      ['Nombre de la oportunidad', 'deal.name'],
      ['Fecha de cierre prevista', 'deal.closeDate'],
      ['Moneda', 'deal.currency'],
    ],
    { lang: 'es', formText: 'Registro de oportunidad' },
  )
})

test('Portuguese opportunity registration', () => {
  check(
    [
      ['Razão social', 'account.name'],
      ['Endereço', 'account.street'],
      ['Cidade', 'account.city'],
      ['Estado', 'account.state'],
      ['CEP', 'account.postalCode'],
      ['País', 'account.country'],
      ['Nome', 'contact.firstName'],
      ['Sobrenome', 'contact.lastName'],
      ['E-mail', 'contact.email'],
      ['Telefone', 'contact.phone'],
      ['Nome da oportunidade', 'deal.name'],
      ['Concorrente', 'deal.competitor'],
    ],
    { lang: 'pt', formText: 'Registro de oportunidade' },
  )
})

test('Italian deal registration', () => {
  check(
    [
      ['Ragione sociale', 'account.name'],
      ['Indirizzo', 'account.street'],
      ['Città', 'account.city'],
      ['CAP', 'account.postalCode'],
      ['Paese', 'account.country'],
      ['Nome', 'contact.firstName'],
      ['Cognome', 'contact.lastName'],
      ['Email', 'contact.email'],
      ['Nome opportunità', 'deal.name'],
      ['Data di chiusura prevista', 'deal.closeDate'],
    ],
    { lang: 'it', formText: 'Registrazione opportunità' },
  )
})

test('Dutch deal registration', () => {
  check(
    [
      ['Bedrijfsnaam', 'account.name'],
      ['Straat en huisnummer', 'account.street'],
      ['Postcode', 'account.postalCode'],
      ['Plaats', 'account.city'],
      ['Land', 'account.country'],
      ['Voornaam', 'contact.firstName'],
      ['Achternaam', 'contact.lastName'],
      ['E-mailadres', 'contact.email'],
      ['Telefoonnummer', 'contact.phone'],
      ['Verwachte sluitingsdatum', 'deal.closeDate'],
      ['Concurrent', 'deal.competitor'],
    ],
    { lang: 'nl', formText: 'Dealregistratie' },
  )
})

test('Japanese deal registration', () => {
  check(
    [
      ['会社名', 'account.name'],
      ['業種', 'account.industry'],
      ['郵便番号', 'account.postalCode'],
      ['都道府県', 'account.state'],
      ['市区町村', 'account.city'],
      ['姓', 'contact.lastName'],
      ['名', 'contact.firstName'],
      ['メールアドレス', 'contact.email'],
      ['電話番号', 'contact.phone'],
      ['案件名', 'deal.name'],
      ['競合', 'deal.competitor'],
    ],
    { lang: 'ja', formText: '案件登録' },
  )
})

test('"your" e-mail is ours where a customer has one too', () => {
  check(
    [
      ['Cliente final', 'account.name'],
      ['Correo electrónico', 'contact.email'],
      ['Fecha de cierre', 'deal.closeDate'],
      ['Su correo electrónico', 'partner.email'],
      ['Nombre de su empresa', 'partner.companyName'],
    ],
    { lang: 'es', formText: 'Registro de oportunidades' },
  )
})

test('a page that does not say its language', () => {
  check(
    [
      ['Kundenname', 'account.name'],
      ['Ansprechpartner', 'contact.fullName'],
      ['Abschlussdatum', 'deal.closeDate'],
    ],
    { formText: 'Projektregistrierung' },
  )
})
