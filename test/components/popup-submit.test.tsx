import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Popup } from '../../components/popup/popup.tsx'
import type { Outputs } from '../../lib/messages/protocol.ts'
import { putDeal } from '../../lib/store/deals.ts'
import { putRun, updateRun } from '../../lib/store/runs.ts'
import { deal, dealId, mapping, run, runId } from './fixtures.ts'
import { mount } from './mount.tsx'
import { popupHost } from './popup-host.ts'
import { mayGo, mayNot, submitted } from './submit-sample.ts'

const filled = run({
  state: 'done',
  status: '1 of 1 field filled and verified.',
  mapping: { id: mapping.id, name: mapping.name },
})
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const region = page.getByRole('region', { name: 'Before submitting' })
const status = page.getByRole('status')

async function open(check: Outputs['checkSubmit']) {
  await putDeal(deal)
  await putRun(filled)
  const host = popupHost(
    { kind: 'form', run: runId, url: 'https://portal.example/new' },
    {
      checkSubmit: { ok: true, value: check },
      submit: submitted,
      approveForm: { ok: true, value: { status: 'Approved.' } },
      tellOutcome: { ok: true, value: { status: 'It counts as submitted.' } },
    },
  )
  mount(<Popup host={host.host} />)
  return host
}

test('what does not hold is listed with its reason and what can be done, and nothing can be sent', async () => {
  const { inputsOf } = await open(mayNot)
  await expect.element(region.getByText('2 of 5 checks do not hold')).toBeVisible()
  await expect.element(region.getByText(/^You have not approved this form yet/)).toBeVisible()
  await expect.element(button('Submit form')).toBeDisabled()
  await button('Approve this form as it is').click()
  await expect.element(status).toHaveTextContent('Approved.')
  expect(inputsOf('approveForm')).toEqual([{ runId }])
  // It is looked at anew.
  await expect.poll(() => inputsOf('checkSubmit').length).toBe(2)
  expect(inputsOf('submit')).toEqual([])
})

test('where everything holds, the person is told deal, portal and amount before anything is sent', async () => {
  const { inputsOf } = await open(mayGo)
  await button('Submit form').click()
  const dialog = page.getByRole('dialog', { name: 'Submit this deal?' })
  for (const text of ['Factory cloud move', 'portal.example', 'EUR 73,800', /“Register deal”/])
    await expect.element(dialog.getByText(text)).toBeVisible()
  await dialog.getByText('Cancel').click()
  expect(inputsOf('submit')).toEqual([])
  await button('Submit form').click()
  await button('Submit now').click()
  await expect.poll(() => inputsOf('submit')).toEqual([{ runId }])
})

test('a form that is only filled shows nothing of it', async () => {
  const { inputsOf } = await open({ ...mayGo, level: 'fill', guards: [] })
  await expect.poll(() => inputsOf('checkSubmit').length).toBe(1)
  await expect.element(button('Preview again')).toBeVisible()
  await expect.element(region).not.toBeInTheDocument()
})

test('what the organisation lowered is said, with or without the button', async () => {
  const { inputsOf } = await open({ ...mayGo, level: 'fill', guards: [], lowered: 'Your organisation only fills.' })
  await expect.element(page.getByText('Your organisation only fills.')).toBeVisible()
  await expect.element(button('Submit form')).not.toBeInTheDocument()
  expect(inputsOf('submit')).toEqual([])
})

test('what goes on its own elsewhere says here that the person is asked', async () => {
  await open({ ...mayGo, lowered: 'Your organisation asks.' })
  await expect.element(region.getByText('Your organisation asks.')).toBeVisible()
  await expect.element(button('Submit form')).toBeEnabled()
})

test('while the form is being sent the popup says so, and then what became of it', async () => {
  await open(mayGo)
  await expect.element(button('Submit form')).toBeEnabled()
  const sent = crypto.randomUUID()
  const submission = { stage: 'begun' as const, button: 'Register deal', frame: 0, shown: [] }
  await putRun({
    ...filled,
    id: sent,
    kind: 'submit',
    of: runId,
    state: 'running',
    status: 'Submitting…',
    submit: submission,
  })
  await updateRun(runId, before => ({ ...before, sent }))
  await expect.element(status).toHaveTextContent('Submitting…')
  await expect.element(region).not.toBeInTheDocument()
  await updateRun(sent, before => ({
    ...before,
    state: 'done',
    status: 'Submitted “Factory cloud move”.',
    submit: { ...submission, stage: 'ended', outcome: 'submitted' },
  }))
  await expect.element(status).toHaveTextContent('Submitted “Factory cloud move”.')
  await expect.element(region).not.toBeInTheDocument()
})

test('what became of it stays said where the page that came may not be read', async () => {
  const { answers, inputsOf } = await open(mayGo)
  await expect.element(button('Submit form')).toBeEnabled()
  answers.checkSubmit = { ok: false, error: 'Dealbridge may not read this page yet.' }
  const sent = crypto.randomUUID()
  const submit = { stage: 'ended' as const, button: 'Register deal', frame: 0, shown: [], outcome: 'unknown' as const }
  const sentence = 'It is not known whether “Factory cloud move” was submitted.'
  await putRun({ ...filled, id: sent, kind: 'submit', of: runId, state: 'done', status: sentence, submit })
  await updateRun(runId, before => ({ ...before, sent }))
  await expect.element(status).toHaveTextContent(sentence)
  await expect.poll(() => inputsOf('checkSubmit').length).toBe(2)
  await expect.element(status).toHaveTextContent(sentence)
})

test('the fill of the next step is followed', async () => {
  await open(mayGo)
  await expect.element(button('Submit form')).toBeEnabled()
  const next = crypto.randomUUID()
  const step = { first: runId, number: 2 }
  await putRun({ ...filled, id: next, status: 'The second step is filled.', step })
  await updateRun(runId, before => ({ ...before, next }))
  await expect.element(status).toHaveTextContent('The second step is filled.')
})

test('where the outcome is not known, the person is asked', async () => {
  const change = { state: 'unknown' as const, at: filled.startedAt, by: 'submit' as const }
  const registration = {
    id: crypto.randomUUID(),
    portal: 'https://portal.example',
    url: 'https://portal.example/new',
    at: filled.startedAt,
    history: [change],
    entries: [],
  }
  const { host, inputsOf } = popupHost(
    { kind: 'form', url: 'https://portal.example/deals' },
    { tellOutcome: { ok: true, value: { status: 'It counts as not submitted.' } } },
  )
  await putDeal({ ...deal, registrations: [registration] })
  mount(<Popup host={host} />)
  await expect.element(page.getByText(/It is not known whether “Factory cloud move” was submitted/)).toBeVisible()
  await button('It was not submitted').click()
  await expect.element(status).toHaveTextContent('It counts as not submitted.')
  expect(inputsOf('tellOutcome')).toEqual([{ dealId, registration: registration.id, submitted: false }])
})

describe.each(['light', 'dark'])('%s', scheme => {
  afterEach(() => document.documentElement.style.removeProperty('color-scheme'))
  test.each([
    ['stopped', mayNot],
    ['asked', mayGo],
    ['lowered', { ...mayGo, lowered: 'Your organisation lets Dealbridge submit only after you confirm.' }],
  ])('accessible while %s', async (what, check) => {
    document.documentElement.style.colorScheme = scheme
    await open(check)
    await expect.element(region).toBeVisible()
    if (what === 'asked') await button('Submit form').click()
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    expect(violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))).toEqual([])
  })
})
