import { expect, test } from 'vitest'
import { judgeSave, savedSentence } from '../../lib/actions/save-verdict.ts'
import type { SaveSeen } from '../../lib/fill/record/saving.ts'

/** A record right after its Save button was pressed: still open for editing, nothing said yet. */
const pressed: SaveSeen = {
  fresh: false,
  redirected: false,
  complaints: [],
  notices: [],
  editing: true,
  button: 'there',
  answered: false,
}
const good = { text: 'Opportunity was saved.', tone: 'good' as const }
const bad = { text: 'You cannot save this.', tone: 'bad' as const }
const complaint = { key: '0:3', label: 'Close date', text: 'It lies in the past.' }

test.each<[string, Partial<SaveSeen>, ReturnType<typeof judgeSave>]>([
  ['nothing happened yet', {}, undefined],
  ['the button is off while it is being saved', { button: 'off' }, undefined],
  ['the server answered, and the form is open as before', { answered: true }, undefined],
  ['the button went off after the server had answered', { button: 'off', answered: true }, 'saved'],
  ['the page says so', { notices: [good] }, 'saved'],
  ['the page says so, but shows something else', { notices: [good], editing: false, shown: false }, undefined],
  ['editing ended and the values are shown', { editing: false, button: 'gone', shown: true }, 'saved'],
  ['editing ended and the server answered', { editing: false, button: 'gone', answered: true }, 'saved'],
  ['editing ended, and nothing else is known', { editing: false, button: 'gone' }, undefined],
  ['editing ended and other values are shown', { editing: false, button: 'gone', shown: false }, undefined],
  ['a field is complained of', { complaints: [complaint], answered: true, button: 'off' }, 'refused'],
  ['bad news beside good', { notices: [good, bad] }, 'refused'],
  ['the server refused', { refusedWith: 500, editing: false, button: 'gone', shown: true }, undefined],
  ['the site says that all is kept', { unsaved: false }, 'saved'],
  ['the site says that something waits', { unsaved: true, button: 'off', answered: true }, undefined],
  ['another page shows the values', { fresh: true, editing: false, button: 'gone', shown: true }, 'saved'],
  ['the same form again with the values', { fresh: true, shown: true }, undefined],
  ['the server sent the browser on to a form with the values', { fresh: true, redirected: true, shown: true }, 'saved'],
  ['another page without the values', { fresh: true, editing: false, button: 'gone' }, undefined],
])('%s', (_, seen, verdict) => {
  expect(judgeSave({ ...pressed, ...seen })).toBe(verdict)
})

test('the sentence names what the CRM said, and claims nothing that is not known', () => {
  expect(savedSentence('saved', { ...pressed, notices: [good] }, 15)).toBe('Saved by the CRM: “Opportunity was saved.”')
  expect(savedSentence('refused', { ...pressed, complaints: [complaint] }, 15)).toContain(
    'Close date: “It lies in the past.”',
  )
  expect(savedSentence(undefined, undefined, 15)).toMatch(/^Cannot tell .* within 15 seconds/)
  expect(savedSentence(undefined, undefined)).toContain('closed or left')
  expect(savedSentence(undefined, { ...pressed, refusedWith: 503 }, 15)).toContain('error 503')
})
