import { lazy, Suspense } from 'react'
import type { Deal } from '../../lib/deal/deal.ts'
import { isEmpty } from '../../lib/mapping/current.ts'
import type { PlanRow } from '../../lib/mapping/plan.ts'
import type { Choice } from './change-editor.tsx'
import { QuickChoice } from './quick-choice.tsx'
import type { Changes } from './row-editor.tsx'

const QuickSource = lazy(() => import('./quick-source.tsx'))

/** One choice for a row that nothing of this deal answers, or whose value means one of several options. */
export function Quick(props: { row: PlanRow; deal: Deal; onFixed(): void; onCorrect: Changes['onCorrect'] }) {
  const { row, deal, onFixed } = props
  const { field } = row
  const correct = async (choice: Choice) => {
    const at = quickSelects().findIndex(select => select === document.activeElement)
    const own = quickSelects()[at]?.closest('tr')
    await props.onCorrect(field.key, choice)
    // On to what has taken its place: the next question. After the last one the focus stays in the row.
    const next = () => quickSelects()[at] ?? own?.querySelector<HTMLElement>('button[aria-expanded]')
    if (at >= 0) setTimeout(() => next()?.focus())
  }
  if (row.action === 'ask' && row.source)
    return <QuickChoice row={row} onChoose={choice => void correct({ source: row.source, choice })} />
  if (row.action !== 'leave' || row.learned || field.locked || !isEmpty(field)) return null
  return (
    <Suspense>
      <QuickSource row={row} deal={deal} onChoose={source => void correct({ source })} onFixed={onFixed} />
    </Suspense>
  )
}

const quickSelects = () => [...document.querySelectorAll<HTMLSelectElement>('select.quick')]
