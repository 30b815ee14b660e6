import { expect, test } from 'vitest'
import { isNamingButton } from '../../lib/page/naming-button.ts'
import { one, show } from './support/page.ts'

const row = (button: string, value: string, style = 'display:flex') =>
  `<div style="${style}">${button}<p style="margin:0">${value}</p></div>`

test.each([
  ['a column of names', row('<button>Stage</button>', 'Won') + row('<button id="x">Lines</button>', '12'), true],
  ['one button alone', row('<button id="x">Lines</button>', '12'), false],
  [
    'the same done in each row',
    row('<button>Remove</button>', 'A') + row('<button id="x">Remove</button>', 'B'),
    false,
  ],
  [
    'what unfolds',
    row('<button aria-expanded="true">One</button>', 'A') +
      row('<button id="x" aria-expanded="true">Two</button>', 'B'),
    false,
  ],
  ['titles above', row('<button>One</button>', 'A', '') + row('<button id="x">Two</button>', 'B', ''), false],
])('%s', (_, html, expected) => {
  show(html)
  expect(isNamingButton(one('#x'))).toBe(expected)
})
