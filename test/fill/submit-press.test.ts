import { expect, test } from 'vitest'
import { pressOnce } from '../../lib/fill/submit/press.ts'
import { at, page } from './run.ts'

const html = `<form action="https://portal.example/deals"><input id="deal" value="Cold store"><button id="send">Submit</button></form>`
const contents = () => [{ key: '0:0', content: { text: at('#deal').value } }]

/** Shows the form, lets the page change something after the guards have looked, and presses. Answers what became of it. */
function pressAfter(change: () => void): { reason?: string; sent: number } {
  page(html)
  let sent = 0
  at<HTMLFormElement>('form').addEventListener('submit', event => {
    event.preventDefault()
    sent += 1
  })
  const looked = contents()
  change()
  const order = {
    written: [],
    contents: looked,
    button: 'Submit',
    deed: 'submit' as const,
    targets: ['https://portal.example'],
  }
  const pressed = pressOnce(document, order, { find: () => undefined, isKept: () => false }, contents())
  if (!('reason' in pressed)) pressed.requests.stop()
  return { sent, ...('reason' in pressed && { reason: pressed.reason }) }
}

test('a form that is as it was is sent once', () => {
  expect(pressAfter(() => undefined)).toEqual({ sent: 1 })
})

test.each<[string, () => void]>([
  ['an answer', () => at('#deal').setAttribute('value', 'Cold chain')],
  ['what the button is called', () => at('#send').replaceChildren('Submit and pay')],
  ['the button into one that goes on', () => at('#send').replaceChildren('Next')],
  ['where the button sends to', () => at('#send').setAttribute('formaction', 'https://elsewhere.example/')],
  ['where the form sends to', () => at('form').setAttribute('action', 'https://elsewhere.example/')],
])('nothing is sent where the page changes %s in the last moment', (_, change) => {
  expect(pressAfter(change)).toEqual({ sent: 0, reason: 'The form changed in the last moment.' })
})

test('a second button that comes in the last moment makes it unclear which is meant', () => {
  const { sent, reason } = pressAfter(() => at('form').insertAdjacentHTML('beforeend', '<button>Send request</button>'))
  expect(sent).toBe(0)
  expect(reason).toMatch(/^The page has 2 buttons/)
})
