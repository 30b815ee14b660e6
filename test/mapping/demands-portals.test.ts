import { expect, test } from 'vitest'
import { termOf } from '../../lib/deal/vocabulary.ts'
import { awsLabels } from '../../lib/sites/aws/fields.ts'
import { sites } from '../../lib/sites/index.ts'
import { microsoftLabels } from '../../lib/sites/microsoft/fields.ts'

const portals = sites.filter(({ side }) => side === 'portal')
const lists = portals.flatMap(({ demands = [] }) =>
  demands.flatMap(demand => (demand.asks === 'option' ? [demand] : [])),
)

test('a portal’s list is never mapped to an option that it does not have', () => {
  const strangers = lists.flatMap(({ options, means = {}, likely = {} }) =>
    [...Object.values(means), ...Object.values(likely).flat()].filter(option => !options.includes(option)),
  )
  expect(lists.length).toBeGreaterThan(0)
  expect(strangers).toEqual([])
})

test('no word is certain and open at once', () => {
  const both = lists.flatMap(({ means = {}, likely = {} }) => Object.keys(means).filter(word => word in likely))
  expect(both).toEqual([])
})

test('every demand names its source, and a field that the portal is known to have', () => {
  const labels: Record<string, string> = { ...awsLabels, ...microsoftLabels }
  const loose = portals.flatMap(({ id, names = {}, demands = [] }) =>
    demands.flatMap(({ of: { api = '' }, source }) => {
      const known = api in names || api in labels || id === 'google-partners'
      return source && known ? [] : [`${id}: ${api}`]
    }),
  )
  expect(loose).toEqual([])
})

test('what portals’ fields mean is in the vocabulary', () => {
  const unknown = portals.flatMap(({ names = {} }) =>
    Object.values(names).filter(term => term !== 'other:site' && !termOf(term)),
  )
  expect(unknown).toEqual([])
})
