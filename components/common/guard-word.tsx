import './guard-word.css'

/** What a guard is about, whether it holds, and why. */
export function GuardWord({ title, held, reason }: { title: string; held: boolean; reason?: string }) {
  return (
    <div>
      <span className={held ? 'good' : 'bad'}>
        <span aria-hidden="true">{held ? '✓' : '✕'} </span>
        <span className="spoken">{held ? 'Holds: ' : 'Does not hold: '}</span>
      </span>
      <strong>{title}</strong>
      {reason && <div className="small reason">{reason}</div>}
    </div>
  )
}
