import type { Asked } from '../../../lib/mapping/demand-fields.ts'
import { demandsInWords } from '../../../lib/mapping/demand-words.ts'
import { choicesInWords, limitsInWords, typeInWords } from './field-words.ts'
import type { FieldRow } from './rows.ts'

/** What a field is and takes, by its form and by what is documented of its portal. */
export function FieldAbout({ row: { field, lost }, asked }: { row: FieldRow; asked: Asked }) {
  const choices = choicesInWords(field, 60)
  const { help, placeholder } = field.facts ?? {}
  const limits = limitsInWords(field).join(', ')
  const { says, sources } = demandsInWords(asked, field)
  return (
    <dl>
      {lost && (
        <>
          <dt>Form</dt>
          <dd>The form as it was last seen has no such field. The rule waits until it is there again.</dd>
        </>
      )}
      <dt>Takes</dt>
      <dd>{typeInWords(field)}</dd>
      {limits && (
        <>
          <dt>Limits</dt>
          <dd>{limits}</dd>
        </>
      )}
      {says.length > 0 && (
        <>
          <dt>The portal asks</dt>
          <dd>
            {says.map(sentence => (
              <div key={sentence}>{sentence}</div>
            ))}
            {sources.length > 0 && <div className="muted">Documented: {sources.join('; ')}</div>}
          </dd>
        </>
      )}
      {choices && (
        <>
          <dt>Choices</dt>
          <dd className="offered">{choices}</dd>
        </>
      )}
      {(help || placeholder) && (
        <>
          <dt>The form says</dt>
          <dd>{[help, placeholder].filter(Boolean).join(' – ')}</dd>
        </>
      )}
    </dl>
  )
}
