import type { Language, Term } from '../term.ts'
import { addressLabels, addressNames, addressTokens } from './address.ts'
import { joinLabels, labels } from './labels.ts'

/** Prefixed forms ("customer city") of an English address label, for forms that say whose address it is. */
const of = (part: string): string =>
  [
    'company',
    'customer',
    'account',
    'end customer',
    'end user',
    'client',
    'organization',
    'prospect',
    'billing',
    'business',
  ]
    .map(whose => `${whose} ${part}`)
    .join(' | ')

/** What lines are called under a heading that says "address". */
const lines: Partial<Record<keyof typeof addressLabels, string>> = { street: 'line 1', street2: 'line 2' }

function addressTerm(
  name: keyof typeof addressLabels,
  kind: Term['kind'],
  title: string,
  own: Partial<Record<Language, string>>,
): Term {
  return {
    id: `account.${name}`,
    group: 'account',
    title,
    kind,
    synonyms: joinLabels(addressLabels[name], labels(own)),
    ...(name in lines && { inBlock: labels({ en: lines[name] }) }),
    autocomplete: addressTokens[name],
    names: addressNames[name],
  }
}

/** The customer's address. */
export const accountAddressTerms: Term[] = [
  addressTerm('street', 'text', 'Street', {
    en: `${of('address')} | ${of('street')} | ${of('street address')} | ${of('address line 1')}`,
    de: 'straße des endkunden | straße des kunden | adresse des kunden | adresse des endkunden | firmenadresse | rechnungsadresse | anschrift des kunden | firmenanschrift | rechnungsstraße | straße (rechnung)',
    fr: "adresse de l'entreprise | adresse du client | adresse de facturation | adresse du client final | adresse de la société | rue de facturation",
    es: 'dirección de la empresa | dirección del cliente | dirección de facturación | dirección del cliente final | calle de facturación',
    pt: 'endereço da empresa | endereço do cliente | endereço de cobrança | morada da empresa | endereço do cliente final | rua de cobrança | rua de faturamento',
    it: "indirizzo azienda | indirizzo del cliente | indirizzo di fatturazione | via di fatturazione | indirizzo dell'azienda | indirizzo cliente",
    nl: 'adres klant | bedrijfsadres | factuuradres | adres van de klant | adres bedrijf | adres eindklant | factuurstraat',
    ja: '会社住所 | 顧客住所 | 請求先住所 | 町名・番地(請求先) | 町名・番地(納入先) | 所在地住所 | エンドユーザー住所 | 会社所在地',
  }),
  addressTerm('street2', 'text', 'Address line 2', {
    en: `${of('address line 2')} | ${of('address 2')}`,
    de: 'adresszusatz des kunden',
    fr: "complément d'adresse du client",
    es: 'dirección 2 del cliente',
    pt: 'complemento do cliente',
    it: 'indirizzo 2 cliente',
    nl: 'adresregel 2 klant',
    ja: '請求先建物名',
  }),
  addressTerm('city', 'text', 'City', {
    en: of('city'),
    de: 'ort des kunden | ort des endkunden | stadt des kunden | rechnungsort',
    fr: 'ville du client | ville du client final | ville de facturation',
    es: 'ciudad del cliente | ciudad de la empresa | ciudad de facturación | ciudad del cliente final',
    pt: 'cidade do cliente | cidade da empresa | cidade de cobrança',
    it: 'città del cliente | città cliente | città di fatturazione',
    nl: 'plaats klant | plaats van de klant | stad klant | plaats eindklant',
    ja: '市区郡(請求先) | 市区郡(納入先) | 顧客市区町村',
  }),
  addressTerm('state', 'region', 'State or province', {
    en: `${of('state')} | ${of('state/province')} | ${of('region')} | ${of('state or province')}`,
    de: 'bundesland des kunden | bundesland des endkunden',
    fr: 'région du client | province du client | région du client final',
    es: 'provincia del cliente | estado del cliente',
    pt: 'estado do cliente | estado da empresa',
    it: 'provincia del cliente | provincia cliente',
    nl: 'provincie klant | provincie van de klant',
    ja: '都道府県(請求先) | 都道府県(納入先) | 顧客都道府県 | エンドユーザー都道府県',
  }),
  addressTerm('postalCode', 'text', 'Postal code', {
    en: `${of('postal code')} | ${of('zip')} | ${of('zip code')} | ${of('postcode')} | ${of('zip/postal code')}`,
    de: 'plz des kunden | plz des endkunden | postleitzahl des kunden',
    fr: 'code postal du client | code postal du client final | code postal de facturation',
    es: 'código postal del cliente | código postal de la empresa | código postal de facturación',
    pt: 'cep do cliente | cep da empresa | código postal do cliente',
    it: 'cap del cliente | cap cliente',
    nl: 'postcode klant | postcode van de klant | postcode eindklant',
    ja: '郵便番号(請求先) | 郵便番号(納入先) | 顧客郵便番号 | エンドユーザー郵便番号',
  }),
  addressTerm('country', 'country', 'Country', {
    en: `${of('country')} | ${of('country/region')}`,
    de: 'land des kunden | land des endkunden | rechnungsland',
    fr: 'pays du client | pays du client final | pays de facturation',
    es: 'país del cliente | país de la empresa | país de facturación | país del cliente final',
    pt: 'país do cliente | país da empresa | país de cobrança',
    it: 'paese del cliente | paese cliente | nazione del cliente',
    nl: 'land klant | land van de klant | land eindklant',
    ja: '国(請求先) | 国(納入先) | 顧客の国 | エンドユーザー国',
  }),
]
