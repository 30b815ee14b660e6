/** A link to a page that was read. Only web addresses become links: the text may come from an imported file. */
export function PageLink({ url, children }: { url: string; children: string }) {
  if (!/^https?:\/\//i.test(url)) return <span>{children || url}</span>
  return (
    <a href={url} target="_blank" rel="noreferrer" title={url}>
      {children || url}
    </a>
  )
}
