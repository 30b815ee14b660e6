const whenFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** An ISO date and time as the person's own browser writes it; the text itself where it is none. */
export function when(iso: string): string {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? iso : whenFormat.format(time)
}

const dayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })

/** A day (`YYYY-MM-DD`) as the person's own browser writes it; it is the same day in every time zone. */
export function day(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) ? date : dayFormat.format(time)
}

/** The part of an address that a person recognises. */
export function place(url: string): string {
  // "https://*.portal.example": browsers write the star in a code.
  return URL.canParse(url) ? new URL(url).host.replace('%2A', '*') || url : url
}
