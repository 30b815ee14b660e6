import type { Page } from 'puppeteer-core'
import type { Deal, Entry } from '../../../lib/deal/deal.ts'
import type { FrameReading } from '../../../lib/page/field.ts'
import { withPopup } from '../../browser/do.ts'
import { keep, stored } from '../../support/database.ts'
import type { Extended } from '../../support/extension.ts'
import type { HostRequest, Hosts } from '../../support/hosts.ts'
import { press, previewRows, status, view } from '../../support/popup.ts'
import { sampleDeal } from '../../support/sample-deal.ts'
import { soon } from '../../support/soon.ts'
import type { SiteCase } from './case.ts'
import { sampleRegistration } from './registration.ts'

/** One case on its way from the opened page to the result. Each step is taken once, after those before it. */
export interface Visit {
  page: Page
  /** The top frame as the extension reads it. */
  reading(): Promise<FrameReading>
  captured(): Promise<Deal>
  capturedInEdit(): Promise<Deal>
  /** The preview by label: what each field would get. */
  rows(): Promise<Record<string, string>>
  filled(): Promise<{ rows: Record<string, string>; said: string }>
  /** The request by which the application kept what was filled. */
  saved(): Promise<HostRequest>
  result(): Promise<Entry[]>
  close(): Promise<void>
}

/** Opens a case's page and makes its steps ready. */
export async function visitSite(extended: Extended, hosts: Hosts, site: SiteCase): Promise<Visit> {
  const page = await extended.open(site.address)
  await site.ready?.(page)
  const deal = { ...sampleDeal, id: crypto.randomUUID() }
  const isRecord = site.view !== undefined || (site.edit !== undefined && 'by' in site.edit)
  const into = isRecord ? 'Write-back' : 'Fill'
  const inPopup = <T>(work: (popup: Page) => Promise<T>) => withPopup(extended, page, work)

  const prepared = once(async () => {
    const at = new Date().toISOString()
    const own = isRecord ? await dealHere() : undefined
    const source = isRecord ? { url: page.url(), title: await page.title() } : deal.source
    const registrations = isRecord ? [sampleRegistration] : []
    await keep(extended, 'deals', [{ ...(own ?? { ...deal, source }), registrations, capturedAt: at }])
  })
  const dealHere = async () => {
    const found = (await stored(extended, 'deals')).filter(({ source }) => source.url === page.url())
    return found.sort((a, b) => b.capturedAt.localeCompare(a.capturedAt))[0]
  }
  const capture = async (): Promise<Deal> => {
    await inPopup(async popup => {
      await view(popup, 'Capture')
      await press(popup, 'Capture deal')
      return status(popup, /^Captured|not|No /)
    })
    const kept = await dealHere()
    if (!kept) throw new Error('No deal was kept of this page.')
    return kept
  }
  const editing = once(async () => {
    await prepared()
    const by = site.edit && 'by' in site.edit ? site.edit.by : 'here'
    if (typeof by === 'function') await by(page)
    if (by === 'popup')
      await inPopup(async popup => {
        await view(popup, 'Write-back')
        await press(popup, 'Edit record')
        await status(popup, /can be edited|ready|would be filled/i)
      })
  })
  const shown = async (popup: Page) => {
    await view(popup, into)
    await status(popup, /would be filled/)
    return Object.fromEntries((await previewRows(popup)).map(({ field, value }) => [field, value]))
  }
  const rows = once(async () => {
    await editing()
    return inPopup(shown)
  })
  const filled = once(async () => {
    await editing()
    return inPopup(async popup => {
      const rows = await shown(popup)
      await press(popup, isRecord ? 'Write back' : 'Fill form')
      return { rows, said: await status(popup, /filled and verified/, 60_000) }
    })
  })
  const saved = once(async () => {
    await filled()
    if (!site.save) throw new Error('The case does not say how to save.')
    const { by, sent } = site.save
    const before = hosts.requests.length
    const found = () => hosts.requests.slice(before).findLast(sent)
    if (by === 'popup')
      await inPopup(async popup => {
        await view(popup, 'Write-back')
        await press(popup, 'Save record')
        await status(popup, /saved/i)
      })
    else await by(page)
    await soon(() => found() !== undefined, 'the application to send in what was filled')
    return found() as HostRequest
  })

  return {
    page,
    reading: () => inPopup(popup => popup.evaluate(readTab)),
    captured: once(capture),
    capturedInEdit: once(async () => {
      await editing()
      return capture()
    }),
    rows,
    filled,
    saved,
    result: once(async () => {
      await saved()
      await inPopup(async popup => {
        await view(popup, 'Result')
        await press(popup, 'Capture result')
        await status(popup, /^Captured the result/)
      })
      const kept = (await stored(extended, 'deals')).find(({ id }) => id === deal.id)
      return kept?.registrations[0]?.entries ?? []
    }),
    close: () => page.close(),
  }
}

/** Runs in the popup: asks the page's code for its reading, as the background does. */
async function readTab(): Promise<FrameReading> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  return chrome.tabs.sendMessage(tab?.id ?? -1, { to: 'page', name: 'read', input: {} }, { frameId: 0 })
}

/** The same promise each time: a step is taken once. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let taken: Promise<T> | undefined
  return () => {
    taken ??= work()
    return taken
  }
}
