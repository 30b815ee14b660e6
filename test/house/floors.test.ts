import { expect, test } from 'vitest'
import { codeOf, importsOf, type Source, sourcesIn } from './source.ts'

/** Lowest first. A room may import from itself and from rooms on lower floors; rooms of one floor do not know each other. */
const floors = [
  ['lib/page', 'lib/deal'],
  ['lib/controls'],
  ['lib/match'],
  ['lib/mapping'],
  ['lib/sites'],
  ['lib/read', 'lib/pick'],
  ['lib/fill'],
  ['lib/store'],
  ['lib/messages'],
  ['lib/actions'],
  ['components'],
  ['entrypoints'],
]
const pure = ['lib/deal', 'lib/match', 'lib/mapping']
const dom = ['lib/page', 'lib/controls', 'lib/sites', 'lib/read', 'lib/pick', 'lib/fill']
const sources = sourcesIn('entrypoints', 'components', 'lib')

const roomOf = (path: string) => floors.flat().find(room => path.startsWith(`${room}/`))
const floorOf = (room: string) => floors.findIndex(floor => floor.includes(room))
const inside = (rooms: string[]) => sources.filter(source => rooms.some(room => source.path.startsWith(`${room}/`)))

test('every file stands in a room', () => {
  expect(sources.filter(source => !roomOf(source.path)).map(source => source.path)).toEqual([])
})

test('imports lead down, never up or sideways', () => {
  const climbs = sources.flatMap(source => {
    const room = roomOf(source.path) ?? ''
    return importsOf(source)
      .filter(target => target.own)
      .filter(target => {
        const other = roomOf(target.path)
        return other !== room && (!other || floorOf(other) >= floorOf(room))
      })
      .map(target => `${source.path} → ${target.path}`)
  })
  expect(climbs).toEqual([])
})

test('pure rooms see nothing of a page but the types of a field', () => {
  const looks = inside(pure).flatMap(source =>
    importsOf(source)
      .filter(target => target.own && !pure.some(room => target.path.startsWith(`${room}/`)))
      .filter(target => !(target.path === 'lib/page/field.ts' && target.typeOnly))
      .map(target => `${source.path} → ${target.path}`),
  )
  expect(looks).toEqual([])
})

test('pure rooms use no DOM and no browser API', () => {
  const globals =
    /\b(document|window|chrome|browser|navigator|location|HTML\w*Element|Element|getComputedStyle)\s*[.([]/
  expect(using(inside(pure), globals)).toEqual([])
  expect(importing(inside(pure), /^(wxt\b|webextension-polyfill|dexie|react)/)).toEqual([])
})

test('rooms that touch the page use no extension API', () => {
  // The one exception: looking into closed shadow roots, which only the extension API allows.
  const rooms = inside(dom).filter(source => source.path !== 'lib/page/walk.ts')
  expect(using(rooms, /\b(chrome|browser)\s*\??\./)).toEqual([])
  expect(importing(inside(dom), /^(wxt\b|webextension-polyfill|dexie|react)/)).toEqual([])
})

test('store, messages and actions touch no DOM', () => {
  expect(using(inside(['lib/store', 'lib/messages', 'lib/actions']), /\b(document|window)\s*\./)).toEqual([])
})

test('nothing but the one file that asks a CRM for its own record sends anything over the network', () => {
  const others = sources.filter(source => source.path !== 'lib/sites/api/send.ts')
  expect(
    using(
      others,
      /\b(fetch|sendBeacon|importScripts)\s*\(|\b(XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/,
    ),
  ).toEqual([])
})

test('no file leads back to itself', () => {
  const edges = new Map(
    sources.map(source => [
      source.path,
      importsOf(source)
        .filter(target => target.own)
        .map(target => target.path),
    ]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: string[]) => {
    const at = trail.indexOf(path)
    if (at >= 0) circles.push([...trail.slice(at), path].join(' → '))
    if (at >= 0 || done.has(path)) return
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  expect(circles).toEqual([])
})

const using = (files: Source[], pattern: RegExp) =>
  files.filter(file => pattern.test(codeOf(file))).map(file => `${file.path}: ${pattern.exec(codeOf(file))?.[0]}`)

const importing = (files: Source[], pattern: RegExp) =>
  files.flatMap(file =>
    importsOf(file)
      .filter(target => !target.own && pattern.test(target.path))
      .map(target => `${file.path} → ${target.path}`),
  )
