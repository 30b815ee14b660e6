import { writeFileSync } from 'node:fs'
import { packJsonSchema } from '../../lib/mapping/pack.ts'

/** Where the schema of packs is published. */
export const schemaFile = new URL('../../docs/pack.schema.json', import.meta.url)

/** The schema as its file holds it. */
export function schemaText(): string {
  return `${JSON.stringify(packJsonSchema(), null, 2)}\n`
}

// `node test/support/pack-schema.ts` brings the file up to date.
if (import.meta.main) writeFileSync(schemaFile, schemaText())
