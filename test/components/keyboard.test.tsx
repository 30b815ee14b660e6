import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Keyboard } from '../../components/options/keyboard.tsx'
import { keysHost } from './keys-host.ts'
import { mount } from './mount.tsx'

const keys = [
  { name: 'fill', does: 'Fill the form on the page', keys: 'Alt+Shift+F' },
  { name: 'undo', does: 'Undo the fill', keys: '' },
]

test('each command stands with its keys, or without any', async () => {
  mount(<Keyboard host={keysHost(keys)} />)
  await expect.element(page.getByRole('row', { name: 'Fill the form on the page Alt+Shift+F' })).toBeVisible()
  await expect.element(page.getByRole('row', { name: 'Undo the fill none assigned' })).toBeVisible()
})

test('keys that were changed meanwhile are shown when the person comes back', async () => {
  const now = [...keys]
  mount(<Keyboard host={keysHost(now)} />)
  await expect.element(page.getByText('none assigned')).toBeVisible()
  now.splice(1, 1, { name: 'undo', does: 'Undo the fill', keys: 'Ctrl+Shift+9' })
  window.dispatchEvent(new Event('focus'))
  await expect.element(page.getByText('Ctrl+Shift+9')).toBeVisible()
})

test('a browser that does not open its page is made up for by words', async () => {
  mount(<Keyboard host={keysHost(keys, false)} />)
  await page.getByRole('button', { name: 'Change keys' }).click()
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('Your browser did not open that page. Look for “Shortcuts” where it lists its extensions.')
})
