import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'puppeteer-core'
import { root, run } from '../support/command.ts'
import { soon } from '../support/soon.ts'

const name = 'crm'
const password = 'bridge-and-pier-7'

/** A running Tryton: a real CRM with its web client, on a database of its own. */
export interface Tryton {
  url: string
  /** Ids of two seeded opportunities of different customers. */
  deal: number
  other: number
  /** What Tryton's own database holds for an opportunity. */
  saved(opportunity: number): Record<string, unknown>
  close(): Promise<void>
}

/** Starts Tryton (Debian packages, version 6.0) on a free port. The seeded database is made once and kept in `.cache`. */
export async function startTryton(): Promise<Tryton> {
  const folder = mkdtempSync(join(tmpdir(), 'dealbridge-tryton-'))
  const port = await freePort()
  const settings = join(folder, 'trytond.conf')
  const database = join(folder, `${name}.sqlite`)
  writeFileSync(
    settings,
    `[web]\nlisten = 127.0.0.1:${port}\nroot = /usr/share/tryton-sao/www\n[database]\nuri = sqlite://\npath = ${folder}\n`,
  )
  const ids = await seeded(folder, settings, database)
  const server = spawn('trytond', ['-c', settings, '-d', name], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  await soon(() => answers(url), 'Tryton to answer', 30_000)
  return {
    url,
    ...ids,
    saved(opportunity) {
      const reading = new DatabaseSync(database, { readOnly: true, timeout: 5000 })
      const row = reading.prepare('SELECT * FROM sale_opportunity WHERE id = ?').get(opportunity)
      reading.close()
      if (!row) throw new Error(`Tryton has no opportunity ${opportunity}.`)
      // A decimal is stored as the bytes of its text.
      const plain = (value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString() : value)
      return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)]))
    },
    async close() {
      await stopped(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Signs in to the web client, which asks for the user first and for the password in a dialog after. */
export async function signIn(page: Page, { url }: Pick<Tryton, 'url'>): Promise<void> {
  await page.goto(`${url}/#${name}`)
  const login = await page.waitForSelector('#login', { visible: true })
  // The dialog stands before it knows the databases: signing in to none of them does nothing.
  const known = () => page.$$eval('#database', fields => fields.some(field => (field as HTMLInputElement).value !== ''))
  await soon(known, 'Tryton to name its database', 30_000)
  await login?.type('admin')
  await login?.press('Enter')
  const secret = await page.waitForSelector('input[type=password]', { visible: true })
  await secret?.type(password)
  await page.keyboard.press('Enter')
  await page.waitForSelector('#user-preferences a', { visible: true })
}

/** Opens an opportunity's form in the signed-in client, which follows the address without loading anew. */
export async function openOpportunity(page: Page, id: number): Promise<void> {
  await page.evaluate(hash => {
    location.hash = hash
  }, `#${name}/model/sale.opportunity/${id}`)
  const description = 'input[name=description]'
  await page.waitForSelector(description, { visible: true })
  await soon(() => page.$eval(description, input => (input as HTMLInputElement).value !== ''), 'the record')
}

async function seeded(folder: string, settings: string, database: string): Promise<{ deal: number; other: number }> {
  const script = join(import.meta.dirname, 'seed.py')
  const hash = createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 12)
  const cache = join(root, '.cache')
  const kept = join(cache, `tryton-${hash}`)
  if (!existsSync(`${kept}.json`)) {
    writeFileSync(database, '')
    const pass = join(folder, 'password')
    writeFileSync(pass, `${password}\n`)
    const env = { TRYTONPASSFILE: pass }
    const admin = ['-c', settings, '-d', name]
    await must('trytond-admin', [...admin, '--all', '--email', 'admin@northgate.example'], env)
    await must('trytond-admin', [...admin, '-u', 'sale_opportunity', '--activate-dependencies'], env)
    const ids = (await must('/usr/bin/python3', [script, settings, name])).trim().split('\n').at(-1) ?? ''
    mkdirSync(cache, { recursive: true })
    copyFileSync(database, `${kept}.sqlite`)
    writeFileSync(`${kept}.new`, ids)
    renameSync(`${kept}.new`, `${kept}.json`)
  }
  copyFileSync(`${kept}.sqlite`, database)
  return JSON.parse(readFileSync(`${kept}.json`, 'utf8'))
}

async function must(program: string, args: string[], env?: NodeJS.ProcessEnv): Promise<string> {
  const { code, output } = await run(program, args, { env })
  if (code !== 0) throw new Error(`${program} failed:\n${output}`)
  return output
}

const answers = (url: string) =>
  fetch(url).then(
    response => response.ok,
    () => false,
  )

const freePort = () =>
  new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const stopped = (server: ChildProcess) =>
  new Promise<void>(resolve => {
    server.once('exit', () => resolve())
    server.kill()
  })
