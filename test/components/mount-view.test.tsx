import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { mountView } from '../../components/common/mount-view.tsx'
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
