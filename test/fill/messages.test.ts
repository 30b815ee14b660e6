import { expect, test } from 'vitest'
import { messagesOn } from '../../lib/fill/page-messages.ts'
import { page } from './run.ts'

/** What the page says, by the id of the field; `''` for the form as a whole. */
function said(html: string): [string, string][] {
  const box = page(`<form>${html}<p><label for="z">Notes</label><textarea id="z"></textarea></p></form>`)
  const fields = new Map([...box.querySelectorAll('input, select, textarea')].map(field => [field.id, field]))
  return messagesOn(document, fields).map(({ key, text }) => [key ?? '', text])
}

test.each([
  [
    'ARIA: a marked field and the message it names',
    `<label for="a">State</label><input id="a" aria-invalid="true" aria-errormessage="m"><p id="m">State is required</p>`,
    [['a', 'State is required']],
  ],
  [
    'help and error described together',
    `<div><label for="a">Title</label><input id="a" aria-invalid="true" aria-describedby="h e">
     <small id="h">At least 20 characters</small><span id="e" class="field-error">Too short</span></div>`,
    [['a', 'Too short']],
  ],
  [
    'Bootstrap',
    `<div><label for="a">City <span class="text-danger">*</span></label><input id="a" class="form-control is-invalid">
     <div class="form-text">As on the invoice</div><div class="invalid-feedback">Please provide a city.</div></div>`,
    [['a', 'Please provide a city.']],
  ],
  [
    'Lightning',
    `<div class="slds-form-element slds-has-error"><label for="a"><abbr class="slds-required">*</abbr>Company</label>
     <div><input id="a" aria-describedby="h" aria-invalid="true"></div>
     <div id="h" class="slds-form-element__help" role="alert">Complete this field.</div></div>`,
    [['a', 'Complete this field.']],
  ],
  [
    'Material',
    `<div><label for="a">Email</label><input id="a" aria-invalid="true" aria-describedby="h">
     <p id="h" class="MuiFormHelperText-root Mui-error">Enter an e-mail</p></div>`,
    [['a', 'Enter an e-mail']],
  ],
  [
    'a mark without words',
    `<div><label for="a">Zip</label><input id="a" aria-invalid="true" aria-describedby="h"><i id="h">Five digits</i></div>`,
    [['a', 'The page marks the answer as invalid.']],
  ],
  [
    'an error summary that leads to its fields',
    `<div class="govuk-error-summary" role="alert"><h2>There is a problem</h2><ul><li><a href="#a">Enter the state</a></li>
     <li><a href="#box">Enter the city</a></li></ul></div>
     <p><label for="a">State</label><input id="a"></p><div id="box"><label for="b">City</label><input id="b"></div>`,
    [
      ['a', 'Enter the state'],
      ['b', 'Enter the city'],
    ],
  ],
  [
    'an alert about the whole form',
    `<div class="alert alert-danger">A deal for this customer is already registered.</div>
     <p><label for="a">State</label><input id="a"></p>`,
    [['', 'A deal for this customer is already registered.']],
  ],
  [
    'an alert that lists its points',
    `<div role="alert"><p>Please correct the following:</p><ul><li>Industry is required</li><li>Stage is required</li></ul></div>
     <p><label for="a">State</label><input id="a"></p>`,
    [
      ['', 'Industry is required'],
      ['', 'Stage is required'],
    ],
  ],
  [
    'what a field says and the summary repeats is said once',
    `<ul class="errors"><li><a href="#a">State is required</a></li></ul>
     <p><label for="a">State</label><input id="a" aria-invalid="true"><span class="error">State is required</span></p>`,
    [['a', 'State is required']],
  ],
])('%s', (_, html, expected) => {
  expect(said(html)).toEqual(expected)
})

test.each([
  [
    'help',
    `<p><label for="a">City</label><input id="a" aria-describedby="h"><small id="h">Must be the legal seat</small></p>`,
  ],
  ['a red star', `<p><label for="a">City</label><span class="text-danger">*</span><input id="a"></p>`],
  ['good news', `<div role="alert">Your draft was saved.</div><p><label for="a">City</label><input id="a"></p>`],
  [
    'an unseen error',
    `<p><label for="a">City</label><input id="a"><span class="error" style="display:none">Wrong</span></p>`,
  ],
  [
    'an empty place for errors',
    `<p><label for="a">City</label><input id="a"><span class="error" role="alert"></span></p>`,
  ],
  ['an error boundary', `<div class="error-boundary"><p>Register a deal with us.</p></div><p><input id="a"></p>`],
  ['a note that is no error', `<div class="alert alert-info">Approval takes two days.</div><p><input id="a"></p>`],
])('%s is no message', (_, html) => {
  expect(said(html)).toEqual([])
})

test('a field inside a shadow root is heard with its message there', () => {
  const box = page('<div id="host"></div>')
  const root = box.querySelector('#host')?.attachShadow({ mode: 'open' })
  if (!root) throw new Error('no shadow root')
  root.innerHTML = `<label>Stage</label><input id="a" aria-invalid="true"><span class="-critical" role="alert">Choose a stage</span>`
  const field = root.querySelector('input')
  if (!field) throw new Error('no field')
  expect(messagesOn(document, new Map([['k', field]]))).toEqual([{ key: 'k', text: 'Choose a stage' }])
})
