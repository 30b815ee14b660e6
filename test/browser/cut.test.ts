import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deal } from '../../lib/deal/deal.ts'
import { type Forms, serveForms } from '../forms/server.ts'
import { keep } from '../support/database.ts'
import { press, previewRows, status } from '../support/popup.ts'
import { sampleDeal } from '../support/sample-deal.ts'
import { fillForm, formState, withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

const used = shareBrowser()
const text = 'Replace three warehouse systems. Start before the peak season.'
const deal: Deal = {
  ...sampleDeal,
  entries: sampleDeal.entries.map(entry =>
    entry.term === 'deal.description' ? { ...entry, text, value: { kind: 'longText', text } } : entry,
  ),
}
let forms: Forms
beforeAll(async () => {
  forms = await serveForms()
  await keep(used.extended, 'deals', [deal])
})
afterAll(() => forms?.close())

test('a text that is too long is reported, and cut at a sentence only after the person allowed it', async () => {
  const page = await used.extended.open(`${forms.url}/limits.html`)
  await withPopup(used.extended, page, async popup => {
    await status(popup, /would be filled/)
    const before = (await previewRows(popup)).find(({ field }) => field === 'Project description')
    expect(before?.value).toBe('')
    expect(before?.why).toMatch(/Too long: 62 of 40 characters/)
    await press(popup, 'Change Project description')
    const box = await popup.waitForSelector('::-p-aria([name="Cut it at the end of a sentence, so that it fits"])')
    await box?.click()
    await press(popup, 'Remember')
    await status(popup, /^Remembered/)
  })
  await fillForm(used.extended, page)
  expect((await formState(page)).description).toBe('Replace three warehouse systems.')
})
