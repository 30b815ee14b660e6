import { expect, test } from 'vitest'
import { isGenerated } from '../../lib/page/generated.ts'

test.each([
  ':r1a:',
  '«r2»',
  '_r_4_',
  'ember123',
  'input-42',
  'u_9_b_kR',
  'mui-7',
  'x9a8b7c6d5',
  '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  'field_18273645',
])('%s was made by a program', id => expect(isGenerated(id)).toBe(true))

test.each([
  'firstName',
  'address1',
  'billing_city',
  'opportunity.closeDate',
  'address-line-2',
  'input_company',
  'q3_revenue',
])('%s was chosen by a person', id => expect(isGenerated(id)).toBe(false))
