import { useState } from 'react'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import { noteTextOf } from '../../../lib/mapping/write-back/note.ts'
import { updateMapping } from '../../../lib/store/mappings.ts'
import { DealSelect } from '../../popup/deal-select.tsx'
import { EditorContext, LevelsContext } from './editor-data.ts'
import { LevelSelect, useLevels } from './level-select.tsx'
import { TemplateSource } from './text-source.tsx'
import { useAnswers } from './use-answers.ts'
import type { ViewProps } from './view.ts'

type Note = NonNullable<Mapping['note']>

const first: Note = {
  text: 'Registered with the partner portal: {{registration.id}}, {{registration.status}}. {{registration.url}}',
}

/** The note that a write-back leaves on the record: off until the person wants one, then a text with values in it. */
export function NoteView({ mapping, host }: ViewProps) {
  const levels = useLevels(host, mapping.side)
  const { deals, deal, choose, data } = useAnswers(mapping)
  const [draft, setDraft] = useState(mapping.note)
  const [status, setStatus] = useState('')
  if (!data) return null

  function change(note: Note | undefined) {
    setDraft(note)
    const kept = note?.text.trim() ? note : undefined
    void updateMapping(mapping.id, ({ note: _, ...now }) => ({ ...now, ...(kept && { note: kept }) })).then(() =>
      setStatus(note && !kept ? 'An empty note is none.' : 'Saved.'),
    )
  }

  const found = draft?.text.trim() && data.entries ? noteTextOf(draft, data.entries, '') : undefined
  return (
    <EditorContext value={data}>
      <LevelsContext value={levels}>
        <div className="stack">
          <p className="small muted">
            A write-back can add a note to the record: into the field or box that is called a note, a comment or the
            like, behind what stands there, once for each registration. The preview shows it first.
          </p>
          <label>
            <input
              type="checkbox"
              checked={draft !== undefined}
              onChange={({ target }) => change(target.checked ? (mapping.note ?? first) : undefined)}
            />{' '}
            Add a note to the record
          </label>
          {draft && (
            <>
              <TemplateSource text={draft.text} onChange={text => change({ ...draft, text })} />
              <LevelSelect level={draft.back} onChange={back => change({ text: draft.text, ...(back && { back }) })} />
              <DealSelect deals={deals} deal={deal} onChoose={choose} />
              {found && (
                <p className={found.ok ? 'small pre' : 'small warn-text'}>
                  {found.ok ? found.text : `No note with this deal: ${found.why}`}
                </p>
              )}
            </>
          )}
          <p role="status">{status}</p>
        </div>
      </LevelsContext>
    </EditorContext>
  )
}
