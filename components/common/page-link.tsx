/** A link to a page that was read. Only web addresses become links: the text may come from an imported file. `more` is read out only. */
export function PageLink({ url, children, more }: { url: string; children: string; more?: string }) {
  if (!/^https?:\/\//i.test(url)) return <span>{children || url}</span>
  return (
    <a href={url} target="_blank" rel="noreferrer" title={url}>
      {children || url}
      {more && <span className="spoken">{more}</span>}
    </a>
  )
}
