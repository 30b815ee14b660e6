import type { Content, Field, PageReading } from '../../lib/page/field.ts'

/** A displayed pair as a reading gives it. */
export function shown(label: string, content: string | Content, section: string[] = []): Field {
  const signals = { labels: [{ text: label, from: 'cell' as const }], section, type: 'dd', form: -1, lang: 'en' }
  const print = { control: 'output', label, name: '', id: '', type: 'dd', section: section[0] ?? '', position: 0 }
  const value = typeof content === 'string' ? { text: content } : content
  return { key: '', frame: 0, control: 'output', label, signals, content: value, accepts: {}, print }
}

/** A page of such fields. */
export function page(fields: Field[], more: Partial<PageReading> = {}): PageReading {
  const url = 'https://crm.example/deals/318'
  const numbered = fields.map((field, index) => ({ ...field, key: `0:${index}` }))
  return { url, title: 'Deal', lang: 'en', text: '', blocked: [], ...more, fields: numbered }
}
