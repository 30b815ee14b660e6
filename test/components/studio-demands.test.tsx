import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import { deal } from './fixtures.ts'
import { openField, openStudio, rowOf } from './studio-open.tsx'
import { formField, formFields, ruleFor, studioMapping } from './studio-sample.ts'

const company = formField('Name of the customer', { name: 'c', facts: { api: 'Company' } })
const city = formField('City', { name: 'city', term: 'account.city', position: 1 })
const notes = formField('Reason', { name: 'r', position: 2, facts: { help: 'Max 20 characters' } })
const lead: Mapping = {
  ...studioMapping,
  site: 'experience-cloud',
  fields: [company, city, notes],
  rules: [ruleFor(notes, { from: 'fixed', text: 'A reason of more than twenty' })],
}

test('what the portal demands stands beside the field, with where it is documented', async () => {
  await openStudio(lead, [deal])
  await expect.element(page.getByText(/^The portal asks:/).first()).toBeVisible()
  expect(rowOf('Name of the customer')[0]).toMatch(
    /The portal asks: At most 255 characters\. A lead must have a company\.$/,
  )
  // Known by what it means, where the site's own name was not remembered.
  expect(rowOf('City')[0]).toMatch(/The portal asks: At most 40 characters\.$/)
  await openField('Name of the customer')
  await expect.element(page.getByText('Documented: developer.salesforce.com: Object Reference, Lead')).toBeVisible()
})

test('the live result is held against what the form’s own words demand', async () => {
  await openStudio(lead, [deal])
  await expect.poll(() => rowOf('Reason')[2]).toMatch(/^needs you Too long: 28 of 20 characters\./)
})

test('a form of no known portal says nothing of a portal', async () => {
  await openStudio({ ...studioMapping, fields: formFields }, [deal])
  await expect.poll(() => rowOf('Company name')[0]).toMatch(/at most 80 characters$/)
  expect(document.querySelector('.fields')?.textContent).not.toMatch(/The portal asks/)
})
