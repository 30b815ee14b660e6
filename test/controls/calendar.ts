/** A plain calendar of our own: a box or button that opens a month of days, turned by its buttons. */
export interface CalendarOptions {
  trigger: HTMLElement
  /** The month that is shown first, `YYYY-MM`. */
  start: string
  show(day: string): void
  heading?(year: number, month: number): string
  /** Markup of the button that turns the page; `way` is `next` or `previous`. */
  turner?(way: string): string
  barred?(day: string): boolean
}

const two = (number: number) => String(number).padStart(2, '0')

/** Returns how often it was turned and whether it is open. */
export function addCalendar(options: CalendarOptions): { turned: number; isOpen(): boolean } {
  const { trigger, show } = options
  const heading = options.heading ?? ((year, month) => `${year}-${two(month)}`)
  const turner = options.turner ?? (way => `<button type="button" aria-label="${way} month">·</button>`)
  let [year = 2026, month = 1] = options.start.split('-').map(Number)
  const popup = document.createElement('div')
  const told = { turned: 0, isOpen: () => popup.isConnected }
  const draw = () => {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    const lead = [29, 30, 31].map(day => `<td class="other">${day}</td>`).join('')
    const days = Array.from({ length: last }, (_, at) => {
      const barred = options.barred?.(`${year}-${two(month)}-${two(at + 1)}`) ? ' aria-disabled="true"' : ''
      return `<td class="day"${barred}>${at + 1}</td>`
    })
    popup.innerHTML = `${turner('previous')}<b>${heading(year, month)}</b>${turner('next')}
      <table role="grid"><tbody><tr>${lead}${days.join('')}<td class="other">1</td><td class="other">2</td></tr></tbody></table>`
    for (const [at, button] of [...popup.querySelectorAll<HTMLElement>('button, span')].entries()) {
      button.onclick = () => {
        const moved = new Date(Date.UTC(year, month - 1 + (at === 0 ? -1 : 1), 1))
        year = moved.getUTCFullYear()
        month = moved.getUTCMonth() + 1
        told.turned += 1
        draw()
      }
    }
    for (const cell of popup.querySelectorAll<HTMLElement>('.day:not([aria-disabled])')) {
      cell.onclick = () => {
        show(`${year}-${two(month)}-${two(Number(cell.textContent))}`)
        popup.remove()
      }
    }
  }
  trigger.addEventListener('click', () => {
    draw()
    document.body.append(popup)
  })
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') popup.remove()
  })
  return told
}
