import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Extended, launchExtended } from '../../support/extension.ts'
import { type Hosts, serveHosts } from '../../support/hosts.ts'
import { type Cell, cells, type SiteCase } from './case.ts'
import { bodyOf, differences, noise } from './judge.ts'
import { allHosts } from './serve.ts'
import { type Visit, visitSite } from './visit.ts'

/** One test per cell and case, all cases of a file in one browser. A cell takes the steps that lead to it, once. */
export function proveSites(cases: SiteCase[]): void {
  let hosts: Hosts
  let extended: Extended
  beforeAll(async () => {
    hosts = await serveHosts(allHosts(cases.map(({ host }) => host())))
    extended = await launchExtended({ args: hosts.flags })
  })
  afterAll(async () => {
    await extended?.close()
    await hosts?.close()
  })
  describe.each(cases)('$site, $layout', site => {
    let visit: Visit
    beforeAll(async () => {
      visit = await visitSite(extended, hosts, site)
    })
    afterAll(() => visit?.close())
    const left = cells.filter(cell => !site.none?.[cell])
    test.each(left)('%s', cell => proofs[cell](visit, site))
  })
}

const proofs: Record<Cell, (visit: Visit, site: SiteCase) => Promise<void>> = {
  async recognised(visit, { site }) {
    expect((await visit.reading()).site?.id).toBe(site)
  },
  async 'record id'(visit, { record }) {
    expect((await visit.reading()).site?.record).toEqual(told(record))
  },
  async 'read view'(visit, { view }) {
    const { values, absent = [], name } = told(view)
    const deal = await visit.captured()
    expect(differences(deal.entries, values)).toEqual([])
    expect(noise(deal.entries, absent)).toEqual([])
    if (name) expect(deal.name).toBe(name)
  },
  async 'read edit'(visit, { edit }) {
    const wanted = told(edit)
    if ('rows' in wanted) {
      expect(await visit.rows()).toEqual(wanted.rows)
      return
    }
    const deal = await visit.capturedInEdit()
    expect(differences(deal.entries, wanted.values)).toEqual([])
    expect(noise(deal.entries, wanted.absent ?? [])).toEqual([])
    if (wanted.name) expect(deal.name).toBe(wanted.name)
  },
  async fill(visit, { fill }) {
    const wanted = told(fill)
    const { rows, said } = await visit.filled()
    expect(rows).toMatchObject(wanted)
    const count = Object.keys(wanted).length
    expect(said).toMatch(new RegExp(`^${count} of ${count} field`))
  },
  async save(visit, { save }) {
    expect(bodyOf(await visit.saved())).toMatchObject(told(save).body)
  },
  async 'result captured'(visit, { result }) {
    expect(differences(await visit.result(), told(result))).toEqual([])
  },
}

function told<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The case says neither what is expected of this cell nor why it has none.')
  return part
}
