import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { mountView } from '../../components/common/mount-view.tsx'
import { useKept } from '../../components/popup/kept.ts'
import './mount.tsx'

function Breaks(): never {
  throw new Error('the storage is of a later version')
}

test('a view that breaks says so instead of leaving a blank', async () => {
  mountView(<Breaks />, document.body)
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent(/the storage is of a later version.*Nothing was changed/)
})

function CannotRead() {
  return useKept(() => Promise.reject(new Error('the storage cannot be opened')), [])
}

test('so does one whose storage cannot be read', async () => {
  mountView(<CannotRead />, document.body)
  await expect.element(page.getByRole('alert')).toMatchTextContent(/the storage cannot be opened.*Nothing was changed/)
})
