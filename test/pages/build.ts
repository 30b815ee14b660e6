import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type TestPage, testPages } from './pages.ts'

const folder = import.meta.dirname
const modules = join(folder, 'node_modules')

/** Installs the libraries if the lock file asks for others than are there, and builds every page that changed. */
export function buildPages(names?: string[]): void {
  install()
  for (const page of testPages.filter(({ name }) => names?.includes(name) ?? true)) {
    mkdirSync(join(folder, 'dist', page.name), { recursive: true })
    build(page.source)
    writeFileSync(join(folder, 'dist', page.name, 'index.html'), htmlOf(page))
  }
}

/** Builds one folder of `site` that is no test page of its own, and says where it lies. */
export function buildSource(name: string): string {
  install()
  mkdirSync(join(folder, 'dist', name), { recursive: true })
  build(name)
  return join(folder, 'dist', name)
}

function build(name: string): void {
  const stamp = stampOf(name)
  if (readIfThere(join(folder, 'dist', name, 'stamp')) === stamp) return
  const started = performance.now()
  // A process of its own for each page: plugins of one page never meet those of another.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(modules, 'vite/bin/vite.js'), 'build', '--config', join(folder, 'vite.config.ts'), '--logLevel', 'warn'],
    { cwd: folder, env: { ...process.env, PAGE: name, NODE_ENV: 'production' }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The page ${name} was not built:\n${stdout}${stderr}`)
  writeFileSync(join(folder, 'dist', name, 'stamp'), stamp)
  console.log(`Built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
}

function install(): void {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const stamp = join(modules, '.installed')
  if (readIfThere(stamp) === hash([lock])) return
  console.log('Installing the UI libraries of the test pages …')
  rmSync(stamp, { force: true })
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('npm could not install the UI libraries of the test pages.')
  writeFileSync(stamp, hash([lock]))
}

/** Changes with the page's own files, the shared ones, the configuration and the versions of the libraries. */
function stampOf(name: string): string {
  const roots = ['package-lock.json', 'vite.config.ts', 'question.ts', 'sample.ts', 'site/shared', `site/${name}`]
  const files = roots.flatMap(root => filesIn(join(folder, root)))
  return hash(files.map(path => path + readFileSync(path, 'utf8')))
}

/** Written beside the build, not built: as an entry, one of the compilers would take it for a template. */
const htmlOf = ({ source, lang, title }: TestPage) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    ${existsSync(join(folder, 'dist', source, 'style.css')) ? `<link rel="stylesheet" href="../${source}/style.css" />` : ''}
    <script type="module" src="../${source}/main.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap(name => filesIn(join(path, name)))
}

const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
const hash = (texts: string[]) => createHash('sha256').update(texts.join('\n')).digest('hex')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = process.argv.slice(2)
  buildPages(wanted.length > 0 ? wanted : undefined)
}
