/** Control characters, marks that turn the direction of text, halves of characters: they make a text look like another. */
const unseen = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u
const all = new RegExp(unseen, 'gu')

/** True if a text holds characters that nobody sees and that change how it reads. */
export function hasUnseen(text: string): boolean {
  return unseen.test(text)
}

/** A copy of plain data with such characters taken out of every text. */
export function withoutUnseen<T>(data: T): T {
  return clean(data) as T
}

function clean(data: unknown): unknown {
  if (typeof data === 'string') return data.replace(all, '')
  if (Array.isArray(data)) return data.map(clean)
  if (!data || typeof data !== 'object') return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, clean(value)]))
}
