import { useId, useState } from 'react'
import { terms } from '../../../lib/deal/vocabulary.ts'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import type { Profile } from '../../../lib/mapping/profile.ts'
import { defaultProfile, deleteProfile, putProfile, setDefaultProfile } from '../../../lib/store/profiles.ts'
import { ConfirmButton } from '../../common/confirm-button.tsx'
import { count } from '../../common/count.ts'
import { OwnAnswers } from './own-answers.tsx'
import { type OwnAnswer, ownAnswers, ownProblem, withOwn } from './own-values.ts'

const partnerTerms = terms.filter(({ group }) => group === 'partner')

/** One profile: its name, the standard answers, and answers of one's own that rules can refer to. */
export function ProfileForm(props: {
  profile: Profile
  kept: boolean
  isDefault: boolean
  /** Mappings that answer with it. */
  uses: Mapping[]
  say(status: string): void
  done(id: string | undefined): void
}) {
  const { profile, kept, isDefault, uses, say, done } = props
  const [name, setName] = useState(profile.name)
  const [values, setValues] = useState(profile.values)
  const [own, setOwn] = useState<OwnAnswer[]>(() => ownAnswers(profile.values))
  const id = useId()

  async function save() {
    const problem = name.trim() ? ownProblem(own) : 'A profile needs a name.'
    if (problem) return say(`${problem} Nothing was saved.`)
    // The only profile is the default one; it stays so when another comes.
    await setDefaultProfile((await defaultProfile()) ?? profile.id)
    const updatedAt = new Date().toISOString()
    await putProfile({ ...profile, name: name.trim(), values: withOwn(values, own), updatedAt })
    done(profile.id)
    say('Saved. Forms that ask for your company are filled with these answers.')
  }

  return (
    <>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <div className="answers">
          <label>
            Name of this profile
            <input
              value={name}
              maxLength={500}
              onChange={event => {
                setName(event.target.value)
                say('')
              }}
            />
          </label>
          {partnerTerms.map(term => (
            <div key={term.id}>
              <label htmlFor={id + term.id}>{term.title}</label>
              <input
                id={id + term.id}
                value={values[term.id] ?? ''}
                maxLength={10_000}
                onChange={event => {
                  setValues({ ...values, [term.id]: event.target.value })
                  say('')
                }}
              />
            </div>
          ))}
        </div>
        <OwnAnswers own={own} change={setOwn} />
        <div className="row">
          <button type="submit" className="primary">
            Save
          </button>
        </div>
        {kept && (
          <details>
            <summary>Used by {count(uses.length, 'mapping')}</summary>
            <ul className="changes small inside">
              {uses.map(mapping => (
                <li key={mapping.id}>
                  <a href={`#mappings/${mapping.id}/applies-to`}>{mapping.name || mapping.origin}</a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </form>
      <div className="row">
        {kept && !isDefault && (
          <button
            type="button"
            onClick={() =>
              void setDefaultProfile(profile.id).then(() =>
                say(`“${profile.name}” answers wherever a mapping names no other profile.`),
              )
            }
          >
            Make it the default
          </button>
        )}
        {kept && (
          <ConfirmButton
            about={profile.name}
            title="Delete this profile?"
            text={`The answers of “${profile.name}” are deleted. Mappings that name it answer nothing for your company until you choose another.`}
            action="Delete"
            onConfirm={() =>
              void deleteProfile(profile.id).then(() => {
                done(undefined)
                say(`“${profile.name}” was deleted.`)
              })
            }
          >
            Delete profile
          </ConfirmButton>
        )}
      </div>
    </>
  )
}
