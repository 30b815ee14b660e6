import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { recentDays, sumOf } from '../../../lib/mapping/health/health.ts'
import { clearCounts, daysCounted } from '../../../lib/store/day-counts.ts'
import { allHealth, type FormOf } from '../../../lib/store/health.ts'
import { ConfirmButton } from '../../common/confirm-button.tsx'
import { count } from '../../common/count.ts'
import { FormList } from './form-list.tsx'
import { ProblemList } from './problem-list.tsx'
import { TimeSaved } from './time-saved.tsx'

/** All forms at once: what needs the person, the time saved, and each form's trend. */
export function Overview({ today }: { today: string }) {
  const forms = useLiveQuery(() => allHealth(today), [today])
  const [said, setSaid] = useState('')
  if (!forms) return null
  const troubled = forms.filter(({ health }) => health.problems.length > 0)
  const counted = forms.some(({ health }) => health.runs > 0)
  return (
    <>
      <Overall forms={forms} />
      {troubled.length > 0 && <ProblemList of={troubled} named />}
      {forms.length > 0 && (
        <>
          <TimeSaved
            recent={sumOf(forms.map(({ health }) => health.recent))}
            all={sumOf(forms.map(one => one.health))}
          />
          <h3>Forms of the last twelve weeks</h3>
          <FormList forms={forms} />
        </>
      )}
      <h3>What is counted</h3>
      <p className="small muted">
        For each form and day: the labels of its fields, and how often each was filled, verified and changed by you. No
        values. The numbers are kept for {daysCounted} days, also when Activity is deleted before.
      </p>
      {counted && (
        <div>
          <ConfirmButton
            title="Delete these numbers?"
            text="What was counted of all forms is deleted, and the time saved starts from nothing. Activity and mappings stay."
            action="Delete"
            onConfirm={() => void clearCounts().then(() => setSaid('The numbers were deleted.'))}
          >
            Delete these numbers…
          </ConfirmButton>
        </div>
      )}
      <p className="small" role="status">
        {said}
      </p>
    </>
  )
}

function Overall({ forms }: { forms: FormOf[] }) {
  const problems = forms.flatMap(({ health }) => health.problems)
  const changed = problems.some(({ kind }) => kind === 'changed')
  if (problems.length > 0)
    return (
      <p className="notice warn">
        {problems.length === 1 ? '1 thing needs you.' : `${problems.length} things need you.`}
        {changed && ' Until then, nothing is filled into fields that are not surely found.'}
      </p>
    )
  if (forms.length === 0)
    return (
      <p className="notice">
        Nothing was filled in the last twelve weeks. When you fill a form, what came of each field is counted here, and
        what breaks is said.
      </p>
    )
  const { fills, verified } = sumOf(forms.map(({ health }) => health.recent))
  const filled = fills === verified ? count(fills, 'field') : `${verified} of ${count(fills, 'field')}`
  return (
    <p className="notice well">
      {fills === 0
        ? `All is well: nothing was filled in the last ${recentDays} days, and nothing needs you.`
        : `All is well: ${filled} filled and verified in the last ${recentDays} days; nothing needs you.`}
    </p>
  )
}
