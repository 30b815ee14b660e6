import { readFrame } from '../../../lib/read/read-frame.ts'

/** Reads the page as it is, and how long that took. */
function read(): { reading: ReturnType<typeof readFrame>['reading']; ms: number } {
  document.body.getBoundingClientRect()
  const start = performance.now()
  const { reading } = readFrame(document)
  return { reading, ms: performance.now() - start }
}

Object.assign(globalThis, { read })
