const clean = (text: string) =>
  text
    .replace(/[\s:：*]+$/u, '')
    .replace(/^[\s*]+/u, '')
    .replace(/\s+/g, ' ')

/** Puts other words for every text that stands alone: labels, headings, answers, placeholders, accessible names. */
export function replaceWords(_seed: number, words: Record<string, string>): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const found = words[clean(node.nodeValue ?? '')]
    if (found && node.nodeValue) node.nodeValue = node.nodeValue.replace(clean(node.nodeValue), found)
  }
  for (const element of document.querySelectorAll('[placeholder],[aria-label],[title]')) {
    for (const name of ['placeholder', 'aria-label', 'title']) {
      const found = words[clean(element.getAttribute(name) ?? '')]
      if (found) element.setAttribute(name, found)
    }
  }
}
