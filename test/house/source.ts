import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** A source file: path from the project's root with forward slashes, and its text. */
export interface Source {
  path: string
  text: string
}

/** Every TypeScript file below these folders of the project. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders
    .flatMap(folder => filesBelow(join(root, folder)))
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    if (name === 'node_modules' || name === 'dist') return []
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesBelow(path)
    return /\.tsx?$/.test(name) ? [relative(root, path).split(sep).join('/')] : []
  })
}

export interface Import {
  /** Path of the imported file from the project's root, or the package's name. */
  path: string
  own: boolean
  typeOnly: boolean
  /** Loaded only when the code comes by. */
  later: boolean
}

const importLine =
  /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

export function importsOf({ path, text }: Source): Import[] {
  return [...text.matchAll(importLine)].map(([, type, named, dynamic]) => {
    const target = named ?? dynamic ?? ''
    const own = target.startsWith('.')
    return {
      path: own ? posix.join(dirname(path), target) : target,
      own,
      typeOnly: type !== undefined,
      later: dynamic !== undefined,
    }
  })
}

/** Source text without comments and strings, so that words in prose do not count as code. */
export function codeOf({ text }: Source): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
}
