import { type ReactNode, useState } from 'react'

/** One thing in a list: its name and a line about it; the rest is rendered once it is opened. `open`: to begin with. */
export function Card(props: { name: string; about: ReactNode; children: ReactNode; open?: boolean }) {
  const [open, setOpen] = useState(props.open ?? false)
  return (
    <li>
      <details className="card" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="name">{props.name}</span> <span className="small muted">{props.about}</span>
        </summary>
        {open && <div className="stack inside">{props.children}</div>}
      </details>
    </li>
  )
}
