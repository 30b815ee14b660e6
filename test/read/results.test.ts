import { afterEach, expect, it } from 'vitest'
import type { Value } from '../../lib/deal/value.ts'
import { readResult } from '../../lib/match/read-result.ts'
import { joinFrames } from '../../lib/read/join-frames.ts'
import { readFrame } from '../../lib/read/read-frame.ts'
import { show } from './load.ts'
import index from './results/index.json?raw'

afterEach(() => {
  document.body.innerHTML = ''
})

/** The portal's own words or the canonical day. */
const plain = (value: Value | undefined) =>
  value?.kind === 'date' ? value.date : value && 'text' in value && value.text

it.each(
  (JSON.parse(index) as { file: string; expected: Record<string, string> }[]).map(page => [page.file, page] as const),
)('%s gives the portal’s answer and nothing else', (file, { expected }) => {
  show(file.replace('.html', ''), 'results')
  const reading = joinFrames([{ frame: 0, reading: readFrame(document).reading }])
  const entries = readResult(reading, '2026-11-22T09:00:00.000Z')
  const found = Object.fromEntries(entries.map(({ term, value }) => [term.replace('registration.', ''), plain(value)]))
  expect(found).toEqual({ ...expected, url: new URL(expected.url ?? '', document.URL).href })
})
