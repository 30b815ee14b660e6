import { fieldName, ruleInWords } from '../../../lib/mapping/changes.ts'
import type { Copied } from '../../../lib/mapping/copy-mapping.ts'

/** What becomes of each rule in the other form: carried over, to be answered, or lost. */
export function CopyReport(props: {
  copied: Copied
  /** Which of its fields an unsure rule goes to, by their places. */
  answers: Record<number, number>
  answer(at: number, field: number): void
}) {
  const { carried, asked, lost } = props.copied
  return (
    <>
      <h4>Carried over: {carried.length}</h4>
      <ul className="changes small">
        {carried.map(({ rule, field }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule is known by its place in the mapping.
          <li key={at}>
            “{fieldName(field)}” gets {ruleInWords(rule)}
            {fieldName(field) !== fieldName(rule.field) && <> (here: “{fieldName(rule.field)}”)</>}
          </li>
        ))}
      </ul>
      {asked.length > 0 && (
        <>
          <h4>For you to say: {asked.length}</h4>
          <ul className="changes">
            {asked.map(({ rule, fields, why }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule is known by its place in the mapping.
              <li key={at} className="stack">
                <label>
                  “{fieldName(rule.field)}”, {ruleInWords(rule)}, goes to
                  <select
                    value={props.answers[at] ?? -1}
                    onChange={event => props.answer(at, Number(event.target.value))}
                  >
                    <option value={-1}>no field: leave it out</option>
                    {fields.map((field, place) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: two fields may have the same label.
                      <option key={place} value={place}>
                        {fieldName(field)}
                        {field.section && ` (${field.section})`}
                      </option>
                    ))}
                  </select>
                </label>
                <span className="small muted">{why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {lost.length > 0 && (
        <>
          <h4>Not carried over: {lost.length}</h4>
          <ul className="changes small">
            {lost.map(({ why }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule is known by its place in the mapping.
              <li key={at}>{why}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
