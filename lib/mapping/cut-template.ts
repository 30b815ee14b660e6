/** A piece of a template: text as it stands, or what is named between braces. */
export type Piece = { text: string } | { name: string }

/** Cuts `{{account.name}} – {{Region}}` into its pieces. Braces that are not closed, or hold nothing, are plain text. */
export function cutTemplate(template: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < template.length) {
    const open = template.indexOf('{{', at)
    const close = open < 0 ? -1 : template.indexOf('}}', open)
    if (close < 0) break
    const name = template.slice(open + 2, close).trim()
    if (open > at) pieces.push({ text: template.slice(at, open) })
    pieces.push(name ? { name } : { text: template.slice(open, close + 2) })
    at = close + 2
  }
  if (at < template.length) pieces.push({ text: template.slice(at) })
  return pieces
}
