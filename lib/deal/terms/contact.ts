import type { Term } from '../term.ts'
import { joinLabels, labels, list } from './labels.ts'
import { personLabels } from './person.ts'

const of = (part: string): string =>
  `contact ${part} | customer contact ${part} | contact person ${part} | primary contact ${part} | customer ${part}
  end customer contact ${part} | end user contact ${part} | client contact ${part} | contact's ${part} | prospect ${part}
  decision maker ${part} | main contact ${part} | end customer ${part} | contact: ${part} | prospect contact ${part}`

const contactOf = (part: string): string =>
  of(part)
    .split(/[|\n]/)
    .map(label => label.trim())
    .filter(label => !['customer', 'end customer', 'prospect'].some(whose => label === `${whose} ${part}`))
    .join(' | ')

/** Whom to talk to at the customer. */
export const contactTerms: Term[] = [
  {
    id: 'contact.firstName',
    group: 'contact',
    title: 'Contact first name',
    kind: 'text',
    synonyms: joinLabels(
      personLabels.firstName,
      labels({
        en: of('first name'),
        de: 'vorname des ansprechpartners | vorname ansprechpartner | vorname kontakt | ansprechpartner vorname | vorname der kontaktperson',
        fr: 'prénom du contact | prénom du client | prénom contact',
        es: 'nombre de contacto (nombre) | nombre de pila del contacto | primer nombre del contacto',
        pt: 'primeiro nome do contato | primeiro nome do contacto',
        it: 'nome di battesimo del contatto | nome di battesimo del referente',
        nl: 'voornaam contactpersoon | voornaam contact | voornaam klant | contactpersoon voornaam',
        ja: '担当者名(名) | ご担当者名(名) | 担当者 名',
      }),
    ),
    inBlock: labels({ es: 'nombre', pt: 'nome', it: 'nome' }),
    autocomplete: ['given-name'],
    names: list(
      'first name | firstname | fname | given name | givenname | forename | contact first name | contactfirstname | customer first name | name first | first | vorname | prenom | voornaam | contact firstname',
    ),
  },
  {
    id: 'contact.lastName',
    group: 'contact',
    title: 'Contact last name',
    kind: 'text',
    synonyms: joinLabels(
      personLabels.lastName,
      labels({
        en: of('last name'),
        de: 'nachname des ansprechpartners | nachname ansprechpartner | nachname kontakt | ansprechpartner nachname | nachname der kontaktperson',
        fr: 'nom de famille du contact | nom (contact)',
        es: 'apellidos del contacto | apellido del contacto | apellidos de contacto',
        pt: 'sobrenome do contato | apelido do contacto | último nome do contato',
        it: 'cognome contatto | cognome referente | cognome del contatto | cognome del referente',
        nl: 'achternaam contactpersoon | achternaam contact | achternaam klant | contactpersoon achternaam',
        ja: '担当者名(姓) | ご担当者名(姓) | 担当者 姓',
      }),
    ),
    inBlock: labels({ fr: 'nom', de: 'name' }),
    autocomplete: ['family-name'],
    names: list(
      'last name | lastname | lname | surname | family name | familyname | contact last name | contactlastname | customer last name | name last | last | nachname | nom de famille | apellido | apellidos | sobrenome | cognome | achternaam | contact lastname',
    ),
  },
  {
    id: 'contact.fullName',
    group: 'contact',
    title: 'Contact name',
    kind: 'name',
    synonyms: joinLabels(
      personLabels.fullName,
      labels({
        en: `contact | person | contact name | contact person | primary contact | primary contact name | customer contact | customer contact name
          end customer contact | end customer contact name | end user contact | main contact | decision maker | key contact | point of contact
          contact full name | client contact | client contact name | end user contact name | contact person name | name of contact
          contact person's name | technical contact | business contact | decision maker name | stakeholder | contact at customer | main contact name
          customer contact person | customer primary contact | key contact name | customer point of contact | contact (full name)`,
        de: `ansprechpartner | kontakt | kontaktperson | kontaktname | name des ansprechpartners | ansprechperson | ansprechpartner beim kunden
          kontaktperson beim kunden | primärer kontakt | name der kontaktperson | hauptansprechpartner | entscheider | ansprechpartner kunde
          hauptkontakt | ansprechpartner/in | ansprechpartner des endkunden | ansprechpartner endkunde`,
        fr: `contact | nom du contact | interlocuteur | personne-ressource | personne à contacter | contact principal | contact client | décideur | personne de contact
          contact chez le client | nom de l'interlocuteur | contact du client final | nom du contact client`,
        es: `contacto | nombre de contacto | nombre del contacto | persona de contacto | contacto principal | contacto del cliente | responsable de contacto
          nombre de la persona de contacto | decisor`,
        pt: `contato | nome do contato | pessoa de contato | contacto | nome do contacto | pessoa de contacto | contato principal | contato do cliente
          nome da pessoa de contato | decisor`,
        it: `contatto | nome contatto | nome del contatto | referente | persona di contatto | contatto principale | referente cliente | referente del cliente
          nome del referente | referente aziendale`,
        nl: `contactpersoon | contact | naam contactpersoon | naam contact | primaire contactpersoon | contactpersoon klant | contactpersoon bij klant
          contactnaam | naam van de contactpersoon | beslisser | primair contact`,
        ja: `担当者 | 担当者名 | ご担当者名 | 連絡先名 | お客様担当者名 | 顧客担当者 | 取引先責任者 | 取引先責任者名 | 先方担当者 | 顧客担当者名 | ご担当者
          お客様担当者 | エンドユーザー担当者名 | 取引先担当者 | 取引先担当者名 | キーパーソン | 主要連絡先 | 主担当者`,
      }),
    ),
    inBlock: labels({
      en: 'name',
      de: 'name',
      fr: 'nom',
      es: 'nombre',
      pt: 'nome',
      it: 'nome',
      nl: 'naam',
      ja: '名前',
    }),
    autocomplete: ['name'],
    names: list(
      'full name | fullname | contact name | contactname | contact person | contact | contact full name | contact id | contactid | customer contact | primary contact | primary contact id | primarycontactid | parentcontactid | ansprechpartner | your name | person name | person id | customer contact name',
    ),
  },
  {
    id: 'contact.title',
    group: 'contact',
    title: 'Contact job title',
    kind: 'text',
    synonyms: joinLabels(
      personLabels.title,
      labels({
        en: `${contactOf('title')} | ${of('job title')} | ${contactOf('position')} | contact role | ${contactOf('business title')}`,
        de: 'position des ansprechpartners | funktion des ansprechpartners | position ansprechpartner',
        fr: 'fonction du contact | poste du contact | titre du contact',
        es: 'cargo del contacto | puesto del contacto',
        pt: 'cargo do contato | cargo do contacto',
        it: 'ruolo del contatto | ruolo referente | qualifica del contatto | ruolo del referente',
        nl: 'functie contactpersoon | functie van contactpersoon | functie contact',
        ja: '担当者役職 | ご担当者役職 | 担当者の役職',
      }),
    ),
    autocomplete: ['organization-title'],
    names: list(
      'job title | jobtitle | contact title | contact job title | business title | businesstitle | function | position | organization title | job position | designation | contact position | funktion | fonction | cargo | functie',
    ),
  },
  {
    id: 'contact.department',
    group: 'contact',
    title: 'Contact department',
    kind: 'text',
    synonyms: labels({
      en: 'department | dept | dept. | contact department | division | business unit | department name | customer department | department/division | division/department',
      de: 'abteilung | abteilung des ansprechpartners | fachbereich | abteilung/bereich',
      fr: 'service | département (service) | direction/service | service du contact | direction',
      es: 'departamento | departamento del contacto | área',
      pt: 'departamento | área | setor do contato',
      it: 'reparto | dipartimento | ufficio | divisione',
      nl: 'afdeling | afdeling contactpersoon',
      ja: '部署 | 部署名 | 所属部署 | 部門 | 所属 | 部課名 | 部署・役職 | ご所属 | 所属部署名',
    }),
    names: list(
      'department | dept | contact department | department name | abteilung | departamento | afdeling | reparto | division',
    ),
  },
  {
    id: 'contact.email',
    group: 'contact',
    title: 'Contact email',
    kind: 'email',
    synonyms: joinLabels(
      personLabels.email,
      labels({
        en: `${of('email')} | ${of('email address')} | ${of('e-mail')} | email (contact) | customer's email | customer business email`,
        de: 'e-mail des ansprechpartners | e-mail ansprechpartner | e-mail-adresse des ansprechpartners | e-mail des kunden | e-mail kunde | e-mail kontakt | e-mail-adresse des kunden | e-mail der kontaktperson',
        fr: 'e-mail du contact | email du contact | courriel du contact | e-mail du client | adresse e-mail du contact | email du client | adresse e-mail du client',
        es: 'correo electrónico del contacto | email del contacto | correo del contacto | correo electrónico del cliente | email de contacto | correo electrónico de contacto',
        pt: 'e-mail do contato | email do contacto | e-mail do cliente | e-mail de contato | email do cliente',
        it: 'email del contatto | email contatto | e-mail referente | email del cliente | email referente | e-mail del contatto | email cliente',
        nl: 'e-mail contactpersoon | e-mailadres contactpersoon | e-mail klant | e-mailadres klant | e-mailadres van contactpersoon',
        ja: '担当者メールアドレス | 連絡先メールアドレス | ご担当者メールアドレス | 顧客メールアドレス | お客様メールアドレス',
      }),
    ),
    autocomplete: ['email'],
    names: list(
      'email | email address | emailaddress | e mail | mail | contact email | contactemail | customer email | emailaddress1 | email from | emailaddr | work email | business email | your email | correo | courriel | email 1 | contact email address | workemail',
    ),
  },
  {
    id: 'contact.phone',
    group: 'contact',
    title: 'Contact phone',
    kind: 'phone',
    synonyms: joinLabels(
      personLabels.phone,
      labels({
        en: `${contactOf('phone')} | ${contactOf('phone number')} | ${contactOf('telephone')} | contact number | contact tel | contact no.
          customer contact number | phone (contact)`,
        de: 'telefon des ansprechpartners | telefon ansprechpartner | telefonnummer des ansprechpartners | telefon kontakt | telefon der kontaktperson',
        fr: 'téléphone du contact | numéro de téléphone du contact | tél. du contact',
        es: 'teléfono del contacto | teléfono de contacto | número de contacto',
        pt: 'telefone do contato | telefone do contacto | telefone de contato | telefone para contato',
        it: 'telefono del contatto | telefono contatto | telefono referente | telefono del referente',
        nl: 'telefoon contactpersoon | telefoonnummer contactpersoon | telefoonnummer van contactpersoon',
        ja: '担当者電話番号 | ご担当者電話番号 | 担当者連絡先 | お客様電話番号',
      }),
    ),
    autocomplete: ['tel', 'tel-national'],
    names: list(
      'phone | phone number | phonenumber | telephone | telephone number | tel | contact phone | contactphone | contact phone number | telephone1 | work phone | business phone | phone work | phone 1 | telefon | telefono | telephone 1 | workphone | phone no | contact tel | contact number | phone1 | telno',
    ),
  },
  {
    id: 'contact.mobile',
    group: 'contact',
    title: 'Contact mobile phone',
    kind: 'phone',
    synonyms: labels({
      en: `mobile | mobile phone | mobile number | cell phone | cell | mobile phone number | cell phone number | contact mobile | cellphone
        mobile no. | cell number | mobile telephone | contact mobile number | phone (mobile) | contact mobile phone | customer mobile`,
      de: 'mobil | mobiltelefon | handy | handynummer | mobilnummer | mobilfunknummer | telefon (mobil) | telefon mobil | mobilfunk | mobiltelefonnummer',
      fr: 'mobile | téléphone mobile | portable | téléphone portable | numéro de portable | n° de portable | numéro de mobile | cellulaire | tél. portable',
      es: 'móvil | teléfono móvil | celular | teléfono celular | número de móvil | número de celular | tel. móvil',
      pt: 'celular | telemóvel | telefone celular | móvel | número de celular | número de telemóvel',
      it: 'cellulare | telefono cellulare | numero di cellulare | telefono mobile | mobile | tel. cellulare | cell.',
      nl: 'mobiel | mobiele telefoon | mobiel nummer | gsm | gsm-nummer | mobiel telefoonnummer | mobiele nummer | 06-nummer',
      ja: '携帯 | 携帯電話 | 携帯電話番号 | 携帯番号 | モバイル | 携帯tel | 担当者携帯電話',
    }),
    names: list(
      'mobile | mobile phone | mobilephone | mobile number | cell | cell phone | cellphone | cell number | contact mobile | handy | celular | movil | cellulare | gsm | mobileno | phone mobile',
    ),
  },
]
