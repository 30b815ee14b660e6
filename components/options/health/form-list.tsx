import { useDeferredValue } from 'react'
import type { FormOf } from '../../../lib/store/health.ts'
import { Badge } from '../../common/badges.tsx'
import { when } from '../../common/texts.ts'
import { Bars } from './bars.tsx'
import { fillsText, formName } from './words.ts'

const firstScreen = 20

/** Every form that was filled in the weeks of the trend. */
export function FormList({ forms }: { forms: FormOf[] }) {
  // The first screen at once; the rest follows without holding up the page.
  const shown = useDeferredValue(forms, forms.slice(0, firstScreen))
  return (
    <ul className="cards health-forms">
      {shown.map(form => (
        <Item key={form.key} form={form} />
      ))}
    </ul>
  )
}

function Item({ form }: { form: FormOf }) {
  const { health, side, mapping } = form
  const { corrected, lastUsed, problems, weeks } = health
  const about = [
    fillsText(health),
    corrected > 0 && `${corrected} changed by you`,
    lastUsed && `last filled ${when(lastUsed)}`,
    side === 'crm' && 'written back to',
    !mapping && 'no mapping',
  ]
  return (
    <li className="card">
      <div>
        <a className="name" href={`#health/${encodeURIComponent(form.key)}`}>
          {formName(form)}
        </a>{' '}
        {problems.length > 0 && <Badge tone="warn">needs you</Badge>}
        <div className="small muted">{about.filter(Boolean).join(', ')}</div>
      </div>
      <Bars weeks={weeks} name={formName(form)} />
    </li>
  )
}
