/**
 * What a person reads in an editable region, line by line: a paragraph is a line, an empty one a blank line. The blank
 * lines that an empty editor carries do not count. `innerText` would set paragraphs apart by two breaks, and so make
 * three of two when it is written back.
 */
export function shownText(element: HTMLElement): string {
  return linesOf(element)
    .map(line =>
      line
        .replace(/[\u200b\ufeff]/g, '')
        .replace(/\u00a0/g, ' ')
        .trimEnd(),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function linesOf(root: HTMLElement): string[] {
  const lines: string[] = []
  let line: string | undefined
  const end = () => {
    if (line !== undefined) lines.push(line)
    line = undefined
  }
  const addText = (text: string, keepsBreaks: boolean) => {
    const parts = keepsBreaks ? text.split('\n') : [text.replace(/[ \t\r\n\f]+/g, ' ')]
    for (const [at, part] of parts.entries()) {
      if (at > 0) {
        line ??= ''
        end()
      }
      if (part !== '' && !(part === ' ' && line === undefined)) line = (line ?? '') + part
    }
  }
  const visit = (node: Node, keepsBreaks: boolean) => {
    if (node.nodeType === Node.TEXT_NODE) return addText(node.nodeValue ?? '', keepsBreaks)
    if (node.nodeType !== Node.ELEMENT_NODE) return
    if (node.nodeName === 'BR') {
      line ??= ''
      return end()
    }
    const { display, whiteSpace } = getComputedStyle(node as Element)
    if (display === 'none') return
    const isBlock = !/^(?:inline|contents|ruby)/.test(display)
    if (isBlock) end()
    for (const child of node.childNodes) visit(child, /^(?:pre|break-spaces)/.test(whiteSpace))
    if (isBlock) end()
  }
  visit(root, false)
  return lines
}
