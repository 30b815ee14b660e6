import type { RegistrationState } from './registration.ts'
import { list } from './terms/labels.ts'

/** The states that a portal tells; the others are only known here. */
export type ToldState = Exclude<RegistrationState, 'filled' | 'unknown'>

/**
 * What portals call the states of a registration, in the vocabulary's languages. A word that some portals use for one
 * state and others for another ("In progress", "Open", "Closed", "New", "On hold") is in none of the lists.
 */
export const stateWords: Record<ToldState, string[]> = {
  drafted:
    list(`draft | drafted | saved as draft | not submitted | not yet submitted | unsubmitted | pending submission | ready to submit | entwurf | nicht eingereicht
    noch nicht eingereicht | brouillon | non soumis | non soumise | borrador | no enviado | no enviada | rascunho | não enviado | não enviada | bozza | non inviato | non inviata
    concept | niet ingediend | nog niet ingediend | 下書き | 未提出 | 未申請 | 草稿 | 未提交 | 待提交 | 초안 | 임시 저장 | 임시저장 | 미제출 | טיוטה | مسودة | utkast | ej inskickad
    wersja robocza | szkic | taslak | kladde | luonnos | koncept | rozpracováno | piszkozat | vázlat | ciornă | schiță | черновик | чернетка | πρόχειρο | draf | bản nháp | nháp | ฉบับร่าง | แบบร่าง`),
  submitted:
    list(`submitted | received | sent | submission received | successfully submitted | eingereicht | übermittelt | gesendet | eingegangen | erhalten
    soumis | soumise | envoyé | envoyée | reçu | reçue | transmis | transmise | déposé | déposée | enviado | enviada | presentado | presentada | recibido | recibida
    recebido | recebida | submetido | submetida | inviato | inviata | ricevuto | ricevuta | presentato | presentata | ingediend | verzonden | ontvangen
    提出済み | 提出済 | 送信済み | 送信済 | 申請済み | 申請済 | 受付済み | 受付済 | 受理済み | 提出しました | 送信しました | 送信されました | 受け付けました | 申請されました | 提出されました | 提出完了 | 申請完了 | 受付完了
    已提交 | 提交成功 | 已接收 | 已收到 | 已送出 | 已发送 | 제출됨 | 제출되었습니다 | 제출 완료 | 접수됨 | 접수되었습니다 | 접수 완료 | הוגש | הוגשה | נשלח | נשלחה | התקבל | התקבלה | تم الإرسال | تم التقديم | مقدم | تم الاستلام
    inskickad | inskickat | skickad | mottagen | mottaget | wysłano | wysłany | wysłana | wysłane | przesłano | przesłane | złożono | złożony | złożone | otrzymano | gönderildi | teslim alındı
    indsendt | modtaget | innsendt | mottatt | sendt inn | lähetetty | vastaanotettu | odesláno | odeslána | podáno | beküldve | elküldve | beérkezett | trimis | trimisă | depus | primit | primită
    отправлено | отправлена | подано | подана | получено | надіслано | надіслана | подана заявка | отримано | υποβλήθηκε | εστάλη | ελήφθη | diajukan | terkirim | dikirim | đã gửi | đã nộp | đã nhận | ส่งแล้ว | ได้รับแล้ว`),
  pending:
    list(`pending | pending approval | pending review | approval pending | review pending | in review | under review | in approval | under approval | awaiting approval | awaiting review
    waiting for approval | waiting for review | waiting on approval | being reviewed | under evaluation | in evaluation | under consideration | submitted for approval | submitted for review
    submitted pending approval | pending validation | in validation | under validation | pending decision | awaiting decision | accepted for review | review in progress | approval in progress | resubmitted for approval
    in prüfung | wird geprüft | ausstehend | genehmigung ausstehend | freigabe ausstehend | wartet auf genehmigung | wartet auf freigabe | warten auf genehmigung | zur genehmigung | zur prüfung | in genehmigung | zur genehmigung eingereicht | zur prüfung eingereicht | in überprüfung | wird überprüft
    en attente | en cours d'examen | en attente d'approbation | en attente de validation | en cours de validation | en cours d'approbation | en révision | à l'examen | en cours d'évaluation | en cours d'étude | soumis pour approbation | soumise pour approbation | en attente d'examen
    pendiente | pendiente de aprobación | pendiente de revisión | a la espera de aprobación | en espera de aprobación | en evaluación | en proceso de aprobación | enviado para aprobación | enviada para aprobación
    pendente | em análise | em revisão | pendente de aprovação | aguardando aprovação | aguardando análise | em aprovação | em avaliação | a aguardar aprovação | enviado para aprovação | enviada para aprovação
    in attesa | in attesa di approvazione | in revisione | in approvazione | in esame | in valutazione | in attesa di revisione | in attesa di conferma | in fase di approvazione
    in afwachting | in afwachting van goedkeuring | wacht op goedkeuring | in beoordeling | wordt beoordeeld | ter goedkeuring | ter beoordeling | ter goedkeuring ingediend
    審査中 | 承認待ち | 確認中 | 審査待ち | 承認申請中 | レビュー中 | 申請中 | 確認待ち | 検討中 | 承認審査中 | 未承認 | 审批中 | 审核中 | 待审批 | 待审核 | 待批准 | 评审中 | 審批中 | 審核中 | 待審批 | 待審核
    검토 중 | 검토중 | 심사 중 | 심사중 | 승인 대기 | 승인대기 | 승인 대기 중 | 대기 중 | ממתין | ממתינה | ממתין לאישור | ממתינה לאישור | בבדיקה | قيد المراجعة | قيد الانتظار | بانتظار الموافقة | في انتظار الموافقة | معلق بانتظار الموافقة
    under granskning | väntar på godkännande | väntande | granskas | w trakcie weryfikacji | oczekuje na zatwierdzenie | oczekujące na zatwierdzenie | oczekujące | oczekuje | w trakcie rozpatrywania | w weryfikacji | incelemede | inceleniyor | onay bekliyor | beklemede | onay bekleniyor | değerlendiriliyor
    afventer | afventer godkendelse | under gennemgang | venter på godkendelse | venter på godkjenning | til godkjenning | under vurdering | til gennemsyn | odottaa hyväksyntää | odottaa | tarkistettavana | arvioitavana | čeká na schválení | ke schválení | v posouzení | posuzuje se | čekající
    jóváhagyásra vár | elbírálás alatt | függőben | felülvizsgálat alatt | în așteptare | în așteptarea aprobării | în curs de aprobare | în curs de examinare | în analiză | на рассмотрении | ожидает одобрения | ожидает утверждения | на согласовании | на проверке | ожидает | в ожидании
    на розгляді | очікує схвалення | очікує затвердження | на погодженні | на перевірці | очікує | σε εκκρεμότητα | εκκρεμεί | εκκρεμεί έγκριση | υπό εξέταση | σε αναμονή έγκρισης | menunggu persetujuan | sedang ditinjau | menunggu | dalam peninjauan | chờ phê duyệt | chờ duyệt | đang chờ | đang chờ duyệt | đang xem xét | đang chờ phê duyệt | รออนุมัติ | รอการอนุมัติ | อยู่ระหว่างการพิจารณา | อยู่ระหว่างการตรวจสอบ | กำลังตรวจสอบ`),
  approved:
    list(`approved | accepted | granted | genehmigt | freigegeben | bewilligt | angenommen | approuvé | approuvée | validé | validée | accordé | accordée | accepté | acceptée
    aprobado | aprobada | aceptado | aceptada | aprovado | aprovada | aceito | aceita | aceite | approvato | approvata | accettato | accettata | goedgekeurd | geaccepteerd
    承認済み | 承認済 | 承認 | 承認されました | 承認しました | 承認完了 | 已批准 | 已通过 | 审批通过 | 审核通过 | 已审批 | 批准 | 已核准 | 審核通過 | 已通過 | 승인 | 승인됨 | 승인 완료 | 승인되었습니다 | אושר | אושרה | מאושר | מאושרת | تمت الموافقة | موافق عليه | تمت الموافقة عليه | معتمد
    godkänd | godkänt | beviljad | zatwierdzono | zatwierdzony | zatwierdzona | zatwierdzone | zaakceptowano | zaakceptowany | zaakceptowana | zaakceptowane | onaylandı | onaylanmış | kabul edildi | godkendt | godkjent | hyväksytty | schváleno | schválen | schválena | schválené
    jóváhagyva | jóváhagyott | elfogadva | aprobat | aprobată | acceptat | acceptată | одобрено | одобрена | утверждено | утверждена | согласовано | схвалено | схвалена | затверджено | затверджена | погоджено | εγκρίθηκε | εγκεκριμένο | εγκεκριμένη | disetujui | đã phê duyệt | đã duyệt | được phê duyệt | đã chấp thuận | อนุมัติแล้ว | อนุมัติ | ได้รับการอนุมัติ`),
  rejected:
    list(`rejected | declined | denied | refused | disapproved | abgelehnt | zurückgewiesen | refusé | refusée | rejeté | rejetée | décliné | déclinée | rechazado | rechazada | denegado | denegada
    rejeitado | rejeitada | recusado | recusada | reprovado | reprovada | negado | negada | respinto | respinta | rifiutato | rifiutata | rigettato | rigettata | afgewezen | afgekeurd | geweigerd
    却下 | 却下済み | 却下されました | 却下しました | 否認 | 否認されました | 不承認 | 非承認 | 已驳回 | 已拒绝 | 驳回 | 拒绝 | 审批不通过 | 审核不通过 | 未通过审核 | 已駁回 | 已拒絕 | 반려 | 반려됨 | 반려되었습니다 | 거절 | 거절됨 | 거절되었습니다 | 거부됨 | 승인 거부 | נדחה | נדחתה | مرفوض | مرفوضة | تم الرفض
    avslagen | avslaget | avvisad | nekad | odrzucono | odrzucony | odrzucona | odrzucone | reddedildi | afvist | afslået | avvist | avslått | hylätty | zamítnuto | zamítnut | zamítnuta | zamítnuté | odmítnuto | elutasítva | elutasított | respins | respinsă | отклонено | отклонена | отказано | відхилено | відхилена | відмовлено
    απορρίφθηκε | απορριφθέν | ditolak | bị từ chối | đã từ chối | đã bị từ chối | ถูกปฏิเสธ | ปฏิเสธแล้ว | ไม่ผ่านการอนุมัติ`),
  'action required':
    list(`action required | action needed | partner action required | requires action | your action required | needs action | more information required | more information needed | more info required | more info needed | additional information required | additional information needed
    additional information requested | more information requested | information requested | information required | needs information | needs more information | need more information | needs more info | need more info | pending information | pending more information | pending additional information | returned | returned for revision | returned for changes
    returned to partner | returned for more information | sent back | sent back to partner | revision required | revision requested | changes requested | changes required | needs revision | needs changes | clarification needed | clarification required | clarification requested | pending partner | pending partner action | waiting for partner | awaiting partner | awaiting information | awaiting partner response
    aktion erforderlich | handlung erforderlich | rückfrage | rückfragen | angaben erforderlich | weitere informationen erforderlich | weitere angaben erforderlich | zur überarbeitung | überarbeitung erforderlich | zurückgegeben | zur korrektur zurückgegeben | maßnahme erforderlich
    action requise | action nécessaire | informations requises | informations complémentaires requises | informations complémentaires demandées | complément d'information demandé | à corriger | retourné | retournée | à compléter | modification demandée
    acción requerida | se requiere acción | acción necesaria | información requerida | se requiere más información | información adicional requerida | información adicional solicitada | devuelto | devuelta | requiere acción | requiere información
    ação necessária | ação requerida | requer ação | informações necessárias | informações adicionais necessárias | informações adicionais solicitadas | devolvido | devolvida | azione richiesta | azione necessaria | richiesta di azione | informazioni richieste | ulteriori informazioni richieste | informazioni aggiuntive richieste | da correggere | da integrare
    actie vereist | actie nodig | meer informatie nodig | aanvullende informatie vereist | aanvullende informatie nodig | teruggestuurd | 要対応 | 対応が必要 | 要修正 | 差し戻し | 差戻し | 差し戻し中 | 差戻 | 差し戻されました | 追加情報が必要 | 情報不足 | 要確認事項あり | アクションが必要 | 対応必要
    需要操作 | 需处理 | 需要补充信息 | 待补充 | 退回修改 | 已退回 | 需要补充资料 | 待修改 | 조치 필요 | 추가 정보 필요 | 보완 요청 | 보완 필요 | 수정 요청 | נדרשת פעולה | דרוש מידע נוסף | إجراء مطلوب | مطلوب إجراء | مطلوب معلومات إضافية | åtgärd krävs | komplettering krävs | wymagane działanie | wymaga działania | wymagane informacje | do poprawy | işlem gerekli | eylem gerekli | ek bilgi gerekli
    handling påkrævet | kræver handling | handling kreves | krever handling | toimenpiteitä vaaditaan | vaatii toimia | lisätietoja tarvitaan | vyžadována akce | vyžaduje akci | k doplnění | művelet szükséges | intézkedés szükséges | hiánypótlás | acțiune necesară | necesită acțiune | требуется действие | требуются действия | требуется уточнение | возвращено на доработку | на доработке
    потрібна дія | потрібні дії | повернено на доопрацювання | απαιτείται ενέργεια | tindakan diperlukan | perlu tindakan | perlu informasi tambahan | cần hành động | cần xử lý | cần bổ sung thông tin | cần bổ sung | ต้องดำเนินการ | ต้องการข้อมูลเพิ่มเติม`),
  expired:
    list(`expired | lapsed | protection expired | registration expired | abgelaufen | verfallen | expiré | expirée | caduque | échu | échue | caducado | caducada | expirado | expirada | vencido | vencida | caducou | scaduto | scaduta | verlopen | vervallen
    期限切れ | 有効期限切れ | 失効 | 失効済み | 満了 | 已过期 | 过期 | 已失效 | 已到期 | 已過期 | 만료 | 만료됨 | 기한 만료 | פג תוקף | פג | منتهي الصلاحية | منتهية الصلاحية | انتهت الصلاحية | utgången | utgånget | har gått ut | wygasł | wygasła | wygasło | wygasłe | przeterminowane | süresi doldu | süresi dolmuş | udløbet | utløpt | vanhentunut | umpeutunut | vypršelo | vypršela | platnost vypršela | prošlé
    lejárt | expirat | expirată | срок истек | истек | истекло | срок действия истек | просрочено | термін минув | термін дії минув | термін дії закінчився | прострочено | έληξε | ληγμένο | kedaluwarsa | kadaluarsa | hết hạn | đã hết hạn | หมดอายุ | หมดอายุแล้ว`),
}

/** Words around a state that change nothing of it. */
export const fillers = new Set(
  list(`a | the | your | this | my | our | deal | deals | registration | reg | opportunity | lead | request | application | referral | submission | project | has | have | been | is | was | now | currently | successfully | status | state | of | current
    der | die | das | ihr | ihre | registrierung | projektregistrierung | antrag | anfrage | wurde | ist | erfolgreich | le | la | les | votre | enregistrement | demande | dossier | opportunité | été | est | avec | succès | statut | état
    el | su | registro | solicitud | oportunidad | ha | sido | fue | está | estado | o | a | seu | sua | solicitação | pedido | oportunidade | foi | com | sucesso | situação | il | tua | vostra | registrazione | richiesta | opportunità | è | stata | stato | de | het | uw | registratie | aanvraag | werd | is`),
)
