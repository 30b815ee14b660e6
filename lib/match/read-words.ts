/** Words that portals use to name what they answer, in the vocabulary's languages. */

/** Words that only a registration's own answer uses for its id, status and dates. */
export const registrationWord =
  /regist(?:er|ration|rier|ratie|raz|o\b|ro\b|ri\b)|registr[oe]|enregistr|deal[\s-]?reg\b|\bdr (?:id|number)|referral|submission|co-?sell|\bapn\b|\bace\b|\baws\b|\bmsx\b|engagement id|projektschutz|deal protection|登録|受付|申請|报备|報備|登记|申请|注册|등록|접수|신청/iu

/** Words by which a page as a whole speaks of a registration. Programme names may be part of a deal's own name. */
export const registrationPage =
  /regist(?:er|ration|rier|ratie|raz|o\b|ro\b|ri\b)|registr[oe]|enregistr|deal[\s-]?reg\b|referral|co-?sell|submission|projektschutz|登録|申請|报备|報備|登记|申请|注册|등록|신청|rejestracj|zgłoszeni|registrering/iu

/** Words for a receipt of any kind: surer than a bare "ID", less sure than a registration's. */
export const receiptWord =
  /confirmation|reference|tracking|request|application|case|ticket|bestätigung|referenz|vorgang|antrag|anfrage|confirmation|référence|dossier|demande|confirmación|referencia|solicitud|folio|confirmação|referência|solicitação|protocolo|conferma|riferimento|richiesta|pratica|bevestiging|referentie|aanvraag|dossier|参照|確認|整理|承認/iu

/** Words for what was sent in, by which a sentence with a state tells of a registration. */
export const submittedThing =
  /regist|enregistr|referral|submission|deal|opportunit|lead|request|antrag|anfrage|demande|dossier|solicitud|solicita|richiesta|aanvraag|oportunid|pratica|登録|申請|受付|案件|报备|報備|登记|申请|商机|등록|신청|rejestracj|zgłoszeni|başvuru|kayd|kayıt/iu

/** What a sentence calls the thing that was sent in. */
export const thing = new RegExp(
  [
    '(?:deal |lead |opportunity |project )?registration|referral|submission|confirmation|reference|request|application|opportunity|deal|lead',
    'deal-?registrierung\\w*|projektregistrierung\\w*|registrierung\\w*|vorgangsnummer|referenz\\w*|bestätigungsnummer|antrag\\w*|anfrage\\w*',
    'demande|enregistrement|dossier|référence|opportunité|identifiant|solicitud|registro|referencia|oportunidad|folio',
    'solicitação|registo|protocolo|referência|oportunidade|registrazione|richiesta|pratica|riferimento|opportunità',
    '(?:deal)?registratie\\w*|aanvraag\\w*|referentie\\w*|dossiernummer',
    '(?:商机|项目)?(?:报备|登记|注册|申请)(?:编号|号码?|ID)?|(?:딜 |기회 )?(?:등록|접수|신청)(?: ?번호)?|rejestracj\\w*|zgłoszeni\\w*|registrering\\w*|ärende\\w*|başvuru\\w*',
    '(?:案件)?登録(?:番号|ID)?|受付番号|申請(?:番号)?|承認番号|参照番号|確認番号|案件',
  ].join('|'),
  'giu',
)

