import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, runPackage } from './command.ts'

const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json']

/** Folder of the built extension; built anew where a source is younger than the last build. */
export async function buildExtension(browser: 'chrome' | 'firefox' = 'chrome'): Promise<string> {
  const folder = join(root, '.output', `${browser}-mv3`)
  const built = builtAt(folder)
  if (built === 0 || sources.some(source => youngest(join(root, source)) > built)) {
    const { code, output } = await runPackage('wxt/bin/wxt.mjs', ['build', '-b', browser])
    if (code !== 0) throw new Error(`The ${browser} build failed:\n${output}`)
  }
  return folder
}

function builtAt(folder: string): number {
  const manifest = join(folder, 'manifest.json')
  return existsSync(manifest) ? statSync(manifest).mtimeMs : 0
}

function youngest(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => youngest(join(path, name))))
}
