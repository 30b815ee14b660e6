/** The path that a browser's inspector copies: from the nearest id, else from the root, by position. */
export function xpathOf(element: Element): string {
  if (element.id) return `//*[@id=${JSON.stringify(element.id)}]`
  const parent = element.parentElement
  if (!parent) return `/${element.localName}`
  const like = [...parent.children].filter(child => child.localName === element.localName)
  const place = like.length > 1 ? `[${like.indexOf(element) + 1}]` : ''
  return `${xpathOf(parent)}/${element.localName}${place}`
}
