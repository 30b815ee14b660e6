import type { Field, FrameReading, PageReading } from '../page/field.ts'

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

/**
 * Joins the frames of a page: a frame's fields come after those of the frame it lies in. Frames that nobody sees are left
 * out. `blocked` names the origins of visible frames that none of the readings came from.
 */
export function joinFrames(frames: { frame: number; reading: FrameReading }[]): PageReading {
  const top = frames.find(one => one.frame === 0) ?? frames[0]
  if (!top) return { url: '', title: '', lang: '', text: '', fields: [], blocked: [] }
  const free = new Set(frames.filter(one => one !== top))
  const ordered: Frame[] = []
  const blocked = new Set<string>()
  const answer = (url: string): Frame | undefined => {
    const ways: ((one: Frame) => boolean)[] = [
      one => one.reading.url === url,
      one => placeOf(one.reading.url) === placeOf(url),
      // Redirected within its origin, or an empty frame that a script sent elsewhere.
      one => originOf(url) !== '' && originOf(one.reading.url) === originOf(url),
      one => url === 'about:blank' && one.reading.url !== top.reading.url,
    ]
    for (const way of ways) for (const one of free) if (way(one)) return one
    return undefined
  }
  const visit = (one: Frame): void => {
    ordered.push(one)
    free.delete(one)
    const inside = one.reading.children.map(child => {
      const found = answer(child.url)
      if (found) free.delete(found)
      else if (originOf(child.url)) blocked.add(originOf(child.url))
      return found
    })
    for (const child of inside) if (child) visit(child)
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
  return page
}

function fieldsOf({ frame, reading }: Frame): Field[] {
  return reading.fields.map((field, index) => ({
    ...field,
    frame,
    key: `${frame}:${field.key.split(':')[1] ?? index}`,
  }))
}
