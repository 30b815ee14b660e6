import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSource } from '../../pages/build.ts'
import type { Host } from './serve.ts'
import { contentType } from './serve.ts'

/** A page on a real UI library (a folder in test/pages/site), at these hosts: every path that is no file is the page. */
export function builtHost(hosts: string[], source: string, title: string): Host {
  const dist = buildSource(source)
  const style = existsSync(join(dist, 'style.css')) ? '<link rel="stylesheet" href="/style.css" />' : ''
  const body = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
    ${style}
    <script type="module" src="/main.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`
  return {
    hosts,
    answer({ method, path }) {
      if (method !== 'GET') return { type: 'application/json', body: '{}' }
      const { pathname } = new URL(path, 'https://host')
      const [file] = /(?<=^\/)(?:main\.js|style\.css|assets\/.+)$/.exec(pathname) ?? []
      return file ? { type: contentType(file), body: readFileSync(join(dist, file), 'utf8') } : { body }
    },
  }
}
