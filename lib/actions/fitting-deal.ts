import { foldText } from '../deal/fold.ts'
import { numberOf } from '../deal/registration.ts'
import type { PortalAnswer } from '../deal/registration-answer.ts'
import type { PageView } from '../messages/protocol.ts'
import { headsAt } from '../store/registrations.ts'

/** The deal whose registration has the id that a page shows; undefined where none has, or more than one. */
export async function fittingDeal(answer: Pick<PortalAnswer, 'portal' | 'entries'>): Promise<PageView['fits']> {
  const number = numberOf(answer)
  if (number === undefined) return undefined
  const heads = (await headsAt(answer.portal)).filter(head => head.number === foldText(number))
  const [one, ...more] = new Map(heads.map(head => [head.dealId, head])).values()
  return one && more.length === 0 ? { dealId: one.dealId, dealName: one.dealName, number } : undefined
}
