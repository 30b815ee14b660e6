import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Popup } from '../../components/popup/popup.tsx'
import { putDeal } from '../../lib/store/deals.ts'
import { besideHost } from './beside-host.ts'
import { deal, field, pageView, plan, planRow } from './fixtures.ts'
import { mount } from './mount.tsx'
import { tabId } from './popup-host.ts'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const status = () => page.getByRole('status')
const form = { kind: 'form' as const, url: 'https://portal.example/new', form: ['0:1', '0:2'] }
const secondStep = {
  ...plan,
  rows: [planRow(field('0:9', 'Deal name'), { value: 'Factory cloud move', why: 'Deal name: label.' })],
}

beforeEach(() => putDeal(deal))

test('another step of the form under the same address is previewed, and nothing is filled by itself', async () => {
  const { host, inputsOf, answers, changed } = besideHost(form)
  mount(<Popup host={host} />)
  await expect.element(button('Change Company name')).toBeVisible()
  answers.inspect = { ok: true, value: pageView({ ...form, form: ['0:9'] }) }
  answers.preview = { ok: true, value: secondStep }
  changed('page')
  await expect.element(button('Change Deal name')).toBeVisible()
  await expect.element(button('Change Company name')).not.toBeInTheDocument()
  await expect.element(status()).toHaveTextContent('1 field would be filled. Nothing has been changed yet.')
  expect(inputsOf('fill')).toEqual([])
})

test('the same form read again shows what its fields hold now, and what was being decided stays', async () => {
  const { host, inputsOf, answers, changed } = besideHost(form)
  mount(<Popup host={host} />)
  await button('Change Company name').click()
  await page.getByLabelText(/^Fill this field with/).selectOptions('Fixed text…')
  await page.getByRole('textbox').fill('Brueckner')
  const held = planRow(field('0:0', 'Newsletter name', { content: { text: 'Typed by hand' } }), { action: 'leave' })
  answers.preview = { ok: true, value: { ...plan, rows: [held, ...plan.rows.slice(1)] } }
  changed('page')
  await expect.element(page.getByText('Typed by hand')).toBeVisible()
  await expect.element(page.getByRole('textbox')).toHaveValue('Brueckner')
  expect(inputsOf('preview')).toHaveLength(2)
})

test('another tab in front is read anew', async () => {
  const { host, inputsOf, answers, changed } = besideHost(form)
  mount(<Popup host={host} />)
  await expect.element(button('Change Company name')).toBeVisible()
  answers.inspect = { ok: true, value: pageView({}) }
  changed('tab')
  await expect.element(button('Change Sales region')).toBeVisible()
  expect(inputsOf('inspect')).toHaveLength(2)
})

test('a page that may not be read says what to do, and the browser is asked to offer the site', async () => {
  const { host, answers, offered, changed } = besideHost(form)
  mount(<Popup host={host} />)
  await expect.element(button('Change Company name')).toBeVisible()
  const error = 'Dealbridge may not read this page yet. Click Dealbridge’s button on this page to read it.'
  answers.inspect = { ok: false, error, mayAsk: true }
  changed('page')
  await expect.element(status()).toHaveTextContent(error)
  await expect.element(button('Fill form')).toBeDisabled()
  await button('Allow this site').click()
  expect(offered).toEqual([tabId])
  await expect
    .element(status())
    .toHaveTextContent('Your browser now offers in its toolbar to allow Dealbridge on this site.')
  answers.inspect = { ok: true, value: pageView(form) }
  changed('page')
  await expect.element(button('Change Company name')).toBeVisible()
})

test('where the browser closes the next page of a form, its site can be allowed for good', async () => {
  const { host, answers, allowAsked, changed } = besideHost(form, false)
  mount(<Popup host={host} />)
  await expect.element(button('Change Company name')).toBeVisible()
  answers.inspect = { ok: false, error: 'Dealbridge may not read this page yet.', mayAsk: true }
  changed('page')
  await expect.element(status()).toHaveTextContent('Dealbridge may not read this page yet.')
  await button('Always allow this site').click()
  expect(allowAsked).toEqual(['https://portal.example'])
})

test('a page that no extension may read offers nothing', async () => {
  const { host } = besideHost('This page is closed to extensions.')
  mount(<Popup host={host} />)
  await expect.element(status()).toHaveTextContent('This page is closed to extensions.')
  await expect.element(button('Allow this site')).not.toBeInTheDocument()
})

test('while it may be read, the site can be allowed for good', async () => {
  const { host, allowAsked } = besideHost(form)
  mount(<Popup host={host} />)
  await button('Always allow this site').click()
  expect(allowAsked).toEqual(['https://portal.example'])
})

test('a field that was pointed at on the page has its row open, and can be filled alone', async () => {
  const { host, inputsOf } = besideHost({ ...form, note: { key: '0:1' } })
  mount(<Popup host={host} />)
  await expect.element(button('Change Company name')).toHaveAttribute('aria-expanded', 'true')
  await expect.element(button('Change Industry')).toHaveAttribute('aria-expanded', 'false')
  await button('Fill only this field (Company name)').click()
  const asked = { tabId, dealId: deal.id, side: 'portal', force: false, only: '0:1' }
  await expect.poll(() => inputsOf('fill')).toEqual([asked])
})

test('what a key brought about is said when the view is next opened', async () => {
  const { host } = besideHost({ ...form, note: { status: 'Nothing was filled here that could be put back.' } })
  mount(<Popup host={host} />)
  await expect.element(status()).toHaveTextContent('Nothing was filled here that could be put back.')
})

test('no word of the heading or of the views is broken where the sidebar is narrow', async () => {
  const { innerWidth, innerHeight } = window
  document.documentElement.classList.add('beside')
  await page.viewport(240, 640)
  try {
    mount(<Popup host={besideHost(form).host} />)
    await expect.element(button('Change Company name')).toBeVisible()
    const words = [...document.querySelectorAll('h1, .views label')].map(element => {
      const text = document.createRange()
      text.selectNodeContents(element.lastChild ?? element)
      return { word: element.textContent, lines: text.getClientRects().length }
    })
    expect(words).toHaveLength(5)
    expect(words.filter(({ lines }) => lines !== 1)).toEqual([])
  } finally {
    document.documentElement.classList.remove('beside')
    await page.viewport(innerWidth, innerHeight)
  }
})
