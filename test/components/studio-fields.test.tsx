import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { FormField } from '../../lib/mapping/form-field.ts'
import { deal, entry } from './fixtures.ts'
import { button, openField, openStudio, pick, rowOf, storedRules } from './studio-open.tsx'
import { formField, formFields, ruleFor, studioMapping } from './studio-sample.ts'

const [, industry, region, title] = formFields as [FormField, FormField, FormField, FormField]
const fill = /^Fill with/

test('the fields stand in page order under their sections, with what each takes', async () => {
  await openStudio(studioMapping, [deal])
  await expect.element(page.getByRole('table', { name: /Fields of the form/ })).toBeVisible()
  const heads = [...document.querySelectorAll('tbody th')].map(head => head.firstChild?.textContent)
  expect(heads).toEqual([
    'Customer',
    'Company name',
    'Industry',
    'Region',
    'Project',
    'Project title',
    'Start of project',
    'Notes',
  ])
  expect(rowOf('Company name')[0]).toMatch(/required.*Text, at most 80 characters/)
  expect(rowOf('Industry')[0]).toContain('One of 4 choices: Agriculture, Manufacturing, Retail and 1 more')
  expect(rowOf('Start of project')[0]).toContain('Date, not before 2026-01-01')
  expect(rowOf('Notes')[0]).toContain('Long text')
  expect(rowOf('Company name').slice(1)).toEqual([
    'Proposed each time: Customer name',
    'Brückner Maschinenbau GmbH Change Company name',
  ])
})

test('a value of the deal is found by its title, kept at once, and given back with "Proposed each time"', async () => {
  await openStudio(studioMapping, [deal])
  await openField('Project title')
  await pick(fill, 'contact em')
  await expect
    .poll(() => rowOf('Project title').slice(1))
    .toEqual(['Contact email', 'j.weiss@brueckner.example Change Project title'])
  await expect.element(page.getByRole('status')).toMatchTextContent(/Saved\.$/)
  const rule = { source: { from: 'term', term: 'contact.email' }, overwrite: false }
  await expect.poll(() => storedRules(studioMapping)).toEqual({ 'Project title': rule })
  await pick(fill, 'proposed')
  await expect.poll(() => storedRules(studioMapping)).toEqual({})
})

test('a value that only the record has is named by its label, also one that no stored deal has', async () => {
  await openStudio(studioMapping, [deal])
  await openField('Region')
  await pick(fill, 'sales region')
  await expect
    .poll(() => rowOf('Region').slice(1))
    .toEqual(['From the record: Sales region', 'DACH south Change Region'])
  await pick(fill, 'Territory 7')
  const source = { from: 'term', term: 'extra:Territory 7' }
  await expect.poll(() => storedRules(studioMapping)).toEqual({ Region: { source, overwrite: false } })
})

test('fixed text, a fixed choice, and leaving it', async () => {
  await openStudio(studioMapping, [deal])
  await openField('Region')
  await pick(fill, 'fixed')
  await userEvent.type(page.getByLabelText('Fixed text'), 'Nordics')
  await openField('Industry')
  await pick(fill, 'fixed')
  await pick('Fixed choice', 'manu')
  await openField('Notes')
  await pick(fill, 'leave')
  await expect
    .poll(() => storedRules(studioMapping))
    .toEqual({
      Region: { source: { from: 'fixed', text: 'Nordics' }, overwrite: false },
      Industry: { source: { from: 'fixed', text: 'Manufacturing' }, overwrite: false },
      Notes: { source: { from: 'leave' }, overwrite: false },
    })
  expect(rowOf('Industry').slice(1)).toEqual(['Fixed: “Manufacturing”', 'Manufacturing Change Industry'])
  expect(rowOf('Notes')[1]).toBe('Nothing: it is left alone')
})

test('a template names its values by their titles', async () => {
  await openStudio(studioMapping, [deal])
  await openField('Project title')
  await pick(fill, 'template')
  await expect.element(page.getByText('Write the template. Until then, nothing is changed.')).toBeVisible()
  expect(await storedRules(studioMapping)).toEqual({})
  await pick('Insert a value', 'customer name')
  await userEvent.click(page.getByLabelText('Template'))
  await userEvent.keyboard('{End} / ')
  await pick('Insert a value', 'deal name')
  await expect.element(page.getByLabelText('Template')).toHaveValue('{{Customer name}} / {{Deal name}}')
  const source = { from: 'template', text: '{{account.name}} / {{deal.name}}' }
  await expect.poll(() => storedRules(studioMapping)).toEqual({ 'Project title': { source, overwrite: false } })
  expect(rowOf('Project title')[1]).toBe('[Customer name] / [Deal name]')
})

test('values are put into a template one behind the other, and where the caret stands', async () => {
  await openStudio({ ...studioMapping, rules: [ruleFor(title, { from: 'term', term: 'deal.name' })] }, [deal])
  await openField('Project title')
  await pick(fill, 'template')
  await pick('Insert a value', 'customer name')
  const template = page.getByLabelText('Template')
  await expect.element(template).toHaveValue('{{Deal name}} {{Customer name}}')
  await userEvent.click(template)
  await userEvent.keyboard('{Control>}{Home}{/Control}REF-')
  await pick('Insert a value', 'city')
  await pick('Insert a value', 'country')
  await expect.element(template).toHaveValue('REF-{{City}} {{Country}} {{Deal name}} {{Customer name}}')
})

