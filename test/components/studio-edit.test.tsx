import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { deleteMapping, getMapping, updateMapping } from '../../lib/store/mappings.ts'
import { deal } from './fixtures.ts'
import { button, openField, openStudio, pick, rowOf, storedRules } from './studio-open.tsx'
import { formField, formFields, ruleFor, studioMapping } from './studio-sample.ts'

const fill = /^Fill with/
const region = formFields[2] ?? formField('Region')
const fixed = (text: string) => ({ source: { from: 'fixed', text }, overwrite: false })

test('everything is done by keyboard: from row to row, open, choose, close', async () => {
  await openStudio(studioMapping, [deal])
  const first = button('Change Company name')
  await expect.element(first).toBeVisible()
  first.element().focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{End}{Home}{ArrowDown}{ArrowDown}')
  expect(document.activeElement?.textContent).toBe('Change Region')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('combobox', { name: fill })).toHaveFocus()
  await userEvent.keyboard('city')
  await expect.element(page.getByRole('option', { name: 'City' })).toHaveAttribute('aria-selected', 'true')
  // Escape closes the list first, and the row then.
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('option', { name: 'City' })).not.toBeInTheDocument()
  await expect.element(page.getByRole('combobox', { name: fill })).toBeVisible()
  await userEvent.keyboard('city{Enter}')
  await expect.poll(() => rowOf('Region')[1]).toBe('City')
  await userEvent.keyboard('{Escape}')
  await expect.element(button('Change Region')).toHaveFocus()
  await expect.element(page.getByRole('combobox', { name: fill })).not.toBeInTheDocument()
})

test('steps are undone and redone, by button and by keyboard; a text box keeps its own undo', async () => {
  await openStudio(studioMapping, [deal])
  await expect.element(button('Undo')).toBeDisabled()
  await openField('Region')
  await pick(fill, 'fixed')
  await page.getByLabelText('Fixed text').fill('North')
  await openField('Notes')
  await pick(fill, 'leave')
  const leave = { source: { from: 'leave' }, overwrite: false }
  await expect.poll(() => storedRules(studioMapping)).toEqual({ Region: fixed('North'), Notes: leave })
  // The focus is in a text box: the keys are its own.
  await userEvent.keyboard('{Control>}z{/Control}')
  await userEvent.keyboard('{Escape}')
  expect(rowOf('Notes')[1]).toBe('Nothing: it is left alone')
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.poll(() => storedRules(studioMapping)).toEqual({ Region: fixed('North') })
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  await expect.poll(() => storedRules(studioMapping)).toEqual({ Region: fixed('North'), Notes: leave })
  await button('Undo').click()
  await button('Undo').click()
  await expect.poll(() => storedRules(studioMapping)).toEqual({ Region: fixed('') })
  await button('Undo').click()
  await expect.poll(() => storedRules(studioMapping)).toEqual({})
  await expect.element(button('Undo')).toBeDisabled()
  await button('Redo').click()
  await button('Redo').click()
  await expect.poll(() => storedRules(studioMapping)).toEqual({ Region: fixed('North') })
})

test('an open editor shows what was undone', async () => {
  await openStudio({ ...studioMapping, rules: [ruleFor(region, { from: 'fixed', text: 'South' })] }, [deal])
  await openField('Region')
  await page.getByLabelText('Fixed text').fill('North')
  await button('Undo').click()
  await expect.element(page.getByLabelText('Fixed text')).toHaveValue('South')
})

test('what the popup changes meanwhile is not lost, be it in another rule or in another part of the same', async () => {
  await openStudio({ ...studioMapping, rules: [ruleFor(region, { from: 'fixed', text: 'South' })] }, [deal])
  await openField('Region')
  await page.getByLabelText('Fixed text').fill('North')
  // At once, before the studio has stored.
  await updateMapping(
    studioMapping.id,
    mapping => ({
      ...mapping,
      rules: [
        ...mapping.rules.map(rule => ({ ...rule, pairs: [{ from: 'a', to: 'b' }] })),
        ruleFor(formFields[5] ?? region, { from: 'leave' }),
      ],
    }),
    'popup',
  )
  await expect
    .poll(() => storedRules(studioMapping))
    .toEqual({
      Region: { ...fixed('North'), pairs: [{ from: 'a', to: 'b' }] },
      Notes: { source: { from: 'leave' }, overwrite: false },
    })
  await expect.poll(() => rowOf('Notes')[1]).toBe('Nothing: it is left alone')
  await button('Undo').click()
  await expect.poll(() => storedRules(studioMapping)).toMatchObject({ Region: { pairs: [{ from: 'a', to: 'b' }] } })
})

test('what is left at once is stored all the same', async () => {
  await openStudio(studioMapping, [deal])
  await openField('Region')
  await pick(fill, 'fixed')
  await page.getByLabelText('Fixed text').fill('North')
  await page.getByRole('link', { name: 'All mappings' }).click()
  await expect.poll(() => storedRules(studioMapping)).toEqual({ Region: fixed('North') })
})

test('a mapping that is deleted elsewhere says so', async () => {
  await openStudio(studioMapping, [deal])
  await expect.element(button('Change Region')).toBeVisible()
  await deleteMapping(studioMapping.id)
  await expect.element(page.getByText(/This mapping is no longer here/)).toBeVisible()
  expect(await getMapping(studioMapping.id)).toBeUndefined()
})

test('a rule whose field the form has no more stands at the end and can be taken out', async () => {
  const old = ruleFor(formField('Fax', { name: 'fax' }), { from: 'fixed', text: '0' })
  await openStudio({ ...studioMapping, rules: [old] }, [deal])
  await expect.poll(() => rowOf('Fax')[0]).toContain('not in the form any more')
  await openField('Fax')
  await pick(fill, 'proposed')
  await expect.poll(() => storedRules(studioMapping)).toEqual({})
  await button('Undo').click()
  await expect.poll(() => storedRules(studioMapping)).toEqual({ Fax: fixed('0') })
})

test('a proposed field that the deal does not answer says so, and without a deal nothing is said', async () => {
  await openStudio(studioMapping)
  await expect.poll(() => rowOf('Company name')[2]).toBe('– Change Company name')
})
