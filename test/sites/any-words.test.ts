import { expect, test } from 'vitest'
import { commandOf } from '../../lib/sites/any/words.ts'

test.each([
  'Edit',
  'Edit record',
  'Edit this opportunity',
  'Modify',
  'Bearbeiten',
  'Datensatz bearbeiten',
  'Modifier',
  'Modifier la fiche',
  'Editar',
  'Modifica',
  'Bewerken',
  'Редактировать',
  '編集',
  '編集する',
  '商談を編集',
  '编辑',
  '편집',
  'تحرير',
])('“%s” opens a record', name => {
  expect(commandOf(name)).toEqual({ does: 'edit', rest: '' })
})

test.each([
  'Save',
  'Save (CTRL+S)',
  'Save changes',
  'Speichern',
  'Änderungen speichern',
  'Enregistrer',
  'Guardar',
  'Salva',
  'Opslaan',
  '保存',
  '保存する',
  '저장',
])('“%s” keeps it', name => {
  expect(commandOf(name)).toEqual({ does: 'save', rest: '' })
})

test.each(['Update', 'Aktualisieren', 'Mettre à jour', '更新'])('“%s” keeps it on a form’s own button', name => {
  expect(commandOf(name)?.does).toBe('update')
})

test.each([
  'Delete',
  'Save & New',
  'Speichern & Neu',
  'Enregistrer et nouveau + Copier',
  'Clone',
  'Credit',
  'Edition',
  'Saved views',
  'Löschen',
  '削除',
])('“%s” is neither', name => {
  expect(commandOf(name)).toBeUndefined()
})

test('what else a name says is kept: the field of a pencil, another kind of save', () => {
  expect(commandOf('Edit Close Date')).toEqual({ does: 'edit', rest: 'close date' })
  expect(commandOf('Save and New')).toEqual({ does: 'save', rest: 'and new' })
  expect(commandOf('Save as draft')).toEqual({ does: 'save', rest: 'as draft' })
})
