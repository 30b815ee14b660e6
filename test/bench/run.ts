import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

// npm run bench -- NAME ARGS…: each file beside this one is a bench, run by its `main(args)`.
const [name = '', ...args] = process.argv.slice(2)
const file = resolve(import.meta.dirname, `${name}.ts`)
const names = readdirSync(import.meta.dirname).flatMap(each => /^(?!run)(\w+)\.ts$/.exec(each)?.[1] ?? [])

if (!/^\w+$/.test(name) || name === 'run' || !existsSync(file)) {
  console.error(`Which bench? npm run bench -- ${names.join(' | ')}`)
  process.exitCode = 2
} else {
  const bench = (await import(file)) as { main(args: string[]): Promise<void> }
  await bench.main(args)
}
