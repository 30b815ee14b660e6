import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deal } from '../../lib/deal/deal.ts'
import { keep } from '../support/database.ts'
import { type Extended, launchExtended } from '../support/extension.ts'
import { closePopup, openPopup, previewRows, status, statusOf } from '../support/popup.ts'
import { sampleDeal } from '../support/sample-deal.ts'
import { soon } from '../support/soon.ts'
import { serveOddPortal } from './odd-portal.ts'

/** Values that the CRM shows under labels of its own. */
const extra = (label: string, text: string): Deal['entries'][number] => ({
  term: `extra:${label}`,
  text,
  value: { kind: 'text', text },
  evidence: { url: sampleDeal.source.url, title: '', label, text, at: sampleDeal.capturedAt, via: 'page' },
})
const deal: Deal = {
  ...sampleDeal,
  entries: [...sampleDeal.entries, extra('Vault key', 'HF-0042'), extra('Gate mark', 'M-77')],
}

/** What the person knows: what each question means, and for codes which of them; said as they would type it. */
const knowledge: [question: string, source: string, code?: string][] = [
  ['Kundenkennung', 'Vault'],
  ['Träger T1', 'Customer name'],
  ['Vorhaben kurz V1', 'Deal name'],
  ['Sitz S2', 'City'],
  ['LKZ', 'Country', '001'],
  ['Reife', 'Stage', 'R2'],
  ['Tag X', 'Close'],
  ['Kanal K1', 'Contact email'],
  ['Kanal K2', 'Contact phone'],
  ['Vertretung V', 'Contact first'],
  ['Vertretung N', 'Contact last'],
  ['Schlüssel B', 'Industry', 'B3'],
  ['Vol. in EH', 'Amount'],
  ['Freitext 9', 'Description'],
  ['Merkmal M', 'Gate'],
]
/** What the application must hold in the end, told from the deal by what the questions mean. */
const right = {
  q1: 'HF-0042',
  q2: 'Harbor & Finch Logistics',
  q3: 'Warehouse control platform',
  q4: 'Oakland',
  q5: '001',
  q6: 'R2',
  q7: '2026-12-18',
  q8: 'ana.okafor@harborfinch.example',
  q9: '+14155550178',
  q10: 'Ana',
  q11: 'Okafor',
  q12: 'B3',
  q13: '184500',
  q14: 'Replace three warehouse systems with one before the peak season.',
  q15: 'M-77',
}

let extended: Extended
let portal: Awaited<ReturnType<typeof serveOddPortal>>
beforeAll(async () => {
  portal = await serveOddPortal()
  extended = await launchExtended()
  await keep(extended, 'deals', [deal])
})
afterAll(async () => {
  await extended?.close()
  portal?.close()
})

test('an unknown portal of 15 questions is wired from nothing to a perfect fill in under 30 interactions', async () => {
  const page = await extended.open(portal.url)
  let interactions = 0
  const person = async (what: () => Promise<unknown>) => {
    interactions++
    await what()
  }
  let popup = {} as Page
  await person(async () => {
    popup = await openPopup(extended, page)
  })
  await status(popup, /would be filled/)
  // Nobody knows these questions: at most the odd one is proposed, and nothing wrong.
  const proposed = (await previewRows(popup)).filter(({ value }) => value)
  expect(proposed.length).toBeLessThanOrEqual(2)

  // The choices of a row come a moment after the table.
  await popup.waitForSelector('select.quick')
  for (const [question, source, code] of knowledge) {
    if (!(await isAsked(popup, question))) continue
    for (const words of code ? [source, code] : [source]) {
      if (!(await isFocused(popup, question)))
        await person(() => quick(popup, question).then(select => select?.focus()))
      await person(() => say(popup, question, words))
    }
  }
  await person(async () => {
    const button = await popup.waitForSelector('::-p-aria([name="Fill form"][role="button"])')
    await button?.press('Enter')
  })
  expect(await status(popup, /filled and verified/, 60_000)).toMatch(/^15 /)
  await closePopup(popup)

  const held = await page.evaluate(() => (window as unknown as { held: Record<string, string> }).held)
  console.log(`Wired and filled 15 questions in ${interactions} interactions.`)
  expect({ ...held, q9: held.q9?.replace(/[^\d+]/g, '') }).toEqual(right)
  expect(interactions).toBeLessThan(30)
})

/** Types what is meant into the select of a question, as a person does, and keeps it with Enter. */
async function say(popup: Page, question: string, words: string): Promise<void> {
  const select = await quick(popup, question)
  await soon(
    async () => (await select?.evaluate(one => (one as HTMLSelectElement).options.length > 1)) ?? false,
    question,
  )
  const before = await statusOf(popup)
  await popup.keyboard.type(words)
  const shown = await select?.evaluate(one => (one as HTMLSelectElement).selectedOptions[0]?.text)
  expect(shown, `what is chosen for ${question}`).toMatch(new RegExp(`^${words}`))
  await popup.keyboard.press('Enter')
  await soon(async () => (await quickText(popup, question)) !== shown, `${question} to be kept (${before})`)
}

const selector = (question: string) => `select[aria-label="Quick choice for ${question}"]`
const quick = (popup: Page, question: string) => popup.$(selector(question))
const isAsked = async (popup: Page, question: string) => (await quick(popup, question)) !== null
const isFocused = (popup: Page, question: string) =>
  popup.evaluate(which => document.activeElement?.matches(which) ?? false, selector(question))

async function quickText(popup: Page, question: string): Promise<string | undefined> {
  return (await quick(popup, question))?.evaluate(one => (one as HTMLSelectElement).selectedOptions[0]?.text)
}
