import type { Problem } from '../../../lib/mapping/health/problems.ts'
import type { FormOf } from '../../../lib/store/health.ts'
import { formName, problemDetails, problemKey, problemTitle } from './words.ts'

/** What needs the person, with the way to the repair. `named`: the form is said with each. */
export function ProblemList({ of, named = false }: { of: readonly FormOf[]; named?: boolean }) {
  const all = of.flatMap(form => form.health.problems.map(problem => ({ form, problem })))
  return (
    <ul className="cards problems">
      {all.map(({ form, problem }) => (
        <li key={`${form.key} ${problemKey(problem)}`} className="card">
          {named && <p className="small muted">{formName(form)}</p>}
          <p className="name">{problemTitle(problem)}</p>
          <p className="small">{problemDetails(problem, form.compared)}</p>
          <Way form={form} problem={problem} />
        </li>
      ))}
    </ul>
  )
}

function Way({ form, problem }: { form: FormOf; problem: Problem }) {
  const { mapping } = form
  const about = <span className="spoken">: {problemTitle(problem)}</span>
  if (problem.kind === 'changed')
    return (
      <p>
        <a href={`#mappings/${mapping}/changes`}>Look at the change and repair it{about}</a>
      </p>
    )
  return (
    <p className="row">
      {problem.kind === 'failing' && <a href="#activity">See in Activity what the page said{about}</a>}
      {mapping ? (
        <a href={`#mappings/${mapping}/fields`}>Change what the field gets{about}</a>
      ) : (
        <span className="small muted">To change what it gets, choose Change beside it in the preview of the form.</span>
      )}
    </p>
  )
}
