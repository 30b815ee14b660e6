import type { Language, Term } from '../term.ts'
import { joinLabels, labels, list } from './labels.ts'
import { ofPartner } from './of-partner.ts'
import { personLabels } from './person.ts'

const personOf = (part: string): string =>
  `partner ${part} | partner contact ${part} | submitter ${part} | submitted by ${part} | partner rep ${part} | reseller contact ${part}
  partner sales rep ${part} | partner contact's ${part} | referrer ${part} | reseller ${part} | partner representative ${part}
  submitter's ${part} | partner account manager ${part} | partner sales ${part} | registrant ${part} | requester ${part} | partner primary contact ${part}`

function personTerm(
  name: keyof typeof personLabels,
  kind: Term['kind'],
  title: string,
  autocomplete: string[],
  en: string[],
  own: Partial<Record<Language, string>>,
  names: string,
): Term {
  return {
    id: `partner.${name}`,
    group: 'partner',
    title,
    kind,
    synonyms: joinLabels(labels({ en: en.map(personOf).join('\n') }), labels(ofPartner(own))),
    inBlock: personLabels[name],
    autocomplete,
    names: list(names),
  }
}

/** Who of us registers the deal. */
export const partnerPersonTerms: Term[] = [
  personTerm(
    'firstName',
    'text',
    'Our first name',
    ['given-name'],
    ['first name', 'given name'],
    {
      de: 'vorname',
      fr: 'prénom',
      es: 'nombre de pila',
      pt: 'primeiro nome',
      it: 'nome di battesimo',
      nl: 'voornaam',
      ja: '担当者名(名)',
    },
    'partner first name | partnerfirstname | partner contact first name | submitter first name | reseller first name | rep first name',
  ),
  personTerm(
    'lastName',
    'text',
    'Our last name',
    ['family-name'],
    ['last name', 'surname'],
    {
      de: 'nachname',
      fr: 'nom de famille',
      es: 'apellidos',
      pt: 'sobrenome',
      it: 'cognome',
      nl: 'achternaam',
      ja: '担当者名(姓)',
    },
    'partner last name | partnerlastname | partner contact last name | submitter last name | reseller last name | rep last name',
  ),
  {
    id: 'partner.fullName',
    group: 'partner',
    title: 'Our contact',
    kind: 'name',
    synonyms: labels({
      en: `partner contact | partner contact name | submitted by | submitter | submitter name | partner sales rep | partner representative
        partner contact person | partner account manager | partner rep | partner sales contact | reseller contact | reseller contact name | registered by
        partner rep name | submitted by (name) | partner sales rep name | your contact person | partner sales representative | requester name | requester
        partner primary contact | referrer | referrer name | registrant name | registrant | partner sales representative name | partner account manager name
        person submitting | name of submitter | partner full name | partner manager | reseller sales rep | partner point of contact`,
      de: 'ansprechpartner des partners | partnerkontakt | eingereicht von | ansprechpartner beim partner | partner-ansprechpartner | antragsteller | registriert von | ansprechpartner partner | kontaktperson beim partner | einreicher',
      fr: 'contact partenaire | contact du partenaire | soumis par | nom du contact partenaire | demandeur | contact revendeur | déposé par | interlocuteur partenaire | commercial partenaire',
      es: 'contacto del socio | contacto del partner | enviado por | contacto del revendedor | solicitante | registrado por | nombre del contacto del partner | nombre del contacto del socio',
      pt: 'contato do parceiro | enviado por | contato da revenda | solicitante | nome do contato do parceiro | contacto do parceiro | registrado por | submetido por',
      it: 'contatto partner | referente partner | inviato da | contatto del partner | richiedente | referente del partner | registrato da | nome referente partner',
      nl: 'contactpersoon partner | ingediend door | contactpersoon bij partner | aanvrager | naam contactpersoon partner | geregistreerd door | partnercontact',
      ja: 'パートナー担当者 | パートナー担当者名 | 申請者 | 申請者名 | 販売店担当者 | 登録者 | 代理店担当者 | 申請者氏名 | 販売店担当者名 | パートナー営業担当者 | 代理店担当者名 | 登録者名 | パートナー営業担当',
    }),
    inBlock: joinLabels(
      personLabels.fullName,
      labels({
        en: 'name | contact | contact name | contact person',
        de: 'name | ansprechpartner | kontakt | kontaktperson',
        fr: 'nom | contact | interlocuteur | responsable | nom du responsable',
        es: 'nombre | contacto | persona de contacto | responsable | nombre del responsable',
        pt: 'nome | contato | contacto | pessoa de contato | responsável | nome do responsável',
        it: 'nome | referente | contatto | responsabile | nome del responsabile',
        nl: 'naam | contactpersoon | contact',
        ja: '担当者 | 担当者名 | ご担当者名 | 名前 | 責任者 | 責任者名',
      }),
    ),
    autocomplete: ['name'],
    names: list(
      'partner contact | partner contact name | submitted by | submittedby | submitter | submitter name | partner rep | reseller contact | partner sales rep | submittername | partner representative | requester name',
    ),
  },
  personTerm(
    'title',
    'text',
    'Our job title',
    ['organization-title'],
    ['job title', 'title', 'position'],
    { de: 'position', fr: 'fonction', es: 'cargo', pt: 'cargo', it: 'ruolo', nl: 'functie', ja: '担当者役職' },
    'partner title | partner job title | partner contact title | submitter title',
  ),
  personTerm(
    'email',
    'email',
    'Our email',
    ['email'],
    ['email', 'email address', 'e-mail'],
    {
      de: 'e-mail | e-mail-adresse',
      fr: 'e-mail | email | adresse e-mail',
      es: 'correo electrónico | email',
      pt: 'e-mail | email',
      it: 'email | e-mail',
      nl: 'e-mail | e-mailadres',
      ja: 'メールアドレス | 担当者メールアドレス',
    },
    'partner email | partneremail | partner contact email | submitter email | submitteremail | reseller email | rep email | your work email | partner rep email',
  ),
  personTerm(
    'phone',
    'phone',
    'Our phone',
    ['tel', 'tel-national'],
    ['phone', 'phone number', 'telephone'],
    {
      de: 'telefon | telefonnummer',
      fr: 'téléphone',
      es: 'teléfono',
      pt: 'telefone',
      it: 'telefono',
      nl: 'telefoon | telefoonnummer',
      ja: '電話番号 | 担当者電話番号',
    },
    'partner phone | partnerphone | partner contact phone | submitter phone | reseller phone | rep phone | partner telephone',
  ),
]
