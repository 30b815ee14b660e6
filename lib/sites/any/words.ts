import { foldText } from '../../deal/fold.ts'

/** Words that ask for a record to be opened for editing, as they stand on buttons. Folded. */
const edit = folded(
  'edit,modify,bearbeiten,ändern,modifier,éditer,editar,modificar,alterar,modifica,modificare,bewerken,wijzigen,redigera,rediger,' +
    'muokkaa,edytuj,upravit,upraviť,szerkesztés,editează,düzenle,редактировать,изменить,редагувати,επεξεργασία,編集,编辑,編輯,편집,수정,تعديل,تحرير,עריכה,ערוך,แก้ไข,chỉnh sửa,sunting,ubah',
)

/** Words that keep the changes. */
const save = folded(
  'save,speichern,sichern,enregistrer,sauvegarder,guardar,salvar,gravar,salva,salvare,opslaan,bewaren,spara,gem,lagre,tallenna,' +
    'zapisz,uložit,uložiť,mentés,salvează,kaydet,сохранить,зберегти,αποθήκευση,保存,储存,儲存,저장,حفظ,שמור,שמירה,บันทึก,lưu,simpan',
)

/** Words that keep the changes on a form's own button, and elsewhere may only load the page anew. */
const update = folded(
  'update,aktualisieren,mettre à jour,actualizar,atualizar,aggiorna,bijwerken,uppdatera,opdater,oppdater,päivitä,aktualizuj,güncelle,обновить,更新,업데이트,تحديث,עדכן',
)

/** What may stand beside such a word without changing what is meant: the record, its changes, small words. */
const beside = new Set(
  folded(
    'record,deal,opportunity,lead,account,contact,details,detail,changes,all,this,the,all changes,page,form,' +
      'datensatz,chance,verkaufschance,änderungen,alle,diesen,den,details,seite,fiche,la,le,les,modifications,opportunité,affaire,' +
      'enregistrement,cette,registro,el,los,cambios,oportunidad,negocio,trato,ficha,detalles,alterações,oportunidade,negócio,' +
      'record,modifiche,opportunità,scheda,dettagli,wijzigingen,deal,verkoopkans,gegevens,レコード,案件,商談,変更,変更を,記録,する,を,记录,此,更改,商机,레코드,변경사항',
  ).flatMap(words => words.split(' ')),
)

/** Keyboard shortcuts that some pages write into the name: "Save (CTRL+S)". */
const shortcut = /\(\s*(?:ctrl|control|strg|alt|shift|maj|cmd|⌘|⌃|⌥)[^)]*\)|(?:ctrl|strg|cmd|⌘)\s*\+\s*\w+$/gi

/** What a button's name says it does. `rest` is what else it names, folded: the field of a pencil, the record's title. */
export interface Command {
  does: 'edit' | 'save' | 'update'
  rest: string
}

/** Reads the name of a button. Undefined where it does something else, or something more ("Save & New"). */
export function commandOf(name: string): Command | undefined {
  if (/[&＆+/]/.test(name.replace(shortcut, ''))) return undefined
  const text = foldText(name.replace(shortcut, ' '))
  const lists = { edit, save, update } as const
  for (const does of ['edit', 'save', 'update'] as const) {
    for (const word of lists[does]) {
      const rest = without(text, word)
      if (rest !== undefined) return { does, rest: meaningful(rest) }
    }
  }
  return undefined
}

/** What stands before or after a word; undefined where the text does not begin or end with it. */
function without(text: string, word: string): string | undefined {
  if (text === word) return ''
  const joined = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(word)
  const gap = joined ? '' : ' '
  if (text.startsWith(word + gap)) return text.slice(word.length).trim()
  if (text.endsWith(gap + word)) return text.slice(0, -word.length).trim()
  // Japanese adds the verb: 編集する.
  if (joined && text.endsWith(`${word}する`)) return text.slice(0, -word.length - 2)
  return undefined
}

function meaningful(rest: string): string {
  return rest
    .split(' ')
    .flatMap(word => word.split(/(?<=\p{Script=Han}|\p{Script=Katakana})を|^を|を$/u))
    .filter(word => word && !beside.has(word))
    .join(' ')
}

function folded(words: string): string[] {
  return words
    .split(',')
    .map(foldText)
    .sort((a, b) => b.length - a.length)
}
