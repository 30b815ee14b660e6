import { afterEach, describe, expect, it } from 'vitest'
import { readDeal } from '../../lib/match/read-deal.ts'
import { joinFrames } from '../../lib/read/join-frames.ts'
import { readFrame } from '../../lib/read/read-frame.ts'
import { judge, type Page } from '../bench/support/judge-reading.ts'
import { show } from './load.ts'
import index from './records/index.json?raw'

afterEach(() => {
  document.body.innerHTML = ''
})

describe('record pages, each laid out in its own way', () => {
  it.each((JSON.parse(index) as Page[]).map(page => [page.file ?? '', page] as const))('%s', (file, page) => {
    show(file.replace('.html', ''), 'records')
    const { entries } = readDeal(
      joinFrames([{ frame: 0, reading: readFrame(document).reading }]),
      '2026-11-22T09:00:00.000Z',
    )
    const right = Object.keys(page.expected).length
    expect(judge(page, entries)).toEqual({ right, missed: [], wrong: [], noise: [] })
  })
})
