import { labels } from './labels.ts'

/** Labels of the parts of a person, shared by every group that has one. */
export const personLabels = {
  firstName: labels({
    en: 'first name | given name | forename | firstname | first | given name(s) | first name(s) | fname',
    de: 'vorname | vorname(n)',
    fr: 'prénom | prénom(s)',
    es: 'nombre de pila | primer nombre | nombre(s) | nombres',
    pt: 'primeiro nome | nome próprio',
    it: 'nome di battesimo | nome proprio',
    nl: 'voornaam | voornamen | roepnaam',
    ja: '名 | 名前(名) | 氏名(名) | お名前(名) | ファーストネーム | 名(漢字)',
  }),
  lastName: labels({
    en: 'last name | surname | family name | lastname | last | family name(s) | last name(s) | lname',
    de: 'nachname | familienname | zuname',
    fr: 'nom de famille | nom patronymique',
    es: 'apellidos | apellido | apellido(s) | primer apellido | apellido paterno',
    pt: 'sobrenome | apelido | último nome | nome de família',
    it: 'cognome',
    nl: 'achternaam | familienaam',
    ja: '姓 | 名前(姓) | 氏名(姓) | お名前(姓) | 名字 | 苗字 | 氏 | 姓(漢字)',
  }),
  fullName: labels({
    en: 'full name | your name | name (first and last) | first and last name | first & last name | name and surname | fullname | complete name',
    de: 'vor- und nachname | vollständiger name | ihr name | vorname nachname | vorname und nachname | name, vorname | vorname, name',
    fr: 'nom complet | nom et prénom | prénom et nom | nom, prénom | votre nom | nom prénom',
    es: 'nombre completo | nombre y apellidos | nombre y apellido | su nombre | tu nombre',
    pt: 'nome completo | nome e sobrenome | seu nome | nome e apelido | o seu nome',
    it: 'nome e cognome | nome completo | cognome e nome | nominativo | il tuo nome | il suo nome',
    nl: 'volledige naam | voor- en achternaam | uw naam | naam en voornaam | je naam',
    ja: '氏名 | お名前 | 名前 | フルネーム | 姓名 | ご氏名 | 担当者氏名',
  }),
  title: labels({
    en: `job title | title | position | job role | role | business title | job position | designation | job function | function | occupation
      title/position | position/title | job title/role | title/role | job title / role | position / title | work title | professional title`,
    de: 'position | funktion | berufsbezeichnung | stellenbezeichnung | jobtitel | rolle | stelle | position/funktion | position im unternehmen',
    fr: 'fonction | poste | titre du poste | intitulé du poste | intitulé de poste | titre | rôle | poste occupé | profession | titre/fonction',
    es: 'cargo | puesto | puesto de trabajo | título | posición | cargo o puesto | función | puesto/cargo',
    pt: 'cargo | função | título | posição | cargo/função | cargo ocupado',
    it: 'qualifica | ruolo | posizione | mansione | titolo | posizione lavorativa | ruolo aziendale | funzione | titolo professionale | carica',
    nl: 'functie | functietitel | functiebenaming | rol | titel | positie',
    ja: '役職 | 役職名 | 肩書き | 肩書 | 職位 | 職種 | 役職・肩書 | ご役職',
  }),
  email: labels({
    en: `email | e-mail | email address | e-mail address | work email | business email | business email address | work email address
      corporate email | company email | email id | your email | e mail | business e-mail | mail | primary email | email 1 | your email address
      professional email | business e-mail address | official email`,
    de: `e-mail | e-mail-adresse | e-mailadresse | email | email-adresse | emailadresse | geschäftliche e-mail | geschäftliche e-mail-adresse
      ihre e-mail-adresse | mailadresse | mail | mail-adresse | geschäftliche e-mail adresse | dienstliche e-mail-adresse`,
    fr: `e-mail | email | adresse e-mail | adresse email | courriel | adresse électronique | adresse de messagerie | e-mail professionnel
      adresse e-mail professionnelle | email professionnel | mail | mél | votre email | adresse mail | adresse courriel | votre adresse e-mail`,
    es: `correo electrónico | email | e-mail | correo | dirección de correo electrónico | correo electrónico empresarial | correo de trabajo
      correo corporativo | dirección de email | correo electrónico corporativo | correo electrónico profesional | dirección de correo`,
    pt: `e-mail | email | endereço de e-mail | correio eletrônico | e-mail corporativo | endereço de email | correio eletrónico
      e-mail comercial | e-mail profissional | email corporativo | e-mail de trabalho`,
    it: `e-mail | email | indirizzo e-mail | indirizzo email | posta elettronica | email aziendale | mail | indirizzo di posta elettronica
      e-mail aziendale | indirizzo mail | e-mail di lavoro`,
    nl: 'e-mail | e-mailadres | email | emailadres | zakelijk e-mailadres | zakelijke e-mail | mailadres | uw e-mailadres | mail',
    ja: `メール | メールアドレス | eメール | email | e-mail | eメールアドレス | 電子メール | 電子メールアドレス | 会社メールアドレス | ご連絡先メールアドレス
      メールアドレス(半角) | ビジネスメールアドレス`,
  }),
  phone: labels({
    en: `phone | phone number | telephone | telephone number | tel | tel. | work phone | business phone | business phone number | phone no.
      office phone | direct phone | direct line | telephone no. | work phone number | daytime phone | your phone | phone 1 | direct dial
      phone (work) | office number | tel no. | office telephone | primary phone | phone # | telephone no | business telephone | direct number`,
    de: `telefon | telefonnummer | tel. | tel | telefon geschäftlich | rufnummer | telefon-nr. | geschäftliche telefonnummer | durchwahl
      telefon (geschäftlich) | telefon dienstlich | festnetz | festnetznummer | telefonnr.`,
    fr: `téléphone | numéro de téléphone | tél. | tél | téléphone professionnel | n° de téléphone | téléphone fixe | ligne directe
      téléphone bureau | n° tél | numéro de téléphone professionnel | téléphone direct`,
    es: `teléfono | número de teléfono | tel. | teléfono de trabajo | teléfono fijo | telf. | teléfono de la oficina | teléfono directo
      teléfono laboral | teléfono profesional | nº de teléfono`,
    pt: `telefone | número de telefone | tel. | telefone comercial | telefone fixo | fone | telefone de trabalho | telefone do trabalho
      telefone direto | nº de telefone`,
    it: `telefono | numero di telefono | tel. | telefono ufficio | recapito telefonico | telefono fisso | numero telefono | n. telefono
      telefono diretto | telefono di lavoro | numero telefonico`,
    nl: 'telefoon | telefoonnummer | tel. | zakelijk telefoonnummer | telefoon werk | vaste telefoon | doorkiesnummer | telefoonnr. | tel.nr.',
    ja: '電話 | 電話番号 | tel | お電話番号 | 勤務先電話番号 | 直通電話 | 連絡先電話番号 | 電話番号(半角) | ご連絡先電話番号 | 連絡先',
  }),
}
