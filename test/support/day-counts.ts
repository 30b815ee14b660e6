import { type DayCounts, emptyField, type FieldCounts } from '../../lib/mapping/health/day-counts.ts'

type Numbers = Partial<Omit<FieldCounts, 'label' | 'nth'>>

/** What is counted of one field. */
export function countedField(label: string, more: Numbers = {}): FieldCounts {
  return { ...emptyField({ label }), seen: 1, ...more }
}

/** What is counted of a form on one day; times are at noon unless told otherwise. */
export function countedDay(day: string, fields: Record<string, Numbers>, more: Partial<DayCounts> = {}): DayCounts {
  const at = `${day}T12:00:00.000Z`
  const form = more.form ?? '5b0f0c5e-7f5d-4c3b-9a38-0d4f4f0f7a10'
  return {
    id: `${day} ${form}`,
    day,
    form,
    side: 'portal',
    origin: 'https://portal.example',
    path: '/deals/new',
    at,
    runs: 1,
    fields: Object.entries(fields).map(([label, numbers]) => {
      const { refused = 0, reverted = 0, lost = 0, verified = 0 } = numbers
      const times = {
        ...(verified > 0 && { verifiedAt: at }),
        ...(refused + reverted + lost > 0 && { failedAt: at }),
      }
      return countedField(label, { ...times, ...numbers })
    }),
    ...more,
  }
}
