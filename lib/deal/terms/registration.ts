import type { Term } from '../term.ts'
import { labels, list } from './labels.ts'

/** What the portal answered. */
export const registrationTerms: Term[] = [
  {
    id: 'registration.id',
    group: 'registration',
    title: 'Registration id',
    kind: 'text',
    synonyms: labels({
      en: `registration id | registration number | deal registration id | deal registration number | registration no. | deal reg id | deal reg number
        deal registration # | registration # | confirmation number | reference number | submission id | request id | registration reference
        deal reg # | deal registration no. | aws opportunity id | apn opportunity identifier | ace opportunity id | referral id | engagement id
        case number | ticket number | tracking number | confirmation id | application number | registration code | your reference number is
        reference id | reference | request number | submission number | deal registration reference | partner registration id | confirmation code
        co-sell id | msx id | microsoft referral id | vendor registration id | vendor deal registration id | approval number | approval code
        deal registration code | dr number | dr id | application id | registration ref | ref no. | reference no. | lead registration id
        opportunity registration id | opportunity registration number | case id | ticket id | special pricing number | registration identifier`,
      de: `registrierungsnummer | registrierungs-id | projektregistrierungsnummer | deal-registrierungsnummer | deal-registrierungs-id | vorgangsnummer
        referenznummer | bestätigungsnummer | antragsnummer | registriernummer | registrierungsnr. | bearbeitungsnummer | deal-reg-nummer | dealregistrierungsnummer
        referenz | referenz-id | projektschutznummer | ticketnummer | projektregistrierungs-id | registrierungscode | aws-opportunity-id | fallnummer | vorgangs-id`,
      fr: `numéro d'enregistrement | id d'enregistrement du deal | numéro de référence | référence | numéro de confirmation | numéro de dossier
        référence d'enregistrement | n° d'enregistrement | identifiant d'enregistrement | numéro de demande | n° de dossier | numéro de deal registration
        référence du dossier | numéro d'enregistrement de l'opportunité | n° de référence | code de confirmation | id de l'enregistrement`,
      es: `número de registro | id de registro | número de referencia | referencia | número de confirmación | código de registro | folio
        número de solicitud | id del registro | número de registro de oportunidad | número de caso | n.º de registro | id de referencia
        número de registro del negocio | código de confirmación | id de solicitud`,
      pt: `número de registro | id de registro | número de referência | referência | número de confirmação | código de registro | protocolo
        número do registro | número de registo | id do registro | número do protocolo | número da solicitação | número do registo | id de registo
        código de confirmação | id do registo`,
      it: `numero di registrazione | id registrazione | numero di riferimento | riferimento | numero di conferma | codice registrazione
        numero registrazione | codice di registrazione | numero pratica | id di registrazione | protocollo | numero richiesta | id richiesta | codice di conferma`,
      nl: `registratienummer | registratie-id | referentienummer | referentie | bevestigingsnummer | dealregistratienummer | aanvraagnummer
        dossiernummer | deal-registratienummer | dealregistratie-id | registratiecode | zaaknummer | aanvraag-id | ticketnummer`,
      ja: `登録番号 | 登録id | 案件登録番号 | 案件登録id | 受付番号 | 申請番号 | 承認番号 | 参照番号 | 整理番号 | 確認番号 | お問い合わせ番号 | 受付id | 申請id
        ディール登録番号 | 問い合わせ番号 | 参照id | 案件登録no | 登録no | 登録コード | 受付no`,
    }),
    inBlock: labels({
      en: 'id | number | no. | identifier | code | deal id | opportunity id | opportunity number | deal number | external id | record id',
      de: 'id | nummer | nr. | opportunity-id | deal-id',
      fr: 'id | numéro | n° | identifiant',
      es: 'id | número | n.º | identificador',
      pt: 'id | número | nº | identificador',
      it: 'id | numero | n. | identificativo',
      nl: 'id | nummer | nr.',
      ja: 'id | 番号 | no | 案件id | 案件番号',
    }),
    names: list(
      'registration id | registrationid | registration number | registrationnumber | deal registration id | deal registration number | dealregistrationid | deal reg id | dealregid | deal reg number | confirmation number | confirmationnumber | reference number | referencenumber | aws opportunity id | ace opportunity id | apn opportunity identifier | referral id | engagement id | submission id | registration no | registration code | dealregistrationnumber | reference | ref',
    ),
  },
  {
    id: 'registration.status',
    group: 'registration',
    title: 'Registration status',
    kind: 'choice',
    synonyms: labels({
      en: `registration status | deal registration status | approval status | review status | submission status | deal reg status | request status
        partner registration status | referral status | application status | status of registration | partner acceptance status | ace status
        aws review status | apn review status | registration state | deal approval status | registration stage | status of your registration
        approval state | current registration status | co-sell status | engagement status | microsoft referral status | deal registration state
        lead approval status | vendor registration status | opportunity registration status | registration approval status`,
      de: 'registrierungsstatus | status der registrierung | genehmigungsstatus | freigabestatus | prüfstatus | deal-registrierungsstatus | antragsstatus | bearbeitungsstatus | status der projektregistrierung | status der deal-registrierung | überprüfungsstatus | dealregistrierungsstatus',
      fr: "statut de l'enregistrement | statut d'approbation | statut de la demande | état de l'enregistrement | statut de validation | statut de l'examen | statut d'enregistrement | état de la demande | statut du dossier | statut de révision | état d'approbation",
      es: 'estado del registro | estado de aprobación | estado de la solicitud | estado de revisión | estatus del registro | estado de registro | estado del registro de oportunidad | estatus de aprobación',
      pt: 'status do registro | status de aprovação | status da solicitação | estado do registo | situação do registro | status de revisão | status do registro da oportunidade | estado de aprovação | situação da aprovação',
      it: "stato registrazione | stato della registrazione | stato di approvazione | stato della richiesta | stato approvazione | stato di revisione | stato richiesta | stato dell'approvazione",
      nl: 'registratiestatus | status registratie | goedkeuringsstatus | status aanvraag | beoordelingsstatus | status van de registratie | status dealregistratie | aanvraagstatus | status goedkeuring',
      ja: '登録ステータス | 案件登録ステータス | 承認ステータス | 審査状況 | 承認状況 | 登録状況 | 申請状況 | 審査ステータス | 申請ステータス | 登録状態 | 承認状態 | レビューステータス',
    }),
    inBlock: labels({
      en: 'status | state | current status | deal status | opportunity status | outcome | decision | result | stage',
      de: 'status | stand | zustand | ergebnis',
      fr: 'statut | état | décision',
      es: 'estado | estatus | situación',
      pt: 'status | situação | estado',
      it: 'stato | esito',
      nl: 'status | stand',
      ja: 'ステータス | 状態 | 状況 | 結果',
    }),
    names: list(
      'registration status | registrationstatus | deal registration status | approval status | approvalstatus | review status | reviewstatus | deal reg status | dealregstatus | submission status | referral status | dealregistrationstatus | registration state',
    ),
  },
  {
    id: 'registration.submittedDate',
    group: 'registration',
    title: 'Submitted on',
    kind: 'date',
    synonyms: labels({
      en: 'submitted on | submitted date | submission date | date submitted | registration date | date of registration | registered on | submitted | date registered | deal registration date | submitted at | request date | registration submitted date | date of submission | received on | application date | deal registration submitted date | registration submission date | registered date | submit date | deal submitted date | submission time',
      de: 'eingereicht am | einreichungsdatum | registrierungsdatum | registriert am | datum der registrierung | antragsdatum | eingangsdatum | datum der einreichung | übermittelt am | gesendet am | eingegangen am | datum der übermittlung',
      fr: "date de soumission | soumis le | date d'enregistrement | enregistré le | date de la demande | envoyé le | date d'envoi | date de dépôt | déposé le | soumise le | enregistrée le | demandé le | reçu le",
      es: 'fecha de envío | enviado el | fecha de registro | registrado el | fecha de solicitud | fecha de presentación | presentado el | fecha del registro | recibido el | enviada el',
      pt: 'data de envio | enviado em | data de registro | registrado em | data da solicitação | data de submissão | submetido em | data de registo | data do registro | registado em | recebido em | data do envio',
      it: 'data di invio | inviato il | data di registrazione | registrato il | data registrazione | data richiesta | data invio | data della richiesta | ricevuto il | data di presentazione | inviata il | registrata il',
      nl: 'ingediend op | indieningsdatum | registratiedatum | datum ingediend | geregistreerd op | aanvraagdatum | ontvangen op | datum van indiening | verzonden op | datum indiening | datum registratie',
      ja: '申請日 | 登録日 | 提出日 | 受付日 | 案件登録日 | 登録申請日 | 送信日 | 登録日時 | 申請日時 | 受付日時 | 提出日時 | 送信日時',
    }),
    inBlock: labels({
      en: 'created | created on | date | created date | created at',
      de: 'datum | erstellt am',
      fr: 'date | créé le',
      es: 'fecha | creado el',
      pt: 'data | criado em',
      it: 'data | creato il',
      nl: 'datum | aangemaakt op',
      ja: '日付 | 作成日',
    }),
    names: list(
      'submitted date | submitteddate | submitted on | submission date | submissiondate | date submitted | registration date | registrationdate | submitted at | submittedat | submitted time | deal registration date | registration submitted date | submittedon',
    ),
  },
  {
    id: 'registration.approvedDate',
    group: 'registration',
    title: 'Approved on',
    kind: 'date',
    synonyms: labels({
      en: 'approved on | approval date | approved date | date approved | registration approved date | deal registration approval date | accepted on | approved | acceptance date | deal approval date | date of approval | registration approval date | accepted date | approved at | deal registration approved date | date accepted',
      de: 'genehmigt am | genehmigungsdatum | freigabedatum | datum der genehmigung | freigegeben am | angenommen am | bewilligt am | datum der freigabe',
      fr: "date d'approbation | approuvé le | date de validation | validé le | accepté le | date d'acceptation | approuvée le | validée le | acceptée le",
      es: 'fecha de aprobación | aprobado el | fecha de aceptación | aceptado el | aprobada el | fecha de validación',
      pt: 'data de aprovação | aprovado em | data da aprovação | aceito em | data de aceitação | aprovada em | aceite em',
      it: 'data di approvazione | approvato il | data approvazione | accettato il | approvata il | data di accettazione',
      nl: 'goedgekeurd op | goedkeuringsdatum | datum goedkeuring | geaccepteerd op | datum goedgekeurd | datum van goedkeuring | akkoord op',
      ja: '承認日 | 承認日時 | 登録承認日 | 案件承認日 | 許可日 | 受理日',
    }),
    names: list(
      'approved date | approveddate | approval date | approvaldate | approved on | date approved | registration approved date | approved at | accepted on | approvedon | approvedat',
    ),
  },
  {
    id: 'registration.expiryDate',
    group: 'registration',
    title: 'Valid until',
    kind: 'date',
    synonyms: labels({
      en: `expiry date | expiration date | expires on | valid until | registration expiry date | registration expiration date | protection end date
        deal registration expiration date | protected until | expires | date of expiry | valid through | valid to | deal protection end date | expiration
        deal registration expiry date | registration valid until | protection expires | deal registration expires | expiry | registration expires
        registration end date | deal expiration date | deal expiry date | protection until | registration expires on | protection period ends
        exclusivity end date | approval expiration date | end of protection | approval expires | deal registration valid until | protection expiry date`,
      de: 'ablaufdatum | gültig bis | läuft ab am | schutz bis | projektschutz bis | geschützt bis | gültigkeitsdatum | ablauf der registrierung | registrierung gültig bis | schutz endet am | verfallsdatum | verfällt am | gültigkeit bis | ende des projektschutzes | ablauf',
      fr: "date d'expiration | expire le | valable jusqu'au | date de fin de validité | valide jusqu'au | fin de protection | protection jusqu'au | date d'expiration de l'enregistrement | validité jusqu'au | fin de validité | date de fin de protection | protégé jusqu'au",
      es: 'fecha de vencimiento | fecha de caducidad | vence el | válido hasta | fecha de expiración | vigente hasta | caduca el | expira el | protegido hasta | fecha de expiración del registro | vencimiento | válida hasta',
      pt: 'data de expiração | válido até | expira em | data de validade | data de vencimento | vence em | protegido até | validade | vencimento | data de expiração do registro | válida até',
      it: 'data di scadenza | scade il | valido fino al | scadenza | data scadenza | valida fino al | protetto fino al | scadenza registrazione | scadenza della registrazione | data di scadenza registrazione',
      nl: 'vervaldatum | geldig tot | verloopt op | verloopdatum | geldig t/m | bescherming tot | beschermd tot | einddatum registratie | einddatum bescherming | geldig tot en met | vervaldatum registratie',
      ja: '有効期限 | 失効日 | 満了日 | 登録有効期限 | 案件登録有効期限 | 有効期限日 | 期限日 | 保護期限 | 登録期限 | 有効期間終了日 | 有効期限(終了) | 期限切れ日 | 案件保護期限',
    }),
    inBlock: labels({
      en: 'end date | until',
      de: 'enddatum | bis',
      fr: 'date de fin',
      es: 'fecha de fin | fecha de finalización',
      pt: 'data de término | data final',
      it: 'data di fine | data fine',
      nl: 'einddatum',
      ja: '終了日',
    }),
    names: list(
      'expiry date | expirydate | expiration date | expirationdate | expires on | valid until | validuntil | registration expiry date | registration expiration date | protected until | expires | expires at | deal registration expiration date | protection end date | expireson | registration expiry',
    ),
  },
  {
    id: 'registration.score',
    group: 'registration',
    title: 'Score',
    kind: 'text',
    synonyms: labels({
      en: 'score | propensity score | opportunity quality score | engagement score | deal score | lead score | quality score | opportunity score | aws engagement score | aws opportunity score | propensity to buy | marketplace engagement score | registration score | rating score | priority score | p2b score | propensity to buy score | aws propensity score | opportunity quality | lead readiness score | confidence score | ai score',
      de: 'punktzahl | bewertung | score | scoring | engagement-score | bewertungspunkte | qualitätswert | opportunity-score | lead-score | kaufneigung',
      fr: "score | note (score) | score d'engagement | score de qualité | score de l'opportunité | notation | score de propension",
      es: 'puntuación | puntaje | calificación | puntuación de calidad | puntuación de compromiso | puntuación de la oportunidad | puntaje de oportunidad',
      pt: 'pontuação | score | pontuação de qualidade | pontuação de engajamento | pontuação da oportunidade | classificação (pontuação)',
      it: 'punteggio | score | punteggio di qualità | punteggio opportunità | punteggio di coinvolgimento | valutazione',
      nl: 'score | betrokkenheidsscore | kwaliteitsscore | beoordeling | opportunityscore | leadscore',
      ja: 'スコア | 評価スコア | 案件スコア | エンゲージメントスコア | 品質スコア | 評点 | 案件品質スコア | リードスコア',
    }),
    names: list(
      'score | propensity score | engagement score | engagementscore | quality score | deal score | opportunity quality score | opportunity score | propensityscore | aws score | lead readiness score',
    ),
  },
  {
    id: 'registration.amount',
    group: 'registration',
    title: 'Approved amount',
    kind: 'money',
    synonyms: labels({
      en: 'approved amount | registered amount | approved deal value | registered deal value | approved value | registration amount | approved deal size | registered value | approved funding | amount approved | approved budget | deal registration amount | approved deal amount | registered deal size | amount registered | registration value',
      de: 'genehmigter betrag | registrierter betrag | genehmigtes volumen | registriertes volumen | freigegebener betrag | bewilligter betrag | registrierter wert | genehmigter wert',
      fr: "montant approuvé | montant enregistré | montant validé | valeur approuvée | montant accordé | montant de l'enregistrement",
      es: 'importe aprobado | monto aprobado | importe registrado | monto registrado | valor aprobado | valor registrado',
      pt: 'valor aprovado | valor registrado | montante aprovado | valor do registro | valor registado',
      it: 'importo approvato | importo registrato | valore approvato | valore registrato',
      nl: 'goedgekeurd bedrag | geregistreerd bedrag | goedgekeurde waarde | geregistreerde waarde',
      ja: '承認金額 | 登録金額 | 承認額 | 案件登録金額 | 承認済み金額',
    }),
    inBlock: labels({
      en: 'amount | value | deal value | deal size',
      de: 'betrag | wert | volumen',
      fr: 'montant | valeur',
      es: 'importe | monto | valor',
      pt: 'valor | montante',
      it: 'importo | valore',
      nl: 'bedrag | waarde',
      ja: '金額',
    }),
    names: list(
      'approved amount | approvedamount | registered amount | registration amount | approved value | approved deal value | registeredamount | registration value',
    ),
  },
  {
    id: 'registration.comments',
    group: 'registration',
    title: 'Review comments',
    kind: 'longText',
    synonyms: labels({
      en: `review comments | approval comments | reviewer comments | rejection reason | reason for rejection | approver comments | reviewer notes
        registration comments | partner manager comments | approval notes | review notes | decision reason | vendor comments | status reason
        review status reason | rejection comments | decline reason | reason for decision | approver notes | feedback | reviewer feedback
        registration notes | comments from reviewer | reviewer's comments | apn reviewer comments | denial reason | reason for denial | decline reason
        aws review comments | review comment | vendor notes | review feedback | deal registration comments | deal registration notes`,
      de: 'prüfkommentare | kommentar des prüfers | ablehnungsgrund | grund der ablehnung | genehmigungskommentar | prüfungskommentar | begründung | anmerkungen des prüfers | rückmeldung | statusgrund | kommentare zur registrierung | kommentare zur prüfung | kommentare des prüfers | prüfkommentar',
      fr: "commentaires de révision | commentaires d'approbation | motif de refus | motif du refus | commentaire du validateur | motif de rejet | raison du refus | commentaires de validation | motif de la décision | commentaires de l'examinateur | raison du statut",
      es: 'comentarios de revisión | comentarios de aprobación | motivo de rechazo | motivo del rechazo | razón del rechazo | comentarios del revisor | razón para el estado | comentarios del registro | motivo de la decisión',
      pt: 'comentários da revisão | comentários de aprovação | motivo da rejeição | motivo da recusa | comentários do revisor | razão do status | motivo de rejeição | comentários da aprovação | comentários do registro',
      it: 'commenti di revisione | commenti di approvazione | motivo del rifiuto | motivo rifiuto | commenti del revisore | motivazione | motivo stato | commenti revisione | note del revisore | motivo di rifiuto',
      nl: 'beoordelingsopmerkingen | reden van afwijzing | opmerkingen beoordelaar | afwijzingsreden | opmerkingen bij goedkeuring | reden afwijzing | statusreden | opmerkingen van de beoordelaar | reden voor afwijzing | toelichting beoordeling',
      ja: '審査コメント | 承認コメント | 却下理由 | 否認理由 | 承認者コメント | 審査結果コメント | 差戻し理由 | レビューコメント | 差し戻し理由 | 審査担当者コメント | 不承認理由 | 担当者コメント | ステータスの理由',
    }),
    inBlock: labels({
      en: 'comments | notes | comment | reason | remarks | message | note',
      de: 'kommentare | kommentar | bemerkungen | grund | hinweis | bemerkung',
      fr: 'commentaires | commentaire | motif | remarques',
      es: 'comentarios | motivo | observaciones | comentario',
      pt: 'comentários | motivo | observações | comentário',
      it: 'commenti | motivo | note | commento',
      nl: 'opmerkingen | reden | toelichting | opmerking',
      ja: 'コメント | 理由 | 備考',
    }),
    names: list(
      'review comments | reviewcomments | approval comments | rejection reason | rejectionreason | reviewer comments | approval notes | status reason | statuscode | decline reason | registration comments | review status reason | rejection comments | approver comments',
    ),
  },
  {
    id: 'registration.url',
    group: 'registration',
    title: 'Registration link',
    kind: 'url',
    synonyms: labels({
      en: 'registration url | registration link | deal registration url | deal registration link | link to registration | portal link | partner portal link | portal url | registration page | link to portal | partner portal url | link to deal registration | portal record link | view registration | deal reg link',
      de: 'registrierungslink | link zur registrierung | portal-link | registrierungs-url | link zum portal | link zur projektregistrierung',
      fr: "lien d'enregistrement | lien vers l'enregistrement | lien du portail | url de l'enregistrement | lien vers le portail",
      es: 'enlace de registro | enlace del registro | enlace al portal | url del registro | url de registro',
      pt: 'link do registro | url do registro | link do portal | link para o registro | link do registo',
      it: 'link registrazione | link alla registrazione | link al portale | url registrazione | link del portale',
      nl: 'registratielink | link naar registratie | portallink | registratie-url | link naar portaal',
      ja: '登録url | 案件登録url | ポータルリンク | 登録リンク | ポータルurl | 登録ページ',
    }),
    inBlock: labels({
      en: 'url | link',
      de: 'link | url',
      fr: 'lien | url',
      es: 'enlace | url',
      pt: 'link | url',
      it: 'link | url',
      nl: 'link | url',
      ja: 'リンク | url',
    }),
    names: list(
      'registration url | registrationurl | registration link | deal registration url | portal link | portal url | deal registration link | registrationlink | portalurl',
    ),
  },
]