/** Words that may stand between the thing and its id. */
export const between =
  /^(?:[\s:：#＃№()（）"'“”„«»’は、]|(?:id|identifier|identifiant|number|no|nr|n[°º]|n\.[°º]|code|codigo|código|codice|nummer|número|numero|numéro|番号|is|lautet|ist|est|es|è|é|de|d’|del|di|der|des|mit|with|met|con|com|con il|sous le|unter)(?![\p{L}\p{N}/_-])\.?)*/iu

/** Words that say outright that an id follows. */
export const idWord =
  /(?:^|[^\p{L}])(?:id|identifier|number|no\.|nr\.?|code|nummer|número|numéro|numero|código|codice|identifiant)(?![\p{L}])|#|n[°º]|\p{L}(?:nummer|-id)\b|番号/iu

/** What a portal says was done, or is still to be done, with what was sent in. */
export const state = new RegExp(
  [
    'pending (?:approval|review)|awaiting (?:approval|review)|under review|in review|submitted(?: for (?:approval|review))?|approved|rejected|declined|registered|received|accepted',
    'eingereicht|übermittelt|registriert|genehmigt|abgelehnt|in prüfung|wird geprüft|eingegangen|angenommen',
    "soumise?|transmise?|enregistrée?|envoyée?|approuvée?|refusée?|rejetée?|reçue?|en cours d’examen|en cours d'examen|en attente d[’']approbation|validée?",
    'enviad[oa]|registrad[oa]|aprobad[oa]|rechazad[oa]|recibid[oa]|en revisión|pendiente de aprobación',
    'aprovad[oa]|rejeitad[oa]|recebid[oa]|em análise|pendente de aprovação|submetid[oa]|registad[oa]',
    'inviat[oa]|registrat[oa]|approvat[oa]|respint[oa]|ricevut[oa]|in revisione|in attesa di approvazione',
    'ingediend|verzonden|geregistreerd|goedgekeurd|afgewezen|ontvangen|in behandeling',
    '待审批|待审核|审批中|审核中|提交成功|已提交|已批准|已通过|审批通过|审核通过|已驳回|已拒绝|접수되었습니다|제출되었습니다|승인되었습니다|반려되었습니다|접수됨|제출됨|승인됨|반려됨|검토 중|심사 중|승인 대기',
    'inskickad|mottagen|godkänd|avslagen|under granskning|przyjęt[aey]|wysłan[aey]|zatwierdzon[aey]|odrzucon[aey]|gönderildi|alındı|onaylandı|reddedildi|incelemede',
    '受け付けました|受付済み|登録されました|登録しました|送信されました|送信しました|申請されました|承認されました|却下されました|審査中|承認待ち',
  ].join('|'),
  'giu',
)

/** The portal tells by itself that it has it: "We received your registration". */
export const weReceived =
  /\bwe(?:['’]ve| have)? (received)\b|\bwir haben (?:[^.!?]{0,80} )?(erhalten)\b|\bnous avons (?:bien )?(reçu)(?!\p{L})|\bhemos (recibido)\b|(?<!\p{L})(recebemos)\b|\babbiamo (ricevuto)\b|\b(?:wij|we) hebben (?:[^.!?]{0,80} )?(ontvangen)\b/iu

/** What else one registers for or sends in on a portal: then neither id nor state is the deal's. */
export const otherThing =
  /\b(?:newsletters?|webinars?|events?|trainings?|courses?|warranty|passwords?|users?|accounts?|e-?mails?|profiles?|tickets?|support|feedback|survey|cookies?|partner|company) (?:registration|submission|request|application)\b|\b(?:feedback|survey|newsletter|support ticket|profile) (?:has been |was |is )?(?:submitted|received|sent)\b|\b(?:newsletter|veranstaltungs|schulungs|benutzer|event)-?(?:registrierung|anmeldung|anfrage)/iu

/** A verb that makes a state one of the thing itself: "deals submitted before noon" say nothing of this one. */
export const helper =
  /(?:^|[^\p{L}])(?:has|have|been|was|were|is|are|now|successfully|wurde|worden|ist|wird|été|est|sido|fue|está|foi|è|stat[oa]|werd|heeft|har|blivit|została?|zostało|status)(?![\p{L}])/iu

/** Before a state: it is only to come, or did not happen. */
export const notYet =
  /(?:\b(?:will|once|when|if|until|before|not|cannot|could|can|may|must|unless|after|failed|nicht|sobald|wenn|kann|konnte|muss|werden sie|pas|si|sera|lorsque|no|cuando|será|não|quando|non|sarà|niet|zodra|wordt)\b|n[’']a)[^.!?。]{0,40}$/iu

/** What stands before the day on which an answer runs out. */
export const untilWord =
  /(?:valid (?:until|through|to)|expires? on|expires|protected until|gültig bis(?: zum)?|läuft am|geschützt bis(?: zum)?|valable jusqu[’']au|expire le|vál[ií]d[oa] hasta(?: el)?|vence el|válid[oa] até|expira em|valid[oa] fino al|scade il|geldig tot(?: en met)?|verloopt op|有効期限[:：はが]?)\s*/iu

/** A date as it stands in a sentence. */
export const dateText =
  /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,}\.?\s+(?:de\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2},?\s+\d{4}|\d{4}年\d{1,2}月\d{1,2}日/u
