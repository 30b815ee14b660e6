import browser from 'webextension-polyfill'
import { recordPlace } from '../deal/record-address.ts'

/** The tab that shows a page, first of all `likely`. A browser tells the address of a tab only while we may read it. */
export async function tabShowing(url: string, likely?: number): Promise<number | undefined> {
  const tabs = await browser.tabs.query({})
  const same = tabs.filter(tab => tab.url === url)
  const near = tabs.filter(tab => tab.url !== undefined && pathOf(tab.url) === pathOf(url))
  const found = same.find(tab => tab.id === likely) ?? same[0] ?? near[0]
  return found?.id
}

/** The tab that shows a record, in whatever view of it. */
export async function tabOfRecord(url: string): Promise<number | undefined> {
  const place = recordPlace(url)
  const tabs = await browser.tabs.query({})
  return tabs.find(tab => tab.url !== undefined && recordPlace(tab.url) === place)?.id
}

function pathOf(address: string): string {
  if (!URL.canParse(address)) return address
  const { origin, pathname } = new URL(address)
  return origin + pathname
}
