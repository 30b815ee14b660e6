import type { ReactNode } from 'react'

/** The one table of the popup: what would be kept or written, or what became of it. */
export function PreviewTable({ children }: { children: ReactNode }) {
  return (
    <table className="preview">
      <caption className="spoken">Preview</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Value</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
