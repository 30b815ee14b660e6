import { expect, test } from 'vitest'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import { newMapping } from '../../lib/mapping/new-mapping.ts'
import { mappingByLabels } from '../../lib/mapping/same-label.ts'
import { sketchField } from '../support/field.ts'

const url =
  'https://acme.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=opportunity&id=6f1c1c30-9a5d-4c28-b6a9-0d8e6a2b4f11'
const onPage = [sketchField('Partner Ref.', { id: 'generated-7' }), sketchField('Comment', { type: 'textarea' })]
const decided: Mapping = {
  ...newMapping('crm', { url, title: 'Opportunity', fields: onPage }),
  rules: onPage.map(({ print }, at) => ({
    field: print,
    source: { from: 'term', term: ['registration.id', 'registration.comments'][at] ?? '' },
    overwrite: false,
  })),
}

test('what was decided for a label on the page holds for the field of that label which the site names', () => {
  const named = [sketchField('Partner ref', { name: 'new_partnerref' }), sketchField('Topic', { name: 'name' })]
  const found = mappingByLabels([decided], url, named)
  expect(found?.rules.map(({ field, source }) => [field.name, source])).toEqual([
    ['new_partnerref', { from: 'term', term: 'registration.id' }],
  ])
  // What was decided for the page stays as it is.
  expect(found?.id).not.toBe(decided.id)
})

test('a label that two fields share decides nothing', () => {
  const twice = [sketchField('Comment', { name: 'new_comment' }), sketchField('Comment', { name: 'description' })]
  expect(mappingByLabels([decided], url, twice)?.rules).toEqual([])
})

test('decisions for another kind of record are left alone', () => {
  const named = [sketchField('Comment', { name: 'new_comment' })]
  expect(mappingByLabels([decided], url.replace('etn=opportunity', 'etn=account'), named)).toBeUndefined()
})
