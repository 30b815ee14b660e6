import type { Term } from '../term.ts'
import { labels, list } from './labels.ts'

/** Who buys. */
export const accountTerms: Term[] = [
  {
    id: 'account.name',
    group: 'account',
    title: 'Customer name',
    kind: 'text',
    synonyms: labels({
      en: `account name | company name | company | customer | customer name | customer company name | customer company | account
        end customer | end customer name | end customer company | end customer company name | end user company | end user company name
        end user | end user name | end user organization | end-user customer | organization | organisation | organization name
        organisation name | business name | legal name | legal company name | legal entity name | customer legal name | legal business name
        registered company name | company legal name | client | client name | client company | client company name | prospect company
        prospect company name | prospect account | customer account | customer account name | customer organization | customer organisation
        company or organization | company/organization | company / organization | organization/company | firm | firm name | enterprise name
        customer business name | name of company | name of customer | name of end customer | potential customer | sold-to party | party
        institution name | company/account | related company | account/company | customer's company name | company (end customer)
        end customer legal name | your customer's company name | employer | opportunity account | deal company | parent account
        company or institution | company/institution | company name (end customer) | account (company) | prospect organization | new customer name
        related account | related customer | related organization`,
      de: `firma | firmenname | unternehmen | unternehmensname | name des unternehmens | kunde | kundenname | endkunde | endkundenname
        name des endkunden | name des kunden | accountname | account | kundenfirma | firma des endkunden | firma des kunden
        firmenbezeichnung | organisation | name der organisation | organisationsname | auftraggeber | interessent | endkunde (firma)
        unternehmen des kunden | firma/unternehmen | firma / organisation | name der firma | kunde/firma | potenzieller kunde
        debitor | debitorenname | endkundenunternehmen | endkunde (firmenname) | kundenunternehmen | kunden-firmenname | firmierung`,
      fr: `tiers | entreprise | nom de l'entreprise | société | nom de la société | raison sociale | client | nom du client | client final
        nom du client final | nom du compte | nom de compte | compte | organisation | nom de l'organisation | organisme | établissement | raison sociale du client
        société cliente | entreprise cliente | nom de l'entreprise cliente | dénomination sociale | raison sociale du client final
        entreprise/organisation | société / organisme | société du client | utilisateur final | prospect | nom de la société du client
        nom de la société cliente | société du client final | entreprise du client final`,
      es: `empresa | nombre de la empresa | razón social | compañía | nombre de la compañía | cliente | nombre del cliente | cliente final
        nombre del cliente final | cuenta | nombre de la cuenta | nombre de cuenta | organización | nombre de la organización | empresa del cliente
        empresa cliente | nombre de empresa | usuario final | razón social del cliente | sociedad | cliente potencial | entidad
        nombre de la empresa cliente | nombre de la empresa del cliente | razón social del cliente final | empresa/organización`,
      pt: `empresa | nome da empresa | razão social | companhia | cliente | nome do cliente | cliente final | nome do cliente final | conta
        nome da conta | nome de conta | organização | nome da organização | empresa cliente | usuário final | utilizador final | empresa do cliente
        razão social do cliente | nome fantasia | instituição | nome da empresa do cliente | nome da empresa cliente | denominação social
        cliente potencial | razão social do cliente final`,
      it: `azienda | nome azienda | nome dell'azienda | ragione sociale | società | nome della società | cliente | nome cliente | nome del cliente
        cliente finale | nome del cliente finale | nome cliente finale | account | nome account | organizzazione | nome organizzazione
        azienda cliente | impresa | nome dell'organizzazione | denominazione | utente finale | ente | azienda del cliente
        denominazione sociale | ragione sociale del cliente | ragione sociale cliente finale | azienda/ente | cliente potenziale`,
      nl: `bedrijf | bedrijfsnaam | naam bedrijf | naam van het bedrijf | organisatie | naam organisatie | organisatienaam | klant | klantnaam
        naam klant | eindklant | naam eindklant | eindgebruiker | account | accountnaam | onderneming | klantbedrijf | bedrijfsnaam klant
        bedrijfsnaam eindklant | firma | firmanaam | relatie | prospect | handelsnaam | naam van de klant | naam van de eindklant
        bedrijfsnaam van de klant | statutaire naam | bedrijf/organisatie | bedrijf / organisatie`,
      ja: `会社名 | 取引先名 | 企業名 | 貴社名 | 御社名 | 法人名 | 顧客名 | 取引先 | 顧客企業名 | お客様企業名 | お客様会社名 | 顧客会社名 | 会社 | 顧客
        エンドユーザー | エンドユーザー名 | エンドユーザ名 | エンドユーザー企業名 | エンドユーザ企業名 | エンドユーザー様名 | エンドカスタマー | エンドカスタマー名
        エンドユーザー会社名 | 最終顧客 | 最終顧客名 | 団体名 | 組織名 | 組織 | 勤務先 | 会社・団体名 | 得意先 | 得意先名 | 会社名・団体名 | 取引先企業名
        導入企業名 | 導入先企業名 | 勤務先名 | 会社名/団体名 | 企業・団体名 | 顧客組織名`,
    }),
    inBlock: labels({
      en: 'name | full name',
      de: 'name | bezeichnung',
      fr: 'nom | dénomination',
      es: 'nombre',
      pt: 'nome',
      it: 'nome',
      nl: 'naam',
      ja: '名前 | 名称',
    }),
    autocomplete: ['organization'],
    names: list(
      'company | company name | companyname | account | account name | accountname | account id | organization | organization name | organisation | organisation name | organization id | org name | business name | businessname | customer | customer name | customername | customer id | parentaccountid | parent account id | parentcustomerid | end customer | end customer name | endcustomer | end user company | client | client name | employer | firma | firmenname | entreprise | societe | raison sociale | empresa | razon social | azienda | ragione sociale | bedrijf | bedrijfsnaam | kaisha | party | customer company | customer company name | associated company | org id',
    ),
  },
  {
    id: 'account.website',
    group: 'account',
    title: 'Customer website',
    kind: 'url',
    synonyms: labels({
      en: `website | web site | website url | company website | company website url | customer website | customer website url | url | web address
        domain | company domain | domain name | company domain name | customer domain | customer domain name | web page | homepage
        home page | internet address | corporate website | site | web | organization website | end customer website | end user website
        account website | website address | company url | client website | prospect website | customer web site | end customer domain
        company web site | end customer url | customer's website | business website | account site url`,
      de: `webseite | website | internetseite | homepage | internetadresse | webadresse | url | domain | web | firmenwebsite
        website des unternehmens | unternehmenswebsite | website des kunden | webseite des endkunden | website des endkunden | domäne
        webseite des kunden | kundenwebsite | webseite des unternehmens | firmenhomepage | internet`,
      fr: `site web | site internet | site | url | adresse web | site web de l'entreprise | url du site web | nom de domaine | domaine
        site web du client | site internet de l'entreprise | page web | site web du client final | site web de la société
        url du site internet | site internet du client`,
      es: `sitio web | página web | web | url | dirección web | sitio web de la empresa | dominio | página web de la empresa
        sitio web del cliente | web del cliente | nombre de dominio | url del sitio web | página web del cliente | web de la empresa`,
      pt: `site | website | página web | url | site da empresa | sítio web | página da web | domínio | endereço web | site do cliente
        url do site | página na internet | website da empresa | nome de domínio | nome do domínio | endereço do site | web site | sítio na web`,
      it: `sito web | sito | sito internet | url | indirizzo web | sito web aziendale | sito web dell'azienda | dominio | pagina web
        sito web del cliente | nome dominio | url sito web | web | sito aziendale | sito web cliente`,
      nl: `website | webpagina | internetadres | url | webadres | homepage | domein | bedrijfswebsite | website van het bedrijf
        website klant | website van de klant | domeinnaam | site | website eindklant | website bedrijf | webaddress`,
      ja: `ウェブサイト | webサイト | web サイト | ホームページ | url | 会社url | 企業url | webサイトurl | ホームページurl | サイトurl | ドメイン
        会社ホームページ | 顧客webサイト | hp url | hp | 企業ホームページ | 会社のドメイン名 | ウェブサイトurl | ホームページアドレス | 会社webサイト`,
    }),
    autocomplete: ['url'],
    names: list(
      'website | web site | url | company url | company website | website url | websiteurl | webaddress | web address | homepage | home page | domain | domain name | account website | customer website | web | weburl | customer domain | site web | sitioweb | webseite | internet',
    ),
  },
  {
    id: 'account.phone',
    group: 'account',
    title: 'Customer phone',
    kind: 'phone',
    synonyms: labels({
      en: `company phone | company phone number | main phone | main phone number | account phone | customer phone | business main phone
        switchboard | customer phone number | company telephone | organization phone | head office phone | office main phone
        company main phone | customer main phone | end customer phone | corporate phone | company tel | customer telephone`,
      de: `telefon zentrale | zentrale | firmentelefon | telefonzentrale | telefon (firma) | telefon firma | telefonnummer des unternehmens
        haupttelefon | telefon des unternehmens | telefonnummer der firma | telefon des kunden`,
      fr: `téléphone de l'entreprise | standard | téléphone société | téléphone de la société | téléphone principal
        numéro du standard | téléphone du compte | téléphone du client`,
      es: 'teléfono de la empresa | teléfono principal | centralita | teléfono de la cuenta | teléfono empresa | teléfono del cliente',
      pt: 'telefone da empresa | telefone principal | telefone da conta | telefone empresa | telefone do cliente | pabx',
      it: 'telefono azienda | telefono aziendale | telefono principale | centralino | telefono account | telefono cliente',
      nl: 'telefoon bedrijf | hoofdtelefoon | telefoonnummer bedrijf | algemeen telefoonnummer | bedrijfstelefoon | telefoon klant',
      ja: '代表電話 | 代表電話番号 | 会社電話番号 | 会社電話 | 会社代表電話番号 | 大代表 | 取引先電話 | 代表tel',
    }),
    inBlock: labels({
      en: 'phone | phone number | telephone | telephone number | tel',
      de: 'telefon | telefonnummer | tel.',
      fr: 'téléphone | numéro de téléphone | tél.',
      es: 'teléfono | número de teléfono | tel.',
      pt: 'telefone | número de telefone | tel.',
      it: 'telefono | numero di telefono | tel.',
      nl: 'telefoon | telefoonnummer | tel.',
      ja: '電話 | 電話番号 | tel',
    }),
    names: list(
      'company phone | account phone | main phone | company telephone | customer phone | companyphone | org phone | organization phone',
    ),
  },
  {
    id: 'account.industry',
    group: 'account',
    title: 'Industry',
    kind: 'choice',
    synonyms: labels({
      en: `industry | industry vertical | vertical | sector | industry sector | industry type | company industry | customer industry
        business sector | line of business | market segment | industry segment | vertical market | vertical industry | primary industry
        customer vertical | account industry | business type | industry/vertical | industry / vertical | end customer industry
        end customer vertical | industry category | industry classification | customer industry vertical | market vertical`,
      de: `branche | industrie | wirtschaftszweig | industriezweig | branche des kunden | sektor | branche des endkunden
        branche des unternehmens | wirtschaftsbereich | marktsegment`,
      fr: `secteur d'activité | secteur | industrie | domaine d'activité | branche | secteur d'activité du client | secteur industriel
        activité de l'entreprise | secteur vertical`,
      es: 'sector | industria | sector de actividad | ramo | actividad de la empresa | vertical | sector del cliente | sector industrial | rubro | giro | giro de la empresa | giro comercial',
      pt: 'setor | sector | indústria | ramo de atividade | segmento | setor de atividade | área de atuação | segmento de mercado | vertical | sector de atividade | ramo',
      it: `settore | settore industriale | industria | settore di attività | settore merceologico | settore cliente | settore aziendale
        settore del cliente | ambito di attività`,
      nl: 'branche | sector | bedrijfstak | industrie | bedrijfssector | branche van de klant | branche klant | marktsegment',
      ja: '業種 | 業界 | 産業 | 業種・業態 | 業種区分 | 顧客業種 | 業種名 | 業種/業界 | 業界・業種 | 産業分類 | 事業内容 | エンドユーザー業種',
    }),
    names: list(
      'industry | industry vertical | industrycode | vertical | sector | industry code | company industry | branche | industry id | industria | secteur | settore | account industry | business type',
    ),
  },
  {
    id: 'account.employees',
    group: 'account',
    title: 'Employees',
    kind: 'number',
    counts: true,
    synonyms: labels({
      en: `number of employees | employees | no. of employees | employee count | company size | organization size | employee range
        # of employees | size of company | customer size | total employees | headcount | company size (employees) | number of staff
        employee number range | num. of employees | business size | account size | company employees | no of employees | employee size
        organisation size | employees range | company headcount | customer company size | how many employees`,
      de: `mitarbeiter | anzahl mitarbeiter | anzahl der mitarbeiter | mitarbeiterzahl | mitarbeiteranzahl | unternehmensgröße
        beschäftigte | anzahl beschäftigte | firmengröße | zahl der mitarbeiter | mitarbeitende | anzahl mitarbeitende | anzahl der mitarbeitenden
        anzahl der beschäftigten`,
      fr: `nombre d'employés | effectif | effectifs | nombre de salariés | taille de l'entreprise | employés | salariés | nb d'employés
        nombre de collaborateurs | tranche d'effectif | taille de la société | nombre d’employés`,
      es: `número de empleados | empleados | n.º de empleados | tamaño de la empresa | cantidad de empleados | plantilla | nº de empleados
        núm. de empleados | número de trabajadores`,
      pt: `número de funcionários | funcionários | número de colaboradores | tamanho da empresa | número de empregados | colaboradores
        quantidade de funcionários | nº de funcionários | porte da empresa | dimensão da empresa | nº de empregados`,
      it: `numero di dipendenti | dipendenti | numero dipendenti | n. dipendenti | dimensione azienda | dimensioni azienda | dimensione aziendale
        n° dipendenti | numero di addetti | addetti | dimensioni aziendali | n. di dipendenti`,
      nl: `aantal werknemers | aantal medewerkers | werknemers | medewerkers | bedrijfsgrootte | bedrijfsomvang | personeelsomvang
        grootte van het bedrijf | aantal fte`,
      ja: '従業員数 | 社員数 | 従業員規模 | 会社規模 | 企業規模 | 職員数 | 従業員 | 人数規模 | 従業員数(名) | 従業員数規模',
    }),
    names: list(
      'number of employees | numberofemployees | employees | employee count | company size | companysize | no of employees | numemployees | num employees | employeecount | employee range | nb employees | headcount | no employees | organization size | employeesize',
    ),
  },
  {
    id: 'account.revenue',
    group: 'account',
    title: 'Annual revenue of the customer',
    kind: 'money',
    synonyms: labels({
      en: `annual revenue | company revenue | annual turnover | turnover | company annual revenue | yearly revenue | annual sales
        company turnover | customer revenue | customer annual revenue | revenue range | annual company revenue | sales volume
        company revenue range | annual revenue range`,
      de: 'jahresumsatz | umsatz des unternehmens | unternehmensumsatz | firmenumsatz | jährlicher umsatz | umsatz pro jahr | umsatz des kunden',
      fr: "chiffre d'affaires | chiffre d'affaires annuel | ca annuel | revenu annuel | ca | chiffre d'affaires de l'entreprise | revenus annuels",
      es: 'ingresos anuales | facturación anual | facturación | volumen de negocio | cifra de negocios | ingresos anuales de la empresa',
      pt: 'receita anual | faturamento anual | faturação anual | volume de negócios | faturamento | receita anual da empresa',
      it: 'fatturato annuo | fatturato | fatturato annuale | ricavi annuali | entrate annuali | fatturato aziendale | ricavi annui',
      nl: 'jaaromzet | omzet per jaar | jaarlijkse omzet | bedrijfsomzet | omzet van het bedrijf | jaarinkomsten',
      ja: '年間売上 | 年間売上高 | 年商 | 売上高 | 年間収益 | 会社売上高 | 年次売上 | 売上規模',
    }),
    names: list(
      'annual revenue | annualrevenue | turnover | company revenue | annual turnover | yearly revenue | revenue company | annual sales | account revenue',
    ),
  },
  {
    id: 'account.duns',
    group: 'account',
    title: 'D-U-N-S number',
    kind: 'text',
    synonyms: labels({
      en: `duns | d-u-n-s | duns number | d-u-n-s number | d&b d-u-n-s number | duns no. | d-u-n-s no | dun & bradstreet number | duns #
        customer duns | customer duns number | company duns number | d&b number | customer d-u-n-s number | customer d-u-n-s | dun and bradstreet number`,
      de: 'duns-nummer | d-u-n-s-nummer | duns-nr. | d-u-n-s nummer | duns nr',
      fr: 'numéro duns | numéro d-u-n-s | n° duns | code duns',
      es: 'número duns | número d-u-n-s | n.º duns | código duns',
      pt: 'número duns | número d-u-n-s | nº duns | código duns',
      it: 'numero duns | numero d-u-n-s | codice duns | n. duns',
      nl: 'duns-nummer | d-u-n-s-nummer | dunsnummer',
      ja: 'duns番号 | d-u-n-s番号 | d-u-n-s ナンバー | dunsナンバー | d-u-n-s number',
    }),
    names: list('duns | duns number | dunsnumber | dunsnum | account duns | customer duns | d u n s'),
  },
  {
    id: 'account.taxId',
    group: 'account',
    title: 'Tax id',
    kind: 'text',
    synonyms: labels({
      en: `tax id | vat number | vat id | vat | tax number | vat registration number | tax identification number | ein | federal tax id
        tin | vat no. | company registration number | vat/tax id | tax id number | tax id / vat | vat reg. no. | gst number | gstin | abn
        registration number (company) | business registration number | company tax id | tax registration number | vat / tax number
        customer tax id | customer vat number | employer identification number | eu vat number | vat id number | tax id/vat number`,
      de: `ust-idnr. | ust-id | umsatzsteuer-id | umsatzsteuer-identifikationsnummer | ust-idnr | steuernummer | umsatzsteuer-identnummer
        uid | uid-nummer | mwst-nummer | mwst.-nr. | ust.-id-nr. | ust-id-nr. | handelsregisternummer | steuer-id | ust-identnummer`,
      fr: `numéro de tva | n° de tva | numéro de tva intracommunautaire | n° tva intracommunautaire | siret | siren | numéro siret | numéro siren
        tva intracommunautaire | n° siret | n° siren | identifiant fiscal | numéro fiscal | numéro d'identification fiscale | code tva | n° tva`,
      es: 'nif | cif | nif/cif | cif/nif | rfc | rut | cuit | nit | ruc | número de iva | número de identificación fiscal | identificación fiscal | id fiscal | nif-iva',
      pt: 'cnpj | nif | nipc | número de contribuinte | número de identificação fiscal | contribuinte | cnpj/cpf | id fiscal | nuit | cnpj do cliente',
      it: 'partita iva | p. iva | p.iva | codice fiscale | p.iva/codice fiscale | partita iva / codice fiscale | partita iva/cf | numero di partita iva | piva',
      nl: 'btw-nummer | btw nummer | kvk-nummer | kvk nummer | btw-id | btw-identificatienummer | kvk | ondernemingsnummer | btw nr.',
      ja: '法人番号 | 税番号 | 税務番号 | 税id | 納税者番号 | インボイス登録番号 | 適格請求書発行事業者登録番号 | vat番号',
    }),
    names: list(
      'tax id | taxid | vat | vat number | vatnumber | vat id | vatid | tax number | taxnumber | tin | siret | siren | cnpj | nif | cif | rfc | partita iva | piva | ustid | ust id | kvk | btw | btw nummer | ein | gstin | tax identifier | company registry | vat no',
    ),
  },
  {
    id: 'account.awsAccountId',
    group: 'account',
    title: 'AWS account id',
    kind: 'text',
    synonyms: labels({
      en: `aws account id | aws account | aws account number | customer aws account id | customer's aws account id | aws customer account id
        end customer aws account id | aws id | customer aws account | aws account no. | amazon web services account id | aws account ids`,
      de: 'aws-konto-id | aws-kontonummer | aws-account-id | aws-konto | aws konto-id des kunden | aws-konto-id des kunden',
      fr: 'id de compte aws | identifiant de compte aws | numéro de compte aws | id du compte aws | compte aws | identifiant du compte aws',
      es: 'id de cuenta de aws | id de la cuenta de aws | número de cuenta de aws | cuenta de aws | id de cuenta aws',
      pt: 'id da conta da aws | id da conta aws | número da conta aws | conta aws | número da conta da aws',
      it: "id account aws | numero account aws | account aws | id dell'account aws",
      nl: 'aws-account-id | aws-accountnummer | aws-rekening-id | aws account-id',
      ja: 'awsアカウントid | aws アカウント id | awsアカウント番号 | awsアカウント | 顧客のawsアカウントid',
    }),
    names: list(
      'aws account id | awsaccountid | aws account | aws account number | awsaccount | customer aws account id',
    ),
  },
]
