import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'vite'

const here = import.meta.dirname
const cache = join(here, '../../.cache/forms')

export interface Forms {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string
  close(): Promise<void>
}

/**
 * Serves the test forms on loopback: `/NAME.html` for each of them, and `/framed.html?src=ADDRESS`, a page that shows
 * another one in a frame (another port is another origin). The React forms are built once and kept in `.cache`.
 * @param port 0: any free one
 */
export async function serveForms(port = 0): Promise<Forms> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://127.0.0.1')
    respond(address)
      .then(({ type, body }) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body))
      .catch((error: unknown) => response.writeHead(404, { 'content-type': 'text/plain' }).end(String(error)))
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => close(server) }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve => server.close(() => resolve()))
}

async function respond({ pathname, searchParams }: URL): Promise<{ type: string; body: string }> {
  const [, folder = '', name = '', kind = ''] = /^\/(react\/)?([a-z]+)\.(html|js)$/.exec(pathname) ?? []
  if (name === 'framed') return { type: 'text/html', body: framed(searchParams.get('src') ?? '') }
  if (kind === 'js') {
    const body = folder ? await buildReact(name) : readFileSync(join(here, 'pages', `${name}.js`), 'utf8')
    return { type: 'text/javascript', body }
  }
  if (kind === 'html' && existsSync(join(here, 'react', `${name}.tsx`))) {
    const shell = readFileSync(join(here, 'react/shell.html'), 'utf8')
    return { type: 'text/html', body: shell.replace('NAME', name) }
  }
  if (kind === 'html') return { type: 'text/html', body: readFileSync(join(here, 'pages', `${name}.html`), 'utf8') }
  throw new Error(`nothing at ${pathname}`)
}

function framed(src: string): string {
  const address = /^https?:\/\/127\.0\.0\.1:\d+\/[\w./-]*$/.test(src) ? src : 'about:blank'
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Partner hub</title>
    <h1>Partner hub</h1><p>Register your deal below.</p>
    <iframe src="${address}" title="Deal registration" style="width:100%;height:900px;border:0"></iframe></html>`
}

const building = new Map<string, Promise<string>>()

function buildReact(name: string): Promise<string> {
  const script = building.get(name) ?? bundleReact(name)
  building.set(name, script)
  return script
}

/** One script with React in it, as a production build of a portal would have. */
async function bundleReact(name: string): Promise<string> {
  const file = join(cache, `${name}.js`)
  const sources = readdirSync(join(here, 'react')).map(source => statSync(join(here, 'react', source)).mtimeMs)
  if (existsSync(file) && statSync(file).mtimeMs > Math.max(...sources)) return readFileSync(file, 'utf8')
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: { write: false, lib: { entry: join(here, 'react', `${name}.tsx`), formats: ['iife'], name: 'form' } },
  })
  const first = Array.isArray(built) ? built[0] : built
  if (!first || !('output' in first)) throw new Error(`nothing was built from ${name}.tsx`)
  mkdirSync(cache, { recursive: true })
  writeFileSync(file, first.output[0].code)
  return first.output[0].code
}
