import type { OwnAnswer } from './own-values.ts'

/** Answers that no standard field stands for: a programme's id, a territory code. */
export function OwnAnswers({ own, change }: { own: OwnAnswer[]; change(own: OwnAnswer[]): void }) {
  const put = (at: number, part: Partial<OwnAnswer>) =>
    change(own.map((one, index) => (index === at ? { ...one, ...part } : one)))
  return (
    <>
      <h3>Answers of your own</h3>
      <p className="small muted">
        Ids of programmes and whatever else portals ask of you. In a mapping a field can be fed by such an answer.
      </p>
      {own.map((answer, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place while its name is typed.
        <div key={at} className="row ends">
          <label className="grow">
            Name<span className="spoken"> of answer {at + 1}</span>
            <input value={answer.name} maxLength={200} onChange={event => put(at, { name: event.target.value })} />
          </label>
          <label className="grow">
            Answer<span className="spoken"> {at + 1}</span>
            <input value={answer.text} maxLength={10_000} onChange={event => put(at, { text: event.target.value })} />
          </label>
          <button type="button" className="quiet" onClick={() => change(own.filter((_, index) => index !== at))}>
            Remove<span className="spoken"> {answer.name || `answer ${at + 1}`}</span>
          </button>
        </div>
      ))}
      <div>
        <button type="button" onClick={() => change([...own, { name: '', text: '' }])}>
          Add an answer
        </button>
      </div>
    </>
  )
}
