import { useState } from 'react'
import type { PackDifference } from '../../../lib/mapping/compare-pack.ts'
import type { Pack } from '../../../lib/mapping/pack.ts'
import { readPack } from '../../../lib/mapping/read-pack.ts'
import { previewPack } from '../../../lib/store/packs.ts'
import { PackReview } from './pack-review.tsx'

/** Largest file that is read at all, in bytes; readPack says why it is refused. */
const largest = 20_000_000

/** Reads a pack, and shows what it would change before anything does. */
export function ImportPack({ say }: { say(status: string): void }) {
  const [shown, setShown] = useState<{ pack: Pack; difference: PackDifference }>()

  async function open(file: File) {
    setShown(undefined)
    if (file.size > largest) return say('This file is larger than 5 MB, which no pack is. Nothing was taken in.')
    const read = readPack(await file.text())
    if (!read.ok) return say(read.error)
    setShown({ pack: read.pack, difference: await previewPack(read.pack) })
    say(`${file.name} was read. Nothing is taken in yet.`)
  }

  return (
    <>
      <label>
        Import a pack{' '}
        <input
          type="file"
          accept="application/json,.json"
          onChange={event => {
            const input = event.target
            const file = input.files?.[0]
            if (file)
              void open(file).then(() => {
                input.value = ''
              })
          }}
        />
      </label>
      {shown && (
        <PackReview
          key={`${shown.pack.name}${shown.pack.exportedAt}`}
          {...shown}
          done={status => {
            setShown(undefined)
            say(status)
          }}
        />
      )}
    </>
  )
}
