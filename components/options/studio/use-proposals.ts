import { useEffect, useMemo, useState } from 'react'
import { type FormField, fieldOf } from '../../../lib/mapping/form-field.ts'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import { type Match, matchFields, matchInSteps } from '../../../lib/match/match.ts'

/**
 * What each field of a form would be filled with if nothing is decided: what it was taken for when the form was last
 * read, which knew more than is remembered; without that, what its remembered words say.
 */
function proposalsOf(fields: FormField[], side: Mapping['side']): Proposals {
  return remembered(fields) ?? matchFields(fields.map(fieldOf), side)
}

type Proposals = (Match | undefined)[]

function remembered(fields: FormField[]): Proposals | undefined {
  if (!fields.some(({ term }) => term)) return undefined
  return fields.map(({ term }, at) =>
    term
      ? { key: String(at), term, score: 1, reasons: ['so the form was understood'], alternatives: [], whose: 'unknown' }
      : undefined,
  )
}

/** Milliseconds after which the person's turn is. */
const turn = 12

/**
 * The proposals for the fields of an opened form; undefined until there are any, as for hundreds of fields it takes longer
 * than the page may be held up. When the form is seen anew meanwhile, they follow at once.
 */
export function useProposals(fields: FormField[], side: Mapping['side']): Proposals | undefined {
  const [first, setFirst] = useState(() => ({ fields, proposals: remembered(fields) }))
  // biome-ignore lint/correctness/useExhaustiveDependencies: for the fields that it is opened with.
  useEffect(() => {
    if (first.proposals) return
    const steps = matchInSteps(fields.map(fieldOf), side)
    let timer: ReturnType<typeof setTimeout>
    const goOn = () => {
      const end = performance.now() + turn
      let step = steps.next()
      while (!step.done && performance.now() < end) step = steps.next()
      if (step.done) setFirst({ fields, proposals: step.value })
      else timer = setTimeout(goOn)
    }
    goOn()
    return () => clearTimeout(timer)
  }, [])
  return useMemo(
    () => first.proposals && (first.fields === fields ? first.proposals : proposalsOf(fields, side)),
    [first, fields, side],
  )
}
