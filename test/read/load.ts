const found = import.meta.glob<string>(['./pages/*.html', './records/*.html', './results/*.html', './lists/*.html'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Shows a test page in this document, shadow roots included. */
export function show(name: string, folder = 'pages'): void {
  const html = found[`./${folder}/${name}.html`]
  if (html === undefined) throw new Error(`No page ${name}`)
  const page = new DOMParser().parseFromString(html, 'text/html')
  const root = document.documentElement
  root.lang = page.documentElement.lang
  root.dir = page.documentElement.dir
  document.title = page.title
  for (const style of document.head.querySelectorAll('style[data-page]')) style.remove()
  for (const style of page.querySelectorAll('style')) {
    const copy = document.createElement('style')
    copy.dataset.page = ''
    copy.textContent = style.textContent
    document.head.append(copy)
  }
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? ''
  document.body.setHTMLUnsafe(body)
}
