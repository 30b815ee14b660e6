import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPages } from '../../pages/build.ts'
import type { HostRequest } from '../../support/hosts.ts'
import type { Host } from './serve.ts'
import { contentType } from './serve.ts'

const dist = join(import.meta.dirname, '../../pages/dist/lightning')

/** A record page built on Salesforce's own base components, at these hosts; every path that is no file is the record. */
export function lightningHost(hosts: string[], refusal?: string): Host {
  buildPages(['lightning-synthetic'])
  return {
    hosts,
    answer({ method, path }: HostRequest) {
      if (method !== 'GET')
        return {
          status: refusal ? 400 : 200,
          type: 'application/json',
          body: JSON.stringify(refusal ? { message: refusal } : {}),
        }
      const { pathname } = new URL(path, 'https://host')
      const [file] = /(?<=^\/)(?:main\.js|style\.css|assets\/.+)$/.exec(pathname) ?? []
      if (file) return { type: contentType(file), body: readFileSync(join(dist, file), 'utf8') }
      return { body: page }
    },
  }
}

const page = `<!doctype html>
<html lang="en-US" data-record>
  <head>
    <meta charset="utf-8" />
    <title>Refinery monitoring rollout | Opportunity | Salesforce</title>
    <link rel="stylesheet" href="/style.css" />
    <script type="module" src="/main.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`
