import { useEffect, useId, useState } from 'react'
import { terms } from '../../lib/deal/vocabulary.ts'
import { getPartner, savePartner } from '../../lib/store/profiles.ts'

/** Our own company, person and programme ids: what "your company" blocks of a form ask. Entered once. */
export function Profile() {
  const [answers, setAnswers] = useState<Record<string, string>>()
  const [status, setStatus] = useState('')
  const id = useId()
  useEffect(() => {
    getPartner().then(setAnswers)
  }, [])
  if (!answers) return null
  return (
    <form
      className="stack profile"
      onSubmit={async event => {
        event.preventDefault()
        await savePartner(answers)
        setStatus('Saved. Forms that ask for your company are filled with these answers.')
      }}
    >
      <p className="muted">
        Portals ask who is registering the deal. Fill in what you want Dealbridge to answer; leave the rest empty.
      </p>
      <div className="answers">
        {terms
          .filter(({ group }) => group === 'partner')
          .map(term => (
            <div key={term.id}>
              <label htmlFor={id + term.id}>{term.title}</label>
              <input
                id={id + term.id}
                value={answers[term.id] ?? ''}
                maxLength={10_000}
                onChange={event => {
                  setAnswers({ ...answers, [term.id]: event.target.value })
                  setStatus('')
                }}
              />
            </div>
          ))}
      </div>
      <div className="row">
        <button type="submit" className="primary">
          Save
        </button>
        <span role="status">{status}</span>
      </div>
    </form>
  )
}
