import type { Language, Term } from '../term.ts'
import { addressLabels, addressNames, addressTokens } from './address.ts'
import { joinLabels, labels, list } from './labels.ts'
import { ofPartner } from './of-partner.ts'

const companyOf = (part: string): string =>
  [
    'partner',
    'your company',
    'reseller',
    'partner company',
    'distributor',
    'submitter company',
    'referrer company',
    'channel partner',
  ]
    .map(whose => `${whose} ${part}`)
    .join(' | ')

function addressTerm(
  name: keyof typeof addressLabels,
  kind: Term['kind'],
  title: string,
  own: Partial<Record<Language, string>>,
): Term {
  return {
    id: `partner.${name}`,
    group: 'partner',
    title,
    kind,
    synonyms: joinLabels(labels({ en: companyOf(title.replace('Our ', '').toLowerCase()) }), labels(ofPartner(own))),
    inBlock: addressLabels[name],
    autocomplete: addressTokens[name as keyof typeof addressTokens],
    names: addressNames[name].flatMap(words => (words.includes(' ') ? [] : [`partner ${words}`])),
  }
}

/** We: the partner that registers the deal. */
export const partnerTerms: Term[] = [
  {
    id: 'partner.companyName',
    group: 'partner',
    title: 'Our company name',
    kind: 'text',
    synonyms: labels({
      en: `partner company name | partner name | partner company | partner | your company | your company name | reseller | reseller name
        reseller company | reseller company name | channel partner | partner account | partner organization | distributor | submitting partner
        distributor name | var name | solution provider | consulting partner | selling partner | partner business name | registering partner
        partner account name | partner legal name | referring partner | reseller/partner name | reseller partner | name of partner | partner organisation
        referral partner | referral partner name | your organization | your organisation | var | registering company | submitter company | partner/reseller`,
      de: `partner | partnername | partnerfirma | name des partners | partnerunternehmen | ihr unternehmen | ihre firma | reseller | wiederverkäufer
        händler | fachhändler | vertriebspartner | firma des partners | distributor | systemhaus | händlername | name des resellers | reseller-name`,
      fr: `partenaire | nom du partenaire | société partenaire | votre entreprise | votre société | revendeur | nom du revendeur | distributeur
        entreprise partenaire | raison sociale du partenaire | nom de votre société | nom de votre entreprise | nom de l'entreprise partenaire | intégrateur`,
      es: `socio | nombre del socio | empresa asociada | su empresa | partner | nombre del partner | distribuidor | revendedor | empresa partner
        nombre del revendedor | nombre de su empresa | tu empresa | nombre del distribuidor | empresa del partner | nombre de la empresa partner`,
      pt: `parceiro | nome do parceiro | empresa parceira | sua empresa | revenda | revendedor | distribuidor | nome da revenda | nome da empresa parceira
        nome da sua empresa | a sua empresa | nome do revendedor | canal parceiro`,
      it: `partner | nome partner | nome del partner | azienda partner | la tua azienda | la vostra azienda | rivenditore | distributore | nome rivenditore
        ragione sociale partner | ragione sociale del partner | nome azienda partner | società partner`,
      nl: 'partner | partnernaam | naam partner | partnerbedrijf | uw bedrijf | uw bedrijfsnaam | reseller | wederverkoper | distributeur | bedrijfsnaam partner | naam reseller | uw organisatie',
      ja: 'パートナー名 | パートナー企業名 | パートナー会社名 | 販売店名 | 代理店名 | 販売代理店 | リセラー | 販売パートナー | ディストリビューター | 販社名 | 販売代理店名 | リセラー名 | 販売店 | 代理店 | パートナー | 申請会社名 | パートナー様名 | 販売パートナー名 | 登録パートナー名',
    }),
    inBlock: labels({
      en: 'company | company name | organization | organization name | business name | legal name | firm name',
      de: 'firma | firmenname | unternehmen | unternehmensname',
      fr: "société | nom de la société | entreprise | nom de l'entreprise | raison sociale",
      es: 'empresa | nombre de la empresa | razón social | compañía',
      pt: 'empresa | nome da empresa | razão social',
      it: 'azienda | nome azienda | ragione sociale | società',
      nl: 'bedrijf | bedrijfsnaam | organisatie',
      ja: '会社名 | 企業名 | 貴社名 | 御社名 | 法人名',
    }),
    autocomplete: ['organization'],
    names: list(
      'partner | partner name | partnername | partner company | partnercompany | partner company name | reseller | reseller name | resellername | your company | partner account | partneraccountid | partner account id | distributor | partner organization | channel partner | var name',
    ),
  },
  {
    id: 'partner.website',
    group: 'partner',
    title: 'Our website',
    kind: 'url',
    synonyms: joinLabels(
      labels({ en: `${companyOf('website')} | ${companyOf('url')}` }),
      labels(
        ofPartner({
          de: 'website | webseite',
          fr: 'site web',
          es: 'sitio web',
          pt: 'site',
          it: 'sito web',
          nl: 'website',
          ja: 'webサイト | url',
        }),
      ),
    ),
    inBlock: labels({
      en: 'website | url | web site | company website | domain',
      de: 'webseite | website | homepage',
      fr: 'site web | site internet',
      es: 'sitio web | página web',
      pt: 'site | website',
      it: 'sito web | sito',
      nl: 'website',
      ja: 'webサイト | ホームページ | url',
    }),
    autocomplete: ['url'],
    names: list('partner website | partner url | reseller website | partnerwebsite'),
  },
  {
    id: 'partner.partnerId',
    group: 'partner',
    title: 'Our partner id',
    kind: 'text',
    synonyms: labels({
      en: 'partner id | partner number | reseller id | partner account number | partner code | mpn id | partner account id | partner identifier | spn id | partnerid | apn id | partner location id | reseller number | reseller account number | your partner id | partner no. | partner global account | pga id | distributor id | microsoft partner id | crsid | customer/partner number | vendor id | partner membership id | reseller code | partner portal id | partner central id',
      de: 'partner-id | partnernummer | partner-nr. | partnercode | reseller-id | partner-nummer | händlernummer | partnerkennung | reseller-nummer | ihre partnernummer | ihre partner-id',
      fr: 'id partenaire | numéro de partenaire | identifiant partenaire | code partenaire | n° partenaire | numéro partenaire | code revendeur | numéro de revendeur',
      es: 'id de socio | id del socio | número de socio | id de partner | código de socio | id del partner | número de partner | código de partner | código de distribuidor',
      pt: 'id do parceiro | número do parceiro | código do parceiro | id de parceiro | código da revenda | identificação do parceiro',
      it: 'id partner | numero partner | codice partner | codice rivenditore | identificativo partner | id del partner',
      nl: 'partner-id | partnernummer | partnercode | reseller-id | resellernummer | uw partnernummer',
      ja: 'パートナーid | パートナー番号 | パートナーコード | 販売店コード | 代理店コード | パートナー id | リセラーid | 販売店番号 | 代理店番号',
    }),
    inBlock: labels({ en: 'id | account number | number', de: 'id | nummer', ja: 'id' }),
    names: list(
      'partner id | partnerid | partner number | partnernumber | reseller id | partner code | mpn id | mpnid | apn id | spn id | partner account number | reseller code | partneridentifier',
    ),
  },
  {
    id: 'partner.programId',
    group: 'partner',
    title: 'Our programme',
    kind: 'text',
    synonyms: labels({
      en: 'partner program | program | program id | partner program id | programme | partner level | partner tier | partner program name | program name | program tier | partner type | programme id | partner status | partner programme | apn programs | partner programs | membership level | partner program level | program level | partner program tier',
      de: 'partnerprogramm | programm | programm-id | partnerstatus | partnerlevel | partnerstufe | programmstufe',
      fr: 'programme partenaire | programme | niveau de partenariat | niveau partenaire | id du programme | statut partenaire',
      es: 'programa de socios | programa | nivel de socio | programa de partners | nivel de partner | id del programa',
      pt: 'programa de parceiros | programa | nível do parceiro | id do programa | nível de parceria',
      it: 'programma partner | programma | livello partner | livello di partnership | id programma',
      nl: 'partnerprogramma | programma | partnerniveau | programma-id | partnerstatus',
      ja: 'パートナープログラム | プログラム | パートナーレベル | パートナーランク | プログラムid | パートナープログラム名 | プログラム名 | パートナー種別',
    }),
    inBlock: labels({
      en: 'tier | level',
      de: 'stufe | level',
      fr: 'niveau',
      es: 'nivel',
      pt: 'nível',
      it: 'livello',
      nl: 'niveau',
      ja: 'ランク',
    }),
    names: list(
      'partner program | partnerprogram | program | program id | programid | partner level | partner tier | partnertier | partnerlevel | program name | apn programs | programme',
    ),
  },
  addressTerm('street', 'text', 'Our address', {
    de: 'adresse | straße',
    fr: 'adresse',
    es: 'dirección',
    pt: 'endereço',
    it: 'indirizzo',
    nl: 'adres',
    ja: '住所',
  }),
  addressTerm('city', 'text', 'Our city', {
    de: 'ort | stadt',
    fr: 'ville',
    es: 'ciudad',
    pt: 'cidade',
    it: 'città',
    nl: 'plaats',
    ja: '市区町村',
  }),
  addressTerm('state', 'region', 'Our state', {
    de: 'bundesland',
    fr: 'région',
    es: 'provincia',
    pt: 'estado',
    it: 'provincia',
    nl: 'provincie',
    ja: '都道府県',
  }),
  addressTerm('postalCode', 'text', 'Our postal code', {
    de: 'plz | postleitzahl',
    fr: 'code postal',
    es: 'código postal',
    pt: 'cep',
    it: 'cap',
    nl: 'postcode',
    ja: '郵便番号',
  }),
  addressTerm('country', 'country', 'Our country', {
    de: 'land',
    fr: 'pays',
    es: 'país',
    pt: 'país',
    it: 'paese',
    nl: 'land',
    ja: '国',
  }),
]