test('a row that is opened while another is open has the focus, and so has what is added to it', async () => {
  await openStudio({ ...studioMapping, rules: [ruleFor(title, { from: 'term', term: 'deal.name' })] }, [deal])
  // Rows below it close after it has opened.
  await openField('Notes')
  await expect.element(page.getByRole('combobox', { name: fill })).toHaveFocus()
  const other = button('Change Project title')
  other.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('combobox', { name: 'Fill with (Project title)' })).toHaveFocus()
  await pick('Add a conversion', 'cut a text')
  await expect.element(page.getByLabelText('Most characters')).toHaveFocus()
  const add = button('Add a condition')
  add.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('combobox', { name: 'Value', exact: true })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(other).toHaveFocus()
})

test('an amount is converted only once the person has said both currencies and the rate', async () => {
  await openStudio({ ...studioMapping, rules: [ruleFor(title, { from: 'term', term: 'deal.amount' })] }, [deal])
  const rule = async () => (await storedRules(studioMapping))['Project title']
  const before = await rule()
  await openField('Project title')
  await pick('Add a conversion', 'fixed rate')
  await expect.element(page.getByText(/Choose a currency\. Until then, nothing is changed\./)).toBeVisible()
  await pick('From', 'EUR')
  await pick('To', 'SEK')
  await expect.element(page.getByText(/Write it as a number with a point, like 1\.08\./)).toBeVisible()
  expect(await rule()).toEqual(before)
  await page.getByLabelText('Rate (“To” for one “From”)').fill('11.2')
  const date = new Date().toLocaleDateString('sv')
  const conversions = [{ do: 'currency', from: 'EUR', to: 'SEK', rate: '11.2', date }]
  await expect.poll(rule).toMatchObject({ conversions })
})

test('a field without a section does not stand in the one above', async () => {
  const fields = [...formFields, formField('Remarks', { position: 6 })]
  await openStudio({ ...studioMapping, fields }, [deal])
  await expect.poll(() => rowOf('Remarks').length).toBe(3)
  const sections = [...document.querySelectorAll('.fields .section')].map(head => head.textContent)
  expect(sections).toEqual(['Customer', 'Project', 'Without a section'])
})

test('on a narrow page a field has the whole width for its name, and nothing is cut off', async () => {
  await page.viewport(400, 800)
  const label = 'Rechtsgültige Unternehmensbezeichnung (visas i partnerkatalogen)'
  await openStudio({ ...studioMapping, fields: [formField(label)] }, [deal])
  await expect.poll(() => rowOf(label).length).toBe(3)
  const [name, fed, gives] = [...document.querySelectorAll('tr.field > *')].map(cell => cell.getBoundingClientRect())
  expect(name?.width).toBeGreaterThan(330)
  expect(fed?.top).toBeGreaterThanOrEqual(name?.bottom ?? 0)
  expect(gives?.top).toBe(fed?.top)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(400)
  await expect.element(page.getByRole('columnheader', { name: 'Filled with' })).toBeVisible()
  await page.viewport(1000, 800)
})

test('the sections of the page stay where they are when a mapping is opened', async () => {
  await page.viewport(1400, 800)
  await openStudio(studioMapping, [deal])
  await expect.element(button('Change Region')).toBeVisible()
  const left = () => page.getByRole('link', { name: 'Deals' }).element().getBoundingClientRect().left
  const before = left()
  await page.getByRole('link', { name: 'Deals' }).click()
  await expect.element(page.getByRole('heading', { name: 'Deals' })).toBeVisible()
  expect(left()).toBe(before)
  await page.viewport(1000, 800)
})

test('the first of several that is not empty; their order is changed', async () => {
  await openStudio(studioMapping, [deal])
  await openField('Region')
  await pick(fill, 'first of several')
  await pick('Value 1', 'deal name')
  await button('Add a value').click()
  await pick('Value 2', 'city')
  await button('Add a value').click()
  await pick('Value 3', 'fixed')
  await page.getByLabelText('Fixed text').fill('Everywhere')
  await expect.poll(() => rowOf('Region')[2]).toBe('Factory cloud move Change Region')
  await button('Down value 1').click()
  await button('Remove value 2').click()
  const of = [
    { from: 'term', term: 'account.city' },
    { from: 'fixed', text: 'Everywhere' },
  ]
  await expect
    .poll(() => storedRules(studioMapping))
    .toEqual({ Region: { source: { from: 'first', of }, overwrite: false } })
  await expect.poll(() => rowOf('Region')[2]).toBe('Everywhere Change Region')
})

