import type { Signal } from '../evidence.ts'

/** The name that the site's own API has for the field: the vendor documents what it is, so nothing outweighs it. */
export const site: Signal = ({ field }) => {
  const { apiName, apiTerm } = field.signals
  return apiTerm ? [{ term: apiTerm, weight: 20, reason: `the site calls it “${apiName}”`, from: 'machine' }] : []
}
