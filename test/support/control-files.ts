import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './command.ts'

/** The files of lib/controls that hold a control, in the order in which the index asks them. */
export function controlFiles(): string[] {
  const index = readFileSync(join(root, 'lib/controls/index.ts'), 'utf8')
  const imports = index.matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+)\.ts'/gm)
  const files = new Map([...imports].map(([, name, file]) => [name, file]))
  const [, list = ''] = /Control\[\] = \[([^\]]*)\]/.exec(index) ?? []
  return [...list.matchAll(/\w+/g)].map(([name]) => files.get(name) ?? name)
}