test('conversions are chained, with what each gives; bad parameters change nothing', async () => {
  await openStudio({ ...studioMapping, rules: [ruleFor(title, { from: 'term', term: 'account.name' })] }, [deal])
  await openField('Project title')
  await pick('Add a conversion', 'capital')
  await pick('Then also', 'cut a text')
  await page.getByLabelText('Most characters').fill('9')
  await page.getByLabelText('Cut at the end of a').selectOptions('word')
  await expect.poll(() => rowOf('Project title')[2]).toBe('BRÜCKNER Change Project title')
  await expect.element(page.getByText('In CAPITAL LETTERS: BRÜCKNER MASCHINENBAU GMBH')).toBeVisible()
  const upper = { do: 'letterCase', to: 'upper' }
  const cut = { do: 'cut', length: 9, at: 'word' }
  const conversions = async () => (await storedRules(studioMapping))['Project title']
  await expect.poll(conversions).toMatchObject({ conversions: [upper, cut] })
  await button('Up conversion 2').click()
  await expect.poll(conversions).toMatchObject({ conversions: [cut, upper] })
  await page.getByLabelText('Most characters').fill('')
  await expect
    .element(page.getByText(/“Most characters” is not filled in right\. Write a whole number\./))
    .toBeVisible()
  await page.getByLabelText('Most characters').fill('0')
  await expect.element(page.getByText(/“Most characters” is not filled in right/)).toBeVisible()
  expect(await conversions()).toMatchObject({ conversions: [cut, upper] })
  await button('Remove conversion 1').click()
  await expect.poll(conversions).toMatchObject({ conversions: [upper] })
})

test('conditions say when a rule holds', async () => {
  await openStudio({ ...studioMapping, rules: [ruleFor(region, { from: 'fixed', text: 'South' })] }, [deal])
  await openField('Region')
  await button('Add a condition').click()
  await expect.element(page.getByText(/Choose which value the condition looks at/)).toBeVisible()
  await pick('Value', 'sales region')
  await page.getByLabelText('Text', { exact: true }).fill('dach SOUTH')
  await expect
    .poll(() => rowOf('Region').slice(1))
    .toEqual(['Fixed: “South”Only when Sales region is dach SOUTH', 'South Change Region'])
  await page.getByLabelText('Test').selectOptions('is not')
  await expect.poll(() => rowOf('Region')[2]).toMatch(/^Only when .*: it is DACH south\./)
  await page.getByLabelText('Test').selectOptions('is one of')
  await page.getByLabelText(/one on each line/).fill('North\nDACH south\n')
  await expect.poll(() => rowOf('Region')[2]).toBe('South Change Region')
  const when = [{ of: { from: 'term', term: 'extra:Sales region' }, test: 'oneOf', texts: ['North', 'DACH south'] }]
  await expect.poll(() => storedRules(studioMapping)).toMatchObject({ Region: { when } })
})

test('what is there is replaced, and a long text cut, only where the person says so', async () => {
  const long = {
    ...deal,
    entries: [entry('deal.name', 'A first sentence. A second one that is far too long.', 'Name')],
  }
  await openStudio({ ...studioMapping, rules: [ruleFor(title, { from: 'term', term: 'deal.name' })] }, [long])
  await expect.poll(() => rowOf('Project title')[2]).toMatch(/^needs you/)
  await openField('Project title')
  await page.getByLabelText('Replace what is already in the field').click()
  await page.getByRole('checkbox', { name: /^Cut it at the end/ }).click()
  await expect.poll(() => storedRules(studioMapping)).toMatchObject({ 'Project title': { overwrite: true, cut: true } })
  await expect.poll(() => rowOf('Project title')[2]).toBe('A first sentence. Change Project title')
})

test('the result is that of the chosen deal', async () => {
  const other = {
    ...deal,
    id: crypto.randomUUID(),
    name: 'Pump station',
    capturedAt: '2026-11-01T09:30:00.000Z',
    entries: [entry('account.name', 'Rhône Pompes SA', 'Customer')],
  }
  await openStudio(studioMapping, [deal, other])
  await expect.poll(() => rowOf('Company name')[2]).toContain('Brückner')
  await page.getByRole('combobox', { name: 'Deal' }).selectOptions(other.id)
  await expect.poll(() => rowOf('Company name')[2]).toContain('Rhône Pompes SA')
})

test('fields are searched and filtered', async () => {
  await openStudio({ ...studioMapping, rules: [ruleFor(industry, { from: 'leave' })] }, [deal])
  const shown = () => [...document.querySelectorAll('tr.field th')].map(head => head.firstChild?.textContent)
  await expect.poll(shown).toHaveLength(6)
  await page.getByLabelText('Search').fill('PROJECT')
  await expect.poll(shown).toEqual(['Project title', 'Start of project', 'Notes'])
  await expect.element(page.getByRole('status')).toMatchTextContent(/^3 fields shown/)
  await page.getByLabelText('Search').fill('')
  await page.getByRole('combobox', { name: 'Show' }).selectOptions('With rules')
  await expect.poll(shown).toEqual(['Industry'])
  await page.getByRole('combobox', { name: 'Show' }).selectOptions('Required')
  await expect.poll(shown).toEqual(['Company name', 'Region', 'Project title'])
  await page.getByRole('combobox', { name: 'Show' }).selectOptions('Need attention')
  await expect.poll(shown).toEqual(['Region'])
})
