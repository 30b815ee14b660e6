import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withPopup } from '../../../browser/do.ts'
import { keep, stored } from '../../../support/database.ts'
import { type Extended, launchExtended } from '../../../support/extension.ts'
import { type HostAnswer, type Hosts, serveHosts } from '../../../support/hosts.ts'
import { press, previewRows, type Row, status, statusOf, view } from '../../../support/popup.ts'
import { sampleDeal } from '../../../support/sample-deal.ts'
import { soon } from '../../../support/soon.ts'
import { sampleRegistration } from '../../support/registration.ts'
import { json, loginHost, opportunity, type RecordSite } from './record-site.ts'

export interface Proof {
  site: RecordSite
  hosts: Hosts
  extended: Extended
  page: Page
}

interface Means {
  /** Starts the browser in this world; headless with the built extension unless the CRM needs more. */
  launch?(flags: string[]): Promise<Extended>
  /** Switches the CRM on under Sites, as a person does. */
  switchOn(proof: Proof): Promise<void>
  close?(): void
}

/** Everything that reading and writing through a CRM's interface promises, in the order that a person meets it. */
export function proveThrough(site: RecordSite, means: Means): Proof {
  const proof = { site } as Proof
  let fromPage: Row[] = []
  const asked = () => proof.hosts.requests.filter(site.isApi)
  const through = (popup: Page) =>
    popup.$eval(
      'main',
      main =>
        /(?:Read|Written) (?:from|into|through) .*?\.(?= |$)/.exec(main.innerText.replace(/\s+/g, ' '))?.[0] ?? '',
    )

  beforeAll(async () => {
    proof.hosts = await serveHosts(request =>
      request.host === loginHost ? { body: '<input type="password">' } : site.answer(request),
    )
    proof.extended = await (means.launch ?? (args => launchExtended({ args })))(proof.hosts.flags)
    proof.page = await proof.extended.open(site.address)
  })
  afterAll(async () => {
    await proof.extended?.close()
    await proof.hosts?.close()
    means.close?.()
  })

  test('switched off, nothing is asked, and the popup says where the values come from', async () => {
    await withPopup(proof.extended, proof.page, async popup => {
      expect(await through(popup)).toBe(
        `Read from the page: reading through ${site.name} is switched off under Options, Sites.`,
      )
      fromPage = await previewRows(popup)
    })
    expect(asked()).toEqual([])
    expect(rowOf(fromPage, 'Customer name')?.value).toContain(opportunity.account)
  })

  test('switched on, exact values and fields that the page does not show are captured, the page fills the rest', async () => {
    await means.switchOn(proof)
    const said = await withPopup(proof.extended, proof.page, async popup => {
      expect(await through(popup)).toBe(`Read through ${site.name}.`)
      await press(popup, 'Capture deal')
      return status(popup, /^Captured/)
    })
    expect(said).toContain(`Read through ${site.name}.`)
    const [deal] = await stored(proof.extended, 'deals')
    const entry = (term: string) => deal?.entries.find(one => one.term === term)
    const amount = entry('deal.amount')?.value
    expect(amount).toMatchObject({ kind: 'money', currency: 'USD' })
    expect(Number(amount?.kind === 'money' && amount.amount)).toBe(opportunity.amount)
    expect(entry('deal.amount')).toMatchObject({ evidence: { via: 'site', url: site.address } })
    expect(entry('deal.amount')?.approximate).toBeUndefined()
    expect(entry('deal.closeDate')?.value).toEqual({ kind: 'date', date: opportunity.closeDate })
    expect(entry('deal.nextStep')?.text).toBe(opportunity.nextStep)
    expect(entry('deal.name')?.text).toBe(opportunity.name)
    expect(entry('account.name')?.text).toBe(opportunity.account)
    // Only the page shows this one.
    expect(entry('extra:Partner Region')).toMatchObject({ text: 'Nordics', evidence: { via: 'page' } })
  })

  const faults: [what: string, answer: HostAnswer, sentence: string][] = [
    ['401', json({}, { status: 401 }), `you are signed out of ${site.name}`],
    ['403', json({}, { status: 403 }), `${site.name} does not allow you this`],
    ['404', json({}, { status: 404 }), `${site.name} does not know this record any more`],
    ['409', json({}, { status: 409 }), `the record was changed in ${site.name} since it was read`],
    ['412', json({}, { status: 412 }), `the record was changed in ${site.name} since it was read`],
    [
      '429',
      json({}, { status: 429, headers: { 'retry-after': '30' } }),
      `${site.name} asks to be left alone for 30 seconds`,
    ],
    ['500', json({}, { status: 500 }), `${site.name} has a fault of its own at the moment (500)`],
    [
      'a sign-in page instead of data',
      { body: '<form><input type="password"></form>' },
      `you are signed out of ${site.name}`,
    ],
    [
      'a redirect to a sign-in host',
      { status: 302, headers: { location: `https://${loginHost}/` } },
      `you are signed out of ${site.name}`,
    ],
    [
      'another page instead of data',
      { body: '<h1>Scheduled maintenance</h1>' },
      `${site.name} answered in a form that Dealbridge does not know`,
    ],
    [
      'broken JSON',
      { type: 'application/json', body: '{"value":' },
      `${site.name} answered in a form that Dealbridge does not know`,
    ],
    ['another shape', json({ surprise: true }), `${site.name} answered in a form that Dealbridge does not know`],
    ['no answer in time', json({}, { after: 9000 }), `${site.name} did not answer in time`],
    ...site.errors,
  ]
  test.each(faults)('%s: the popup says so, and the page’s values stand', async (_what, answer, sentence) => {
    const before = asked().length
    site.fault = () => answer
    await readsPage(sentence)
    expect(asked().length - before).toBe(1)
    expect(proof.hosts.requests.filter(({ host }) => host === loginHost)).toEqual([])
  })

  test('an answer about another record is not taken', async () => {
    site.fault = request => site.otherRecord(request)
    await readsPage(`${site.name} answered with another record than the one on the page`)
  })

  test('a write-back is shown first: only fields of a registration, with what they get', async () => {
    site.fault = undefined
    await keepRegistration()
    await preview(async popup => {
      expect(await through(popup)).toBe(`Written through ${site.name}, straight into the record.`)
      expect(await statusOf(popup)).toMatch(/^3 fields would be filled/)
      const rows = (await previewRows(popup)).slice(0, 3)
      expect(Object.fromEntries(rows.map(({ field, value }) => [field, value]))).toEqual({
        'Registration ID': 'REG-204417',
        'Registration Status': 'Approved',
        'Registration Expiry Date': '2027-03-31',
      })
    })
    expect(asked().some(site.isWrite)).toBe(false)
  })

  test('changed since the preview: both values are shown and nothing is written', async () => {
    await preview(async popup => {
      site.touch({ [site.names.id]: 'REG-9' })
      await press(popup, 'Write back')
      const said = await status(popup, /^Nothing was written/)
      expect(said).toContain(`the record was changed in ${site.name} since the preview`)
      const row = rowOf(await previewRows(popup), 'Registration ID')
      expect(row?.why).toContain('“REG-9”')
      expect(row?.why).toContain('“REG-204417”')
    })
    expect(site.saved).toMatchObject({ [site.names.id]: 'REG-9', [site.names.status]: site.empty })
    site.touch({ [site.names.id]: site.empty })
  })

  test('Write back hands the version over, proves what the record holds, and Activity keeps the run', async () => {
    await preview(async popup => {
      await press(popup, 'Write back')
      expect(await status(popup, /written through/)).toBe(
        `3 of 3 fields written through ${site.name} and verified. Reload the page to see it.`,
      )
    })
    expect(site.saved).toMatchObject(written(site))
    const [run] = (await stored(proof.extended, 'runs')).toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))
    expect(run).toMatchObject({ kind: 'write-back', state: 'done', through: { site: site.id } })
    expect(run?.rows.filter(({ outcome }) => outcome === 'filled')).toHaveLength(3)
    // The page was not touched.
    expect(await proof.page.$eval('form', form => [...new FormData(form as HTMLFormElement).values()].join(''))).toBe(
      '',
    )
  })

  test('Undo fill leaves what somebody changed since, and brings the rest back', async () => {
    site.touch({ [site.names.id]: 'REG-204417-B' })
    await withPopup(proof.extended, proof.page, async popup => {
      await press(popup, 'Undo fill')
      expect(await status(popup, /put back/)).toMatch(
        /^2 of 3 fields put back through .*it is “REG-204417-B” now, so it stays/,
      )
    })
    expect(site.saved).toEqual({
      ...site.saved,
      [site.names.id]: 'REG-204417-B',
      [site.names.status]: site.empty,
      [site.names.expiry]: site.empty,
    })
    site.touch({ [site.names.id]: site.empty })
  })

  test('what the CRM refuses is said in its words; then the page is there to write into', async () => {
    site.fault = request => (site.isWrite(request) ? site.refusal.answer : undefined)
    await preview(async popup => {
      await press(popup, 'Write back')
      expect(await status(popup, /^Nothing was written/)).toContain(site.refusal.says)
    })
    expect(site.saved).toMatchObject({ [site.names.id]: site.empty })
    site.fault = undefined
    await preview(async popup => {
      expect(await through(popup)).toMatch(/^Written into the page: /)
      await press(popup, 'Write back')
      await status(popup, /^3 of 3 fields filled and verified/)
    })
    const form = await proof.page.$eval('form', form => Object.fromEntries(new FormData(form as HTMLFormElement)))
    expect(form).toEqual({ registration: 'REG-204417', status: 'Approved', expiry: '2027-03-31' })
  })

  test('no clear answer to a write: the record itself tells that it was written', async () => {
    await proof.page.reload()
    site.fault = request => {
      if (!site.isWrite(request)) return undefined
      site.fault = undefined
      site.answer(request)
      return { type: 'text/html', body: '<h1>Bad gateway</h1>', status: 502 }
    }
    await preview(async popup => {
      await press(popup, 'Write back')
      await status(popup, /^3 of 3 fields written through/)
    })
    expect(site.saved).toMatchObject(written(site))
  })

  async function readsPage(sentence: string): Promise<void> {
    try {
      await withPopup(proof.extended, proof.page, async popup => {
        expect(await through(popup)).toBe(`Read from the page: ${sentence}.`)
        expect(await previewRows(popup)).toEqual(fromPage)
      })
    } finally {
      site.fault = undefined
    }
  }

  /** Opens the write-back's preview and waits until it stands. */
  function preview(work: (popup: Page) => Promise<void>): Promise<void> {
    return withPopup(proof.extended, proof.page, async popup => {
      await view(popup, 'Write-back')
      const again = await popup.$('::-p-aria([name="Preview again"][role="button"])')
      await again?.click()
      await status(popup, /would be filled/)
      await work(popup)
    })
  }

  /** The deal of this record with a portal's answer, as if its registration had been captured. */
  async function keepRegistration(): Promise<void> {
    const [deal] = await stored(proof.extended, 'deals')
    await keep(proof.extended, 'deals', [{ ...sampleDeal, ...deal, registrations: [sampleRegistration] }])
    await soon(async () => (await stored(proof.extended, 'deals')).length === 1, 'the deal to be kept')
  }

  return proof
}

function written({ names, approved }: RecordSite) {
  return { [names.id]: 'REG-204417', [names.status]: approved, [names.expiry]: '2027-03-31' }
}

function rowOf(rows: Row[], field: string): Row | undefined {
  return rows.find(row => row.field === field)
}
