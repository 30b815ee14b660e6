import { useEffect, useState } from 'react'
import { useKept } from './kept.ts'

/** Deals that can be chosen at once; thousands would hold up the opening. */
const newest = 100

/** The deals to choose from, last captured first, and the chosen one: the newest, unless another was chosen. */
export function useDeals() {
  const [chosen, choose] = useState<string>()
  const [wanted, setWanted] = useState<number | undefined>(newest)
  const heads = useKept(kept => kept.dealHeads(wanted), [wanted])
  const id = chosen ?? heads?.[0]?.id
  const loaded = useKept(async kept => (id === undefined ? undefined : { id, deal: await kept.getDeal(id) }), [id])
  // While another one is being read, the one before is not it.
  const deal = loaded?.id === id ? loaded?.deal : undefined
  const isGone = loaded !== undefined && loaded.id === chosen && !loaded.deal
  useEffect(() => {
    if (isGone) choose(undefined)
  }, [isGone])
  const older = heads && deal && !heads.some(head => head.id === deal.id) ? [deal] : []
  return {
    deals: heads && [...heads, ...older],
    deal,
    choose,
    /** Lists the older ones too, for a person who goes to choose. */
    listAll: () => setWanted(undefined),
  }
}
