import './health.css'
import { dayOf } from '../../../lib/deal/day.ts'
import { FormPage } from './form-page.tsx'
import { Overview } from './overview.tsx'

/** The section Health: how well forms are filled, or one of them. `rest`: its key, by the address. */
export function Health({ rest: [key] }: { rest: string[] }) {
  const today = dayOf(new Date())
  if (!key) return <Overview today={today} />
  return <FormPage key={key} id={decoded(key)} today={today} />
}

/** The address may have been written by hand. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
