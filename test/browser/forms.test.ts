import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Expected, expected, mistakesIn } from '../forms/expected.ts'
import { type Forms, serveForms } from '../forms/server.ts'
import { keep, stored } from '../support/database.ts'
import { press, status } from '../support/popup.ts'
import { sampleDeal, samplePartner } from '../support/sample-deal.ts'
import { fillForm, withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

// Partner forms that differ in wording, language, layout and markup, with traps. Judged by what was submitted.
const used = shareBrowser({ defaultViewport: { width: 1200, height: 900 } })
let forms: Forms
beforeAll(async () => {
  forms = await serveForms()
  await keep(used.extended, 'deals', [sampleDeal])
  const at = '2026-11-20T10:00:00.000Z'
  const id = '3c1d7e52-8f0b-4a37-9e55-6a7f0c2b9d14'
  await keep(used.extended, 'profiles', [{ id, name: 'Our company', values: samplePartner, updatedAt: at }])
})
afterAll(() => forms?.close())

describe.each(expected)('the form $name ($lang)', form => {
  let page: Page

  test('undo puts it back as it was', async () => {
    page = await used.extended.open(`${forms.url}/${form.name}.html`)
    await page.waitForSelector('main input')
    const before = await shownState(page)
    await fillForm(used.extended, page)
    expect(await shownState(page)).not.toEqual(before)
    await withPopup(used.extended, page, async popup => {
      await press(popup, 'Undo fill')
      await status(popup, /put back/)
    })
    expect(await shownState(page)).toEqual(before)
  })

  test('right values are submitted, and every trap is untouched', async () => {
    page = await used.extended.open(`${forms.url}/${form.name}.html`)
    await page.waitForSelector('main input')
    await fillForm(used.extended, page)
    expect(mistakesIn(form, await submitted(page, form))).toEqual([])
  })

  test('the answer on its confirmation is captured', async () => {
    await withPopup(used.extended, page, async popup => {
      await press(popup, 'Capture result')
      await status(popup, /^Captured the result/)
    })
    const [deal] = await stored(used.extended, 'deals')
    const id = form.result['registration.id']
    const answer = deal?.registrations.find(each => each.entries.some(entry => entry.text === id))
    const canonical = Object.fromEntries(answer?.entries.map(entry => [entry.term, canonicalText(entry)]) ?? [])
    expect(canonical).toMatchObject(form.result)
  })
})

async function submitted(page: Page, form: Expected): Promise<Record<string, unknown>> {
  await page.bringToFront()
  // Consents are the person's to give, and some forms do not go without.
  const held = () => page.evaluate(() => (window as { submitted?: Record<string, unknown> }).submitted)
  await press(page, form.button)
  const answers = await held()
  if (answers) return answers
  const problems = await page.$$eval('[role=alert], .error, .error-text, :invalid', found =>
    found.map(each => each.textContent?.trim() || each.getAttribute('name')),
  )
  throw new Error(`The form was not submitted: ${problems.join('; ')}`)
}

/** What every control on the page holds, the hidden ones too. */
const shownState = (page: Page) =>
  page.$$eval('main :is(input, select, textarea, [contenteditable])', controls =>
    controls.map(control => {
      if (control instanceof HTMLSelectElement) return [...control.selectedOptions].map(option => option.value)
      if (control instanceof HTMLInputElement) return [control.value, control.checked]
      return control instanceof HTMLTextAreaElement ? control.value : control.textContent
    }),
  )

function canonicalText({ text, value }: { text: string; value?: { kind: string } }): string {
  return value && 'date' in value ? String(value.date) : text
}
