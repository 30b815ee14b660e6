import type { Field, FrameReading, PageMessage, PageReading } from '../page/field.ts'

interface Frame {
  frame: number
  reading: FrameReading
}

const longest = 20_000

/** Origin and path of a web address, without what redirects and sessions add; anything else as it is. */
function placeOf(url: string): string {
  try {
    const { protocol, origin, pathname } = new URL(url)
    return protocol.startsWith('http') ? origin + pathname : url
  } catch {
    return url
  }
}

function originOf(url: string): string {
  try {
    const { protocol, origin } = new URL(url)
    return protocol.startsWith('http') ? origin : ''
  } catch {
    return ''
  }
}

/** How a frame may answer for a child's address, surest first. */
const ways: ((reading: FrameReading, url: string) => boolean)[] = [
  (reading, url) => reading.url === url,
  (reading, url) => placeOf(reading.url) === placeOf(url),
  // Redirected within its origin.
  (reading, url) => originOf(url) !== '' && originOf(reading.url) === originOf(url),
  // An empty frame that a script sent elsewhere.
  (_, url) => url === 'about:blank',
]

/** Which frame each visible child frame is, by the child as its parent described it. */
function answersOf(frames: Frame[], top: Frame): Map<object, Frame> {
  const free = new Set(frames.filter(one => one !== top))
  const children = frames.flatMap(({ reading }) => reading.children)
  const found = new Map<object, Frame>()
  for (const way of ways) {
    for (const child of children) {
      if (found.has(child)) continue
      const frame = [...free].find(one => !one.reading.children.includes(child) && way(one.reading, child.url))
      if (!frame) continue
      found.set(child, frame)
      free.delete(frame)
    }
  }
  return found
}

/**
 * Joins the frames of a page: a frame's fields come after those of the frame it lies in. Frames that nobody sees are left
 * out. `blocked` names the origins of visible frames that none of the readings came from.
 */
export function joinFrames(frames: { frame: number; reading: FrameReading }[]): PageReading {
  const top = frames.find(one => one.frame === 0) ?? frames[0]
  if (!top) return { url: '', title: '', lang: '', text: '', fields: [], blocked: [] }
  const answers = answersOf(frames, top)
  const ordered: Frame[] = []
  const blocked = new Set<string>()
  const visit = (one: Frame): void => {
    if (ordered.includes(one)) return
    ordered.push(one)
    for (const child of one.reading.children) {
      const found = answers.get(child)
      if (found) visit(found)
      else if (originOf(child.url)) blocked.add(originOf(child.url))
    }
  }
  visit(top)
  const readings = ordered.map(one => one.reading)
  const page: PageReading = {
    url: top.reading.url,
    title: top.reading.title,
    lang: readings.find(reading => reading.lang)?.lang ?? '',
    text: readings
      .map(reading => reading.text)
      .filter(Boolean)
      .join('\n')
      .slice(0, longest),
    fields: ordered.flatMap(fieldsOf),
    blocked: [...blocked],
  }
  const heading = readings.find(reading => reading.heading)?.heading
  if (heading) page.heading = heading
  const site = readings.find(reading => reading.site?.record)?.site ?? readings.find(reading => reading.site)?.site
  if (site) page.site = site
  const messages = ordered.flatMap(messagesOf)
  if (messages.length) page.messages = messages
  const closed = ordered.flatMap(({ frame, reading }) => Array<number>(reading.closed ?? 0).fill(frame))
  if (closed.length) page.closed = closed
  return page
}

function messagesOf({ frame, reading }: Frame): PageMessage[] {
  return (reading.messages ?? []).map(({ key, text }) =>
    key === undefined ? { text } : { key: `${frame}:${key.split(':')[1]}`, text },
  )
}

function fieldsOf({ frame, reading }: Frame): Field[] {
  return reading.fields.map((field, index) => ({
    ...field,
    frame,
    key: `${frame}:${field.key.split(':')[1] ?? index}`,
  }))
}
