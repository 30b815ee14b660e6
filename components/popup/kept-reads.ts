/** What the popup reads of the database by itself; all else is the background's. */
export { liveQuery } from 'dexie'
export { needAttention } from '../../lib/store/attention.ts'
export { dealHeads, getDeal } from '../../lib/store/deals.ts'
export { mappingChangedAt } from '../../lib/store/mapping-changed.ts'
export { getRun } from '../../lib/store/runs.ts'
