import type { Term } from '../term.ts'
import { labels, list } from './labels.ts'

/** What the CRM keeps about the deal itself. */
export const dealRecordTerms: Term[] = [
  {
    id: 'deal.campaign',
    group: 'deal',
    title: 'Campaign',
    kind: 'text',
    synonyms: labels({
      en: 'campaign | campaign name | marketing campaign | primary campaign source | source campaign | campaign code | campaign id | marketing campaign name | marketing campaign id | primary campaign | campaign source',
      de: 'kampagne | kampagnenname | marketingkampagne | primäre kampagnenquelle | quellkampagne | kampagnencode | kampagnen-id | name der kampagne',
      fr: 'campagne | nom de la campagne | campagne marketing | source de campagne principale | campagne source | campagne principale | code de campagne',
      es: 'campaña | nombre de la campaña | campaña de marketing | origen de campaña principal | campaña de origen | campaña principal | código de campaña | fuente de la campaña',
      pt: 'campanha | nome da campanha | campanha de marketing | origem da campanha principal | campanha de origem | campanha principal | fonte da campanha',
      it: 'campagna | nome campagna | campagna di marketing | nome della campagna | origine campagna principale | campagna di origine | campagna marketing | fonte campagna',
      nl: 'campagne | campagnenaam | marketingcampagne | naam campagne | primaire campagnebron | broncampagne | campagnebron',
      ja: 'キャンペーン | キャンペーン名 | マーケティングキャンペーン | 主キャンペーンソース | キャンペーンソース | キャンペーンコード | 施策名',
    }),
    names: list(
      'campaign | campaign id | campaignid | campaign name | campaignname | campaign source | marketing campaign | utm campaign | campaign code',
    ),
  },
  {
    id: 'deal.comments',
    group: 'deal',
    title: 'Comments',
    kind: 'longText',
    synonyms: labels({
      en: 'comments | additional comments | notes | additional information | remarks | comment | additional notes | other information | additional details | internal notes | note | further information | other comments | message | any additional information | special instructions | questions or comments | comments or questions | comments/notes | notes/comments | anything else | other notes | internal comments | notes to microsoft | opportunity notes | deal notes | comments / notes | general comments | questions/comments | special requirements',
      de: 'kommentare | kommentar | bemerkungen | bemerkung | anmerkungen | notizen | zusätzliche informationen | weitere informationen | anmerkung | hinweise | nachricht | ihre nachricht | notiz | interne notizen | zusätzliche kommentare | sonstiges | sonstige informationen | weitere angaben | mitteilung | zusätzliche angaben',
      fr: 'commentaires | commentaire | remarques | informations complémentaires | notes | commentaires supplémentaires | remarque | note | message | informations supplémentaires | votre message | autres informations | précisions | commentaire(s) | commentaires additionnels | notes internes',
      es: 'comentarios | observaciones | notas | comentarios adicionales | información adicional | comentario | mensaje | notas internas | otros comentarios | notas adicionales | más información | otra información | nota',
      pt: 'comentários | observações | notas | comentários adicionais | informações adicionais | comentário | mensagem | observação | notas internas | obs. | anotações | outras informações | nota',
      it: 'commenti | note | osservazioni | commenti aggiuntivi | informazioni aggiuntive | commento | messaggio | note aggiuntive | ulteriori informazioni | note interne | altre informazioni | ulteriori commenti | annotazioni | nota',
      nl: 'opmerkingen | opmerking | notities | aanvullende informatie | toelichting | extra informatie | bericht | notitie | overige informatie | aanvullende opmerkingen | interne notities | overige opmerkingen | commentaar | bijzonderheden',
      ja: 'コメント | 備考 | 備考欄 | その他 | 追加コメント | 特記事項 | メモ | 補足 | 補足事項 | 連絡事項 | メッセージ | 追加情報 | 補足情報 | その他コメント | 備考・コメント | その他備考 | 内部メモ | お問い合わせ内容 | ご要望',
    }),
    names: list(
      'comments | comment | notes | note | additional comments | additionalcomments | remarks | additional information | additionalinfo | additional info | message | bemerkung | commentaire | opmerkingen | observaciones | comentarios | special instructions',
    ),
  },
  {
    id: 'deal.ownerName',
    group: 'deal',
    title: 'Deal owner',
    kind: 'name',
    synonyms: labels({
      en: 'opportunity owner | deal owner | owner | owned by | sales rep | sales representative | account manager | salesperson | account executive | owner name | sales person | record owner | assigned to | sales owner | account owner | opportunity owner name | sales rep name | sales representative name | deal owner name | account manager name | sales contact | responsible | sales executive | sales manager | account rep | assigned user | sales contact name | contact owner',
      de: 'verkaufschanceninhaber | inhaber | name des vertriebsmitarbeiters | besitzer | vertriebsmitarbeiter | opportunity-inhaber | account manager | zuständig | verkäufer | vertriebsbeauftragter | inhaber der opportunity | deal-inhaber | zugewiesen an | verantwortlich | verantwortlicher | eigentümer | vertriebsmitarbeiter/in | kundenbetreuer | zuständiger mitarbeiter | name des vertriebsmitarbeiters | account-manager | ansprechpartner vertrieb | inhaber der verkaufschance',
      fr: "propriétaire de l'opportunité | propriétaire | commercial | nom du commercial | responsable commercial | vendeur | responsable de compte | ingénieur commercial | propriétaire de la transaction | attribué à | responsable | nom du commercial | assigné à | chargé d'affaires | commercial en charge | chargé de compte",
      es: 'propietario de la oportunidad | propietario | comercial | vendedor | nombre del vendedor | nombre del comercial | nombre del ejecutivo de cuenta | ejecutivo de cuenta | responsable comercial | propietario del negocio | asignado a | representante de ventas | propietario del trato | gerente de cuenta | responsable | nombre del comercial | ejecutivo comercial',
      pt: 'proprietário da oportunidade | proprietário | vendedor | nome do vendedor | nome do executivo de contas | executivo de contas | gerente de contas | proprietário do negócio | responsável | representante de vendas | atribuído a | responsável comercial | comercial | gestor de conta | gerente de conta',
      it: "titolare opportunità | proprietario | titolare | commerciale | nome del venditore | nome del commerciale | account manager | agente commerciale | titolare dell'opportunità | venditore | proprietario trattativa | assegnato a | responsabile commerciale | responsabile | commerciale di riferimento | addetto vendite",
      nl: 'eigenaar opportunity | eigenaar | naam verkoper | verkoper | accountmanager | eigenaar verkoopkans | vertegenwoordiger | eigenaar deal | toegewezen aan | verantwoordelijke | account manager | salesmanager | eigenaar van opportunity | eigenaar van deal | naam accountmanager',
      ja: '商談所有者 | 案件所有者 | 営業担当 | 営業担当者 | 所有者 | 営業担当者名 | 担当営業 | 案件担当者 | 取引担当者 | 担当営業名 | 商談 所有者 | 営業担当名 | アカウントマネージャー | 担当営業者 | 割り当て先 | 販売担当者 | 営業責任者',
    }),
    names: list(
      'owner | owner name | ownername | opportunity owner | deal owner | dealowner | owner id | ownerid | hubspot owner id | user id | sales rep | salesrep | sales rep name | account manager | salesperson | account executive | sales representative | assigned to | assigned user | assigned user name | opportunity owner name',
    ),
  },
  {
    id: 'deal.ownerEmail',
    group: 'deal',
    title: 'Deal owner email',
    kind: 'email',
    synonyms: labels({
      en: 'owner email | opportunity owner email | sales rep email | deal owner email | account manager email | sales representative email | owner email address | sales contact email | salesperson email | opportunity owner e-mail | account executive email | sales rep email address | sales rep e-mail | account manager email address | opportunity owner email address | sales manager email | sales person email',
      de: 'e-mail des inhabers | e-mail des vertriebsmitarbeiters | e-mail account manager | e-mail vertrieb | e-mail des opportunity-inhabers | e-mail des account managers | e-mail verantwortlicher | e-mail des verkäufers',
      fr: "e-mail du propriétaire | e-mail du commercial | email du commercial | adresse e-mail du commercial | email du propriétaire | e-mail du responsable commercial | e-mail du propriétaire de l'opportunité",
      es: 'correo electrónico del propietario | email del comercial | correo del vendedor | correo electrónico del comercial | correo electrónico del vendedor | email del propietario | correo del ejecutivo de cuenta',
      pt: 'e-mail do proprietário | e-mail do vendedor | e-mail do responsável | e-mail do gerente de contas | email do vendedor | e-mail do comercial',
      it: 'email del titolare | email del commerciale | email commerciale | e-mail del proprietario | e-mail del commerciale | email proprietario | email account manager',
      nl: 'e-mail eigenaar | e-mail accountmanager | e-mailadres accountmanager | e-mail verkoper | e-mailadres verkoper | e-mailadres eigenaar',
      ja: '営業担当者メールアドレス | 営業担当メールアドレス | 所有者メールアドレス | 担当営業メールアドレス | 所有者のメール | 商談所有者メールアドレス | 営業担当者メール',
    }),
    names: list(
      'owner email | owneremail | sales rep email | salesrepemail | account manager email | opportunity owner email | opportunityowneremail | salesperson email | deal owner email | sales rep e mail',
    ),
  },
  {
    id: 'deal.crmId',
    group: 'deal',
    title: 'CRM record id',
    kind: 'text',
    synonyms: labels({
      en: 'crm id | opportunity id | partner opportunity id | partner crm id | crm opportunity id | deal id | opportunity number | external id | external reference id | crm unique identifier | partner crm unique identifier | record id | your reference number | partner reference id | opportunity no. | internal reference | your reference | external reference | partner opportunity identifier | crm record id | internal opportunity id | partner deal id | internal deal id | reference id (crm) | partner reference | your opportunity id | partner internal id | deal number | crm deal id | partner reference number | internal reference number | opp id | opportunity number (crm) | crm reference | partner opportunity number | external system id | your deal id | your internal reference',
      de: 'crm-id | opportunity-id | opportunity-nummer | externe id | externe referenz | interne referenz | ihre referenz | verkaufschancen-id | verkaufschancennummer | datensatz-id | crm id | deal-id | ihre referenznummer | partner-opportunity-id | crm-referenz | interne referenznummer | interne projektnummer | ihr zeichen | projektnummer',
      fr: "id crm | identifiant crm | id de l'opportunité | numéro d'opportunité | référence interne | votre référence | référence externe | identifiant de l'opportunité | identifiant externe | id d'enregistrement | n° d'opportunité | identifiant de la transaction | numéro d'affaire | id externe | identifiant unique crm",
      es: 'id de crm | id de la oportunidad | número de oportunidad | referencia interna | su referencia | referencia externa | id externo | id del negocio | id de oportunidad | id de registro (crm) | número de la oportunidad | id crm | identificador externo | id del registro crm',
      pt: 'id do crm | id da oportunidade | número da oportunidade | referência interna | sua referência | referência externa | id externo | id do negócio | id crm | id do registro crm | a sua referência | número do negócio',
      it: "id crm | id opportunità | numero opportunità | riferimento interno | vostro riferimento | riferimento esterno | id esterno | id trattativa | id dell'opportunità | codice opportunità | id record | vs. riferimento | codice crm | identificativo crm",
      nl: 'crm-id | opportunity-id | opportunitynummer | interne referentie | uw referentie | externe referentie | externe id | verkoopkansnummer | deal-id | record-id | extern id | uw kenmerk | projectnummer | verkoopkans-id',
      ja: 'crm id | 案件id | 案件番号 | 商談id | 商談番号 | 外部id | 管理番号 | 貴社管理番号 | 社内管理番号 | 取引id | crmの案件id | 貴社案件番号 | 案件管理番号 | レコードid | パートナー案件id | crmid | 案件no | 社内案件番号',
    }),
    names: list(
      'crm id | crmid | opportunity id | opportunityid | deal id | dealid | record id | recordid | external id | externalid | partner opportunity id | partner opportunity identifier | partneropportunityidentifier | external reference id | externalreferenceid | hs object id | opportunity number | opportunitynumber | partner crm id | external reference | crm unique identifier | external system id | externalsystemid | partner crm unique identifier',
    ),
  },
  {
    id: 'deal.crmUrl',
    group: 'deal',
    title: 'CRM record link',
    kind: 'url',
    synonyms: labels({
      en: 'crm url | crm link | opportunity url | link to crm | record url | opportunity link | link to opportunity | deal url | crm record link | deal link | link to record | link to deal | crm record url | link to crm record',
      de: 'crm-link | crm-url | link zur verkaufschance | link zur opportunity | link zum crm | link zum datensatz',
      fr: "lien crm | url crm | lien vers l'opportunité | lien vers le crm | url de l'opportunité",
      es: 'enlace al crm | url del crm | enlace a la oportunidad | url de la oportunidad | enlace de crm',
      pt: 'link do crm | url do crm | link da oportunidade | url da oportunidade',
      it: 'link crm | url crm | link opportunità | link al crm | url opportunità',
      nl: 'crm-link | crm-url | link naar verkoopkans | link naar opportunity | link naar crm',
      ja: 'crm url | crmリンク | 案件url | 商談url | crmのurl | 案件リンク | 商談リンク',
    }),
    names: list(
      'crm url | crmurl | opportunity url | record url | crm link | opportunityurl | opportunity link | deal url | record link',
    ),
  },
]
