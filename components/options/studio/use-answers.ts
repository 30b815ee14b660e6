import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useRef, useState } from 'react'
import { answersFor } from '../../../lib/actions/answers.ts'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import { siteById } from '../../../lib/sites/index.ts'
import { listsOf } from '../../../lib/store/choice-lists.ts'
import { dealHeads, extraTerms, getDeal } from '../../../lib/store/deals.ts'
import { listProfiles } from '../../../lib/store/profiles.ts'
import { choicesOfValues } from './choices-of-values.ts'
import type { EditorData } from './editor-data.ts'

/** The deals to try a mapping with, and what the rows need to know of the chosen one. Undefined until it is read. */
export function useAnswers(mapping: Mapping) {
  const [chosen, choose] = useState<string>()
  const deals = useLiveQuery(dealHeads)
  const extras = useLiveQuery(() => extraTerms())
  const head = deals?.find(({ id }) => id === chosen) ?? deals?.[0]
  const id = head?.id
  const { side, profile, site } = mapping
  const own = useLiveQuery(async () => (await listProfiles()).flatMap(({ values }) => Object.keys(values)))
  const answers = useLiveQuery(async () => {
    const deal = id === undefined ? undefined : await getDeal(id)
    return { id, entries: deal && (await answersFor(deal, side, profile)) }
  }, [id, side, profile])
  const used = [...new Set(mapping.rules.flatMap(({ list }) => list ?? []))].sort().join()
  const lists = useLiveQuery(() => listsOf(mapping), [used])
  const read = useMemo<EditorData | undefined>(() => {
    if (!deals || !extras || !own || !lists || !answers || answers.id !== id) return undefined
    const { entries } = answers
    return { values: choicesOfValues(entries ?? [], extras, [...new Set(own)]), entries, lists, site: siteById(site) }
  }, [deals, extras, id, own, answers, lists, site])
  // While another deal is read, the one before stays in sight.
  const last = useRef(read)
  if (read) last.current = read
  const data = last.current
  return { deals, deal: head, choose, data }
}
