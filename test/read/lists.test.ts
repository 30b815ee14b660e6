import { afterEach, expect, it } from 'vitest'
import type { Value } from '../../lib/deal/value.ts'
import { readList } from '../../lib/match/read-list.ts'
import { joinFrames } from '../../lib/read/join-frames.ts'
import { readLists } from '../../lib/read/lists.ts'
import { readFrame } from '../../lib/read/read-frame.ts'
import index from './lists/index.json?raw'
import { show } from './load.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

interface Expected {
  file: string
  more: boolean
  about?: boolean
  expected: Record<string, string | string[]>[]
}

/** The portal's own words or the canonical day; undecided values by their problem. */
const plain = (value: Value | undefined) =>
  value?.kind === 'date' ? value.date : value && 'text' in value ? value.text : 'undecided'

it.each((JSON.parse(index) as Expected[]).map(page => [page.file, page] as const))(
  '%s gives its registrations, row by row',
  (file, { expected, more, about = true }) => {
    show(file.replace('.html', ''), 'lists')
    const lists = readLists(document)
    const reading = joinFrames([{ frame: 0, reading: { ...readFrame(document).reading, url: document.URL } }])
    const rows = readList(lists, reading, '2026-11-22T09:00:00.000Z')
    const read = rows.map(({ ids, deal, account, entries }) => ({
      ids,
      ...(deal && { deal }),
      ...(account && { account }),
      ...Object.fromEntries(
        entries.map(({ term, value }) => {
          const name = term.replace('registration.', '')
          return [name, name === 'url' ? new URL(plain(value)).pathname : plain(value)]
        }),
      ),
    }))
    expect(read).toEqual(expected)
    expect(new Set(rows.map(row => row.about))).toEqual(new Set([about]))
    expect(lists.some(list => list.more)).toBe(more)
  },
)
