const whenFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** An ISO date and time as the person's own browser writes it; the text itself where it is none. */
export function when(iso: string): string {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? iso : whenFormat.format(time)
}

/** The part of an address that a person recognises. */
export function place(url: string): string {
  // "https://*.portal.example": browsers write the star in a code.
  return URL.canParse(url) ? new URL(url).host.replace('%2A', '*') || url : url
}
