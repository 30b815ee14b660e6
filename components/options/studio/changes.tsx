import { useState } from 'react'
import { type Difference, driftOf } from '../../../lib/mapping/drift.ts'
import { differenceInWords } from '../../../lib/mapping/drift-words.ts'
import { isDecided, type Repair, repaired, repairsFor } from '../../../lib/mapping/repair.ts'
import { updateMapping } from '../../../lib/store/mappings.ts'
import { count } from '../../common/count.ts'
import { when } from '../../common/texts.ts'
import { DifferenceCard } from './difference-card.tsx'
import type { ViewProps } from './view.ts'

type Done = { difference: Difference; repair: Repair }[]

/** How the form was met last against what the mapping remembers of it, with a repair for each difference. */
export function Changes({ mapping }: ViewProps) {
  const [said, setSaid] = useState('')
  const { seen } = mapping
  const differences = seen ? driftOf(mapping, seen.fields) : []
  const [large, small] = [differences.filter(one => one.matters), differences.filter(one => !one.matters)]
  const free = differences.flatMap(({ kind, now }) => (kind === 'new' && now ? [now] : []))

  async function apply(done: Done, sentence: string): Promise<void> {
    // The form may have been met again meanwhile: a repair is for what was looked at.
    const after = await updateMapping(mapping.id, now => repaired({ ...now, seen }, done), 'repair')
    setSaid(after ? sentence : 'This mapping is no longer here. Nothing was changed.')
  }

  const acceptAll: Done = large.flatMap(difference => {
    const [proposed] = difference.kind === 'asked' ? [] : repairsFor(difference, free)
    return proposed && isDecided(proposed.repair) ? [{ difference, repair: proposed.repair }] : []
  })
  const acceptSmall: Done = small.map(difference => ({ difference, repair: acceptOf(difference) }))
  const left = large.length - acceptAll.length
  const all = [...acceptAll, ...acceptSmall]

  return (
    <div className="stack">
      <p role="status" className="small muted">
        {said}
      </p>
      {large.length === 0 || !seen ? (
        <p className="notice">
          The form is as this mapping remembers it{seen ? '' : ', as far as it was met'}. When it changes, the popup
          says so before filling, and what changed is shown here.
        </p>
      ) : (
        <>
          <p>
            When the form was met on {when(seen.at)}, {count(large.length, 'thing')} that this mapping relies on had
            changed. Nothing was filled into fields that were not surely found. Accepting a repair keeps a version, and
            the form has to be approved anew.
          </p>
          <p className="row">
            <button
              type="button"
              className="primary"
              disabled={acceptAll.length === 0}
              onClick={() => void apply(all, `${count(acceptAll.length, 'repair')} accepted.${leftText(left)}`)}
            >
              Accept all
            </button>
            {left > 0 && (
              <span className="small muted">
                {left === 1 ? '1 needs your choice and is' : `${left} need your choice and are`} left as{' '}
                {left === 1 ? 'it is' : 'they are'}.
              </span>
            )}
          </p>
          <ul className="cards differences">
            {large.map(difference => (
              <DifferenceCard
                key={differenceInWords(difference)}
                difference={difference}
                choices={repairsFor(difference, free)}
                onAccept={repair => void apply([{ difference, repair }], `Accepted: ${differenceInWords(difference)}`)}
                onDismiss={() =>
                  void apply(
                    [{ difference, repair: acceptOf(difference) }],
                    `Dismissed: ${differenceInWords(difference)}`,
                  )
                }
              />
            ))}
          </ul>
          {small.length > 0 && (
            <details>
              <summary>{count(small.length, 'smaller change')}</summary>
              <div className="stack inside">
                <p className="small muted">They touch no decision of yours. Accept all takes them over as well.</p>
                <ul>
                  {small.map(difference => (
                    <li key={differenceInWords(difference)}>{differenceInWords(difference)}</li>
                  ))}
                </ul>
                <p>
                  <button
                    type="button"
                    onClick={() => void apply(acceptSmall, 'The smaller changes are remembered as they are now.')}
                  >
                    Remember them as they are now
                  </button>
                </p>
              </div>
            </details>
          )}
        </>
      )}
    </div>
  )
}

/** What changes no decision: a field that is not there is one that is not always there. */
function acceptOf({ kind, rule }: Difference): Repair {
  if (kind === 'asked') return { do: 'keep' }
  if (kind === 'gone') return { do: rule ? 'keep' : 'forget' }
  return { do: 'accept' }
}

function leftText(left: number): string {
  return left > 0 ? ` ${count(left, 'change')} still ${left === 1 ? 'needs' : 'need'} your choice.` : ''
}
