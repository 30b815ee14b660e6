import type { Week } from '../../../lib/mapping/health/trend.ts'
import { dayText, fillsText } from './words.ts'

/** Units of the drawing; it is stretched to its place. */
const [barWidth, gap, height] = [10, 4, 40]
/** What is there is seen, however little. */
const least = 2

/** Fills by week as bars: what was verified, and on top what was not. Says the same in words to those who do not see it. */
export function Bars({ weeks, name, large = false }: { weeks: Week[]; name: string; large?: boolean }) {
  const most = Math.max(1, ...weeks.map(({ verified, failed }) => verified + failed))
  const tall = (fills: number) => (fills === 0 ? 0 : Math.max(least, (fills / most) * height))
  return (
    <svg
      className={large ? 'bars large' : 'bars'}
      viewBox={`0 0 ${weeks.length * (barWidth + gap) - gap} ${height + 1}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${name}, ${weeks.length} weeks: ${trendText(weeks)}`}
    >
      <rect className="ground" x="0" y={height} width="100%" height="1" />
      {weeks.map(({ from, verified, failed }, at) => {
        const [good, bad] = [tall(verified), tall(failed)]
        const x = at * (barWidth + gap)
        const room = Math.min(1, height / Math.max(1, good + bad))
        return (
          <g key={from}>
            {verified > 0 && (
              <rect className="verified" x={x} y={height - good * room} width={barWidth} height={good * room} />
            )}
            {failed > 0 && (
              <rect className="failed" x={x} y={height - (good + bad) * room} width={barWidth} height={bad * room} />
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** The same numbers as a table. */
export function WeekTable({ weeks }: { weeks: Week[] }) {
  return (
    <table className="numbers">
      <caption className="spoken">Fills by week</caption>
      <thead>
        <tr>
          <th scope="col">Week</th>
          <th scope="col">Verified</th>
          <th scope="col">Not verified</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ from, to, verified, failed }) => (
          <tr key={from}>
            <th scope="row">
              {dayText(from)} – {dayText(to)}
            </th>
            <td>{verified}</td>
            <td>{failed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function trendText(weeks: Week[]): string {
  const sum = (some: Week[]) => {
    const verified = some.reduce((all, week) => all + week.verified, 0)
    const failed = some.reduce((all, week) => all + week.failed, 0)
    return fillsText({ fills: verified + failed, verified, corrected: 0 })
  }
  return `${sum(weeks)}; in the last week ${sum(weeks.slice(-1))}`
}
