import { z } from '../mapping/zod.ts'
import { db } from './db.ts'

const schema = z.array(z.string().max(100)).max(5000)
const key = 'noted'

/** What names one note on one record; nothing can be read from it. */
export async function markOfNote(record: string, registration: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode([record, registration, text].join('\n'))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** True once this note was left on its record. */
export async function wasNoted(mark: string): Promise<boolean> {
  return (await marks()).includes(mark)
}

export async function keepNoted(mark: string): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const before = (await marks()).filter(one => one !== mark)
    await db.settings.put({ key, value: schema.parse([...before, mark].slice(-5000)) })
  })
}

async function marks(): Promise<string[]> {
  const parsed = schema.safeParse((await db.settings.get(key))?.value)
  return parsed.success ? parsed.data : []
}
