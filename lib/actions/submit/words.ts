import { numberOf } from '../../deal/registration.ts'
import type { SubmitLevel } from '../../mapping/submit.ts'
import type { Run } from '../../store/run.ts'
import type { Verdict } from './judge.ts'

/** What the person is to do before anything is sent again. */
export const lookFirst = 'Look at the portal’s list before you send again.'

/** The sentence that a submission ends with. */
export function submittedSentence(run: Pick<Run, 'dealName'>, verdict: Verdict): string {
  const deal = `“${run.dealName}”`
  switch (verdict.outcome) {
    case 'submitted': {
      const status = verdict.entries.find(({ term }) => term === 'registration.status')?.text
      const told = [numberOf(verdict), status].filter(Boolean).join(', ') || verdict.said
      return `Submitted ${deal}.${told ? ` The portal says: ${told.replace(/\.$/, '')}.` : ''}`
    }
    case 'refused': {
      const shown = verdict.said.slice(0, 3).map(text => text.replace(/\.$/, ''))
      const more = verdict.said.length - shown.length
      return `Not submitted: the portal refused it. It says: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}. The answers are still in the form; correct them and submit again.`
    }
    case 'unknown':
      return `It is not known whether ${deal} was submitted: ${verdict.why.replace(/\.$/, '')}. ${lookFirst}`
  }
}

/** The sentence where the button was not pressed. */
export function stoppedSentence(why: string): string {
  return `Nothing was submitted. ${why}`
}

/** Why a form goes no further than this, where the person would let it and the organisation does not. */
export function loweredSentence(level: SubmitLevel): string {
  return level === 'fill'
    ? 'Your organisation lets Dealbridge only fill forms: submit this one yourself.'
    : 'Your organisation lets Dealbridge submit only after you confirm.'
}
