import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

export interface Finished {
  code: number
  /** Everything it printed, both streams in order. */
  output: string
}

/** Runs a program of this project or machine from the project's folder. Never throws; a program that is not there has code 127. */
export function run(
  program: string,
  args: string[],
  options: { show?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<Finished> {
  return new Promise(done => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...options.env } })
    let output = ''
    const keep = (data: Buffer) => {
      output += data
      if (options.show) process.stdout.write(data)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', error => done({ code: 127, output: error.message }))
    child.on('close', code => done({ code: code ?? 1, output }))
  })
}

/** Runs a script of an installed package by this very Node. `script` is a path inside node_modules. */
export function runPackage(script: string, args: string[], options?: Parameters<typeof run>[2]): Promise<Finished> {
  return run(process.execPath, [resolve(root, 'node_modules', script), ...args], options)
}
