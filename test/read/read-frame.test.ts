import { afterEach, expect, it } from 'vitest'
import { readFrame } from '../../lib/read/read-frame.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

const pairs = () => readFrame(document).reading.fields.map(field => [field.label, field.content.text])
const record = '<dl><dt>Account name</dt><dd>Behind Ltd</dd><dt>Amount</dt><dd>€ 1.00</dd></dl>'

it('reads the record in a modal dialog, and nothing of what lies behind it', () => {
  document.body.innerHTML = `<main><h1>Board</h1>${record}<input aria-label="Filter"></main>
    <dialog><h2>Fleet</h2><dl><dt>Account name</dt><dd>Front Ltd</dd><dt>Amount</dt><dd>€ 2.00</dd></dl></dialog>`
  document.querySelector('dialog')?.showModal()
  expect(pairs()).toEqual([
    ['Account name', 'Front Ltd'],
    ['Amount', '€ 2.00'],
  ])
  expect(readFrame(document).reading.heading).toBe('Fleet')
  expect(readFrame(document).reading.text).not.toContain('Behind')
})

it('reads the page where a dialog only asks or tells something, and what the dialog says', () => {
  document.body.innerHTML = `<main><h1>Fleet</h1>${record}</main>
    <div role="dialog" aria-modal="true" style="position:fixed;inset:50px"><p>Saved as DR-77.</p><button>OK</button></div>`
  expect(pairs()).toEqual([
    ['Account name', 'Behind Ltd'],
    ['Amount', '€ 1.00'],
  ])
  expect(readFrame(document).reading.text).toMatch(/^Saved as DR-77\./)
})

it('leaves cookie questions out of it', () => {
  document.body.innerHTML = `<main>${record}</main><div role="dialog" aria-modal="true" id="cookie-consent" style="position:fixed;inset:50px">
    <dl><dt>Purpose</dt><dd>Statistics</dd><dt>Duration</dt><dd>A year</dd></dl></div>`
  expect(pairs().map(([label]) => label)).toEqual(['Account name', 'Amount'])
  expect(readFrame(document).reading.text).not.toContain('Statistics')
})

it('puts controls and displayed pairs in reading order, each under its own key', () => {
  document.body.innerHTML = `<main><dl><dt>Account name</dt><dd>Acme</dd></dl>
    <form><label for="amount">Amount</label><input id="amount" value="10"></form>
    <dl><dt>Close date</dt><dd>2027-01-02</dd><dt>Amount</dt><dd>€ 10.00</dd></dl></main>`
  const { reading, elements } = readFrame(document)
  expect(reading.fields.map(field => [field.key, field.control === 'output', field.label])).toEqual([
    ['0:0', true, 'Account name'],
    ['0:1', false, 'Amount'],
    ['0:2', true, 'Close date'],
  ])
  expect(elements.get('0:1')).toBe(document.querySelector('input'))
  expect(elements.get('0:2')?.textContent).toBe('2027-01-02')
})

it('shows one pair twice only where two people or places have it', () => {
  const block = (title: string) => `<section><h2>${title}</h2><dl><dt>Country</dt><dd>Peru</dd></dl></section>`
  document.body.innerHTML = `<main>${block('Billing')}${block('Shipping')}<div><dl><dt>Country</dt><dd>Peru</dd><dt>Tax id</dt><dd>20-1</dd></dl></div></main>`
  expect(readFrame(document).reading.fields.map(field => [field.label, field.signals.section[0]])).toEqual([
    ['Country', 'Billing'],
    ['Country', 'Shipping'],
    ['Tax id', undefined],
  ])
})

it('keeps a label that three blocks of one record share, and drops cards of other records', () => {
  const block = (rest: string) =>
    `<div class="b"><dl><dt>Name</dt><dd>${rest}</dd><dt>${rest}</dt><dd>yes</dd></dl></div>`
  const card = (name: string) =>
    `<div class="c"><h4>${name}</h4><div class="label">Role</div><div>${name} does</div></div>`
  document.body.innerHTML = `<main>${['Firm', 'Person', 'Owner'].map(block).join('')}<section>${['A', 'B', 'C'].map(card).join('')}</section></main>`
  expect(pairs().filter(([label]) => label === 'Name')).toHaveLength(3)
  expect(pairs().some(([label]) => label === 'Role')).toBe(false)
})

it('names the frames that a person sees', () => {
  document.body.innerHTML = `<iframe src="about:blank#seen" width="300" height="200"></iframe>
    <iframe src="about:blank#hidden" style="display:none"></iframe><iframe src="about:blank#tiny" width="1" height="1"></iframe>`
  expect(readFrame(document).reading.children).toEqual([{ url: 'about:blank#seen' }])
})

it('leaves navigation, footers and feeds out of the running text', () => {
  document.body.innerHTML = `<nav>Home</nav><main><h1>Thanks</h1><p>Sent.</p><div class="activity-feed"><p>Old news</p></div></main><footer>Imprint</footer>`
  expect(readFrame(document).reading.text).toBe('Thanks\nSent.')
})
