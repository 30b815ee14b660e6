import type { OptionsHost } from '../host.ts'
import { RunList } from './run-list.tsx'

/** The one entry that something refers to, with the way to all of them. */
export function Receipt({ id, isKnown, host }: { id: string; isKnown: boolean; host: OptionsHost }) {
  return (
    <>
      {isKnown ? (
        <RunList ids={[id]} host={host} open={id} />
      ) : (
        <p className="notice">
          This receipt is no longer here: entries are deleted after the number of days that is set for Activity.
        </p>
      )}
      <p>
        <a href="#activity">Show all of Activity</a>
      </p>
    </>
  )
}
