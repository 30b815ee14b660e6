import { expect, test } from 'vitest'
import { listStatus, resultStatus } from '../../lib/actions/list-status.ts'
import { told } from '../support/sample-registration.ts'

const update = (number: string, from: 'pending' | 'approved', to: 'pending' | 'approved' | 'action required') => ({
  ...{ dealId: 'a', dealName: 'Robot cell', number, from, to },
})

test('it says what changed, what is not ours, and that there is more', () => {
  const updates = [
    update('R-1', 'pending', 'approved'),
    update('R-2', 'pending', 'pending'),
    update('', 'pending', 'action required'),
  ]
  expect(listStatus(updates, 14, true)).toBe(
    'Updated 3 registrations: R-1 is now approved, “Robot cell” is now waiting for you; 14 others on this page are not yours here. The list goes on: open its next page and capture again.',
  )
  expect(listStatus([update('R-1', 'pending', 'pending')], 1, false)).toBe(
    'Updated 1 registration, none of them changed; 1 other on this page is not yours here.',
  )
  const silent = { ...update('R-1', 'pending', 'pending'), silent: true }
  expect(listStatus([silent], 0, false)).toBe('Updated 1 registration. The state of it could not be read here.')
  expect(listStatus([silent, update('R-2', 'pending', 'approved')], 0, false)).toBe(
    'Updated 2 registrations: R-2 is now approved. The state of 1 of them could not be read here.',
  )
  expect(
    listStatus(
      Array.from({ length: 5 }, (_, at) => update(`R-${at}`, 'pending', 'approved')),
      0,
      false,
    ),
  ).toBe('Updated 5 registrations: R-0 is now approved, R-1 is now approved, R-2 is now approved and 2 more changed.')
})

test('a page that tells no state is not taken for one that does', () => {
  const id = told('registration.id', 'DR-7')
  const of = (...statuses: string[]) =>
    resultStatus('Robot cell', 'DR-7', [id, ...statuses.map(text => told('registration.status', text))])
  expect(of('Approved')).toBe('Captured the result DR-7 for “Robot cell”: 2 values.')
  expect(of('Converted')).toBe(
    'Captured the result DR-7 for “Robot cell”: 2 values. Its state, “Converted”, means nothing that can be relied on.',
  )
  expect(of()).toBe('Captured the result DR-7 for “Robot cell”: 1 value. Its state was not found on this page.')
})
