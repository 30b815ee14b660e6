import { foldText } from '../../deal/fold.ts'

/** What the button of a form does by its name. `keep`: keeps a draft, leaves the form or takes something away: never pressed. */
export type Deed = 'submit' | 'next' | 'keep'

/** Words on buttons that keep a draft, go back, leave, add, look up or take away. */
const keep =
  /\b(?:drafts?|save|cancel|delete|remove|discard|reset|clear|back|previous|close|dismiss|edit|add|upload|attach|browse|search|find|lookup|look up|filter|print|download|export|share|copy|preview|help|later|exit|log ?out|sign ?out|log ?in|sign ?in|entwurf|speichern|sichern|abbrechen|zuruck|loschen|entfernen|verwerfen|schliessen|hinzufugen|suchen|hochladen|vorschau|bearbeiten|brouillon|enregistrer|sauvegarder|annuler|retour|precedent|supprimer|fermer|ajouter|rechercher|modifier|apercu|borrador|guardar|cancelar|volver|atras|anterior|eliminar|borrar|cerrar|anadir|agregar|buscar|vista previa|rascunho|salvar|voltar|excluir|fechar|adicionar|bozza|salva|annulla|indietro|elimina|chiudi|aggiungi|cerca|concept|opslaan|annuleren|terug|vorige|verwijderen|sluiten|toevoegen|zoeken|spara|avbryt|tillbaka|ta bort|stang|lagg till|zapisz|anuluj|wstecz|usun|zamknij|dodaj|taslak|kaydet|iptal|geri|sil|kapat|ekle)\b|下書き|保存|キャンセル|戻る|削除|閉じる|追加|検索|编辑|草稿|取消|返回|上一步|删除|关闭|添加|搜索|임시저장|저장|취소|이전|삭제|닫기|추가|검색|مسودة|حفظ|إلغاء|رجوع|حذف|טיוטה|שמור|ביטול|חזור|מחק/u

/** Words that take something back or away, whatever else the button says: "Submit withdrawal", "Discard and continue". */
const away =
  /\b(?:withdraw\w*|recall|revoke|reject|decline|deactivate|archive|delet\w*|remov\w*|discard|cancell?\w*|unregister|deregister|unsubscribe|unsubmit|zuruckzieh\w*|zuruckzuzieh\w*|stornier\w*|widerruf\w*|ablehn\w*|losch\w*|verwerf\w*|abbrech\w*|retirer|retrait|refuser|supprim\w*|annul\w*|resilier|retirar|rechazar|archivar|anular|cancelar|eliminar|borrar|descartar|rejeitar|recusar|excluir|arquivar|ritira|rifiuta|archivia|elimina|intrekken|afwijzen|archiveren|verwijder\w*|annuler\w*|dra tillbaka|ta bort|wycofaj|odrzuc|usun)\b|取り下げ|取下げ|撤回|却下|削除|撤销|撤銷|拒绝|拒絕|删除|刪除|철회|거절|삭제/u

/** Words that lead to the next step of a form. */
const next =
  /\b(?:next|continue|proceed|go on|weiter|fortfahren|nachster schritt|suivant|continuer|poursuivre|siguiente|continuar|seguinte|proximo|avancar|avanti|successivo|prosegui|continua|volgende|doorgaan|verder|nasta|fortsatt|vidare|naeste|neste|seuraava|dalej|nastepny|kontynuuj|ileri|devam|sonraki|далее|продолжить)\b|次へ|次の|続ける|続行|进む|下一步|继续|下一頁|繼續|다음|계속|التالي|متابعة|הבא|המשך/u

/** Words that send the form in. */
const submit =
  /\b(?:submit|send|register|request|create|finish|complete|confirm|apply|refer|nominate|propose|absenden|einreichen|senden|ubermitteln|registrieren|anmelden|melden|beantragen|anlegen|erstellen|fertigstellen|bestatigen|soumettre|envoyer|transmettre|valider|creer|demander|declarer|terminer|confirmer|enviar|registrar|presentar|solicitar|crear|finalizar|confirmar|tramitar|submeter|registar|criar|solicitar|concluir|invia|inviare|inoltra|registra|registrare|crea|richiedi|conferma|completa|indienen|verzenden|versturen|aanmelden|registreren|aanvragen|aanmaken|voltooien|bevestigen|skicka|skicka in|registrera|ansok|slutfor|bekrafta|wyslij|zarejestruj|zglos|utworz|zakoncz|potwierdz|gonder|kaydol|olustur|tamamla|onayla|отправить|зарегистрировать|создать)\b|送信|登録|申請|提出|提交|报备|登记|申请|注册|发送|제출|등록|신청|전송|보내기|إرسال|تقديم|تسجيل|שלח|הגש|רשום/u

/** What follows the deed makes it another one: "Submit and add another". */
const more = /\b(?:another|new|und neu|weitere[rns]?|nouveau|autre|otro|nuevo|outro|novo|altro|nuovo|nieuwe?)\b/u

/**
 * What a button of a form does, by its name in the vocabulary's languages. Undefined where no word tells. "Save and
 * continue" goes on; "Save" alone, and everything that keeps a draft, sends nothing.
 */
export function deedOf(name: string): Deed | undefined {
  const text = foldText(name)
  if (text.length > 80) return undefined
  if (
    /\b(?:draft|entwurf|brouillon|borrador|rascunho|bozza|concept|taslak)\b|下書き|草稿|임시저장|مسودة|טיוטה/u.test(
      text,
    )
  )
    return 'keep'
  if (away.test(text)) return 'keep'
  const goesOn = next.test(text)
  if (goesOn && !/\b(?:later|spater|plus tard|mas tarde|dopo)\b/u.test(text)) return 'next'
  if (keep.test(text))
    return submit.test(text) && /^(?:save|speichern) (?:and|und) (?:submit|send|absenden|einreichen)/.test(text)
      ? 'submit'
      : 'keep'
  if (submit.test(text)) return more.test(text) && /\b(?:and|und|et|y|e|en)\b|[&+]/u.test(text) ? 'keep' : 'submit'
  return undefined
}
