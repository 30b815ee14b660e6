import type { Entry } from '../../deal/deal.ts'
import { foldSpace, foldText } from '../../deal/fold.ts'
import type { Field } from '../../page/field.ts'
import { type Found, findSource } from '../find-source.ts'
import type { PlanRow } from '../plan.ts'
import { shorten } from '../words.ts'
import { usualLevel, type WriteBackLevel } from './level.ts'

/** The note of a mapping: a template, and how far it may go without a person. */
export interface Note {
  text: string
  back?: WriteBackLevel
}

/** What notes are called on records, in the languages of the vocabulary; what is surest a note first. Folded. */
const names = [
  'log note,internal note,add note,add a note,new note,note,notes,internal notes,log an internal note,interne notiz,notiz,notizen,notiz hinzufügen,' +
    'note interne,remarques,remarque,nota interna,nota,notas,añadir nota,adicionar nota,anotações,observações,observaciones,aggiungi nota,note interne,' +
    'notitie,notities,interne notitie,opmerkingen,opmerking,メモ,ノート,備考,社内メモ',
  'comment,comments,add a comment,internal comment,internal comments,remarks,remark,kommentar,kommentare,bemerkung,bemerkungen,anmerkungen,' +
    'commentaire,commentaires,comentario,comentarios,comentário,comentários,commento,commenti,reactie,reacties,コメント',
  'chatter,log,activity log,share an update,verlauf,journal,bitácora,diario,logboek,活動ログ',
  'description,beschreibung,descripción,descrição,descrizione,omschrijving,beschrijving,説明',
].map(words => new Set(words.split(',').map(foldText)))

/** Kinds of boxes that take several lines. A rich one only while it is empty: nobody's formatting is touched. */
const plain = new Set(['textarea'])
const rich = new Set(['editable', 'editable-frame'])

/** Boxes that only begin a note, which a button of their own then leaves: the record's Save does not keep it. Folded. */
const composers = new Set(
  'log note,add note,add a note,new note,add a comment,share an update,log an internal note,write a note,notiz hinzufügen,añadir nota,adicionar nota,aggiungi nota,ajouter une note'
    .split(',')
    .map(foldText),
)

/** True for a box whose note is left by a button beside it, as far as can be told. */
export function isComposer({ control, label }: Pick<Field, 'control' | 'label'>): boolean {
  return rich.has(control) || composers.has(foldText(label))
}

/** The fields that a note could go into: of all that can be written, those that are surest called a note. */
export function noteFields(fields: Field[]): Field[] {
  const open = fields.filter(({ control, locked }) => !locked && (plain.has(control) || rich.has(control)))
  for (const words of names) {
    const found = open.filter(({ label }) => words.has(foldText(label)))
    if (found.length > 0) return found
  }
  return []
}

interface Given {
  note: Note
  rows: PlanRow[]
  /** What the template says. */
  found: Found
  /** Everything that the page shows, and whether this very note was left on this record before. */
  text: string
  noted: boolean
}

/** What a note says for a deal and its registration. */
export function noteTextOf({ text }: Note, entries: Entry[], lang: string): Found {
  return findSource({ from: 'template', text }, { entries, lang })
}

/**
 * The plan's rows with the note in the field that it goes into: behind what stands there, once. Where no field is surely
 * meant, or the template cannot be filled, the row says why.
 */
export function withNote({ note, rows, found, text, noted }: Given): PlanRow[] {
  const free = rows.filter(row => row.action !== 'fill').map(row => row.field)
  const [field, other] = noteFields(free)
  if (!field || note.back === 'leave') return rows
  const put = (more: Pick<PlanRow, 'action' | 'why'> & Partial<PlanRow>) =>
    rows.map(row => (row.field.key === field.key ? { ...noteRow(field, note), ...more } : row))
  if (other) return put({ action: 'ask', why: `The note could go into “${field.label}” or “${other.label}”.` })

  if (!found.ok) return put({ action: found.open ? 'ask' : 'leave', why: `No note: ${found.why}` })
  const held = field.content.text.trim()
  if (holdsNote(held, found.text) || holdsNote(text, found.text) || noted)
    return put({ action: 'leave', why: 'The record holds this note already.' })
  if (held !== '' && rich.has(field.control))
    return put({ action: 'ask', why: 'It holds formatted text, to which nothing can be added. Add the note yourself.' })
  const whole = held === '' ? found.text : `${field.content.text.trimEnd()}\n\n${found.text}`
  const { maxLength = Number.POSITIVE_INFINITY } = field.accepts
  if (whole.length > maxLength)
    return put({ action: 'ask', why: `With the note it would be longer than ${maxLength} characters.` })
  const own = isComposer(field) ? ' If the box has a button of its own, press it to leave the note.' : ''
  const why = held === '' ? `Your note.${own}` : `Your note, behind what stands there: “${shorten(held)}”.${own}`
  return put({ action: 'fill', value: found.text, write: { text: whole }, why })
}

function noteRow(field: Field, note: Note): Omit<PlanRow, 'action' | 'why'> {
  const source = { from: 'template' as const, text: note.text }
  const back = isComposer(field) ? usualLevel : note.back
  return { field, source, learned: true, overwrite: true, value: '', note: true, back }
}

/** True if a text holds a note, however its lines are broken. */
export function holdsNote(text: string, note: string): boolean {
  return foldSpace(text).includes(foldSpace(note))
}
