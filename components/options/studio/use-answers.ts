import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useRef, useState } from 'react'
import { answersFor } from '../../../lib/actions/answers.ts'
import type { Deal } from '../../../lib/deal/deal.ts'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import { listsOf } from '../../../lib/store/choice-lists.ts'
import { listDeals } from '../../../lib/store/deals.ts'
import { listProfiles } from '../../../lib/store/profiles.ts'
import { choicesOfValues } from './choices-of-values.ts'
import type { EditorData } from './editor-data.ts'

/** The deals to try a mapping with, and what the rows need to know of the chosen one. Undefined until it is read. */
export function useAnswers(mapping: Mapping) {
  const [chosen, choose] = useState<string>()
  const deals = useLiveQuery(listDeals)
  const deal: Deal | undefined = deals?.find(({ id }) => id === chosen) ?? deals?.[0]
  const { side, profile } = mapping
  const own = useLiveQuery(async () => (await listProfiles()).flatMap(({ values }) => Object.keys(values)))
  const answers = useLiveQuery(
    async () => ({ deal, entries: deal && (await answersFor(deal, side, profile)) }),
    [deal, side, profile],
  )
  const used = [...new Set(mapping.rules.flatMap(({ list }) => list ?? []))].sort().join()
  const lists = useLiveQuery(() => listsOf(mapping), [used])
  const read = useMemo<EditorData | undefined>(() => {
    if (!deals || !own || !lists || answers?.deal !== deal) return undefined
    const entries = answers?.entries
    return { values: choicesOfValues(entries ?? [], deals, [...new Set(own)]), entries, lists }
  }, [deals, deal, own, answers, lists])
  // While another deal is read, the one before stays in sight.
  const last = useRef(read)
  if (read) last.current = read
  const data = last.current
  return { deals, deal, choose, data }
}
