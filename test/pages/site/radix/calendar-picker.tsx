import { Popover } from 'radix-ui'
import { useState } from 'react'
import { DayPicker } from 'react-day-picker'
import 'react-day-picker/style.css'

const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' })
const dayOf = (day: string) => new Date(`${day}T00:00`)
const isoOf = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-')

/** A button that opens a calendar: nothing can be typed. */
export function CalendarPicker(props: { id: string; day: string | null; onChange(day: string | null): void }) {
  const [open, setOpen] = useState(false)
  const date = props.day ? dayOf(props.day) : undefined
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        id={props.id}
        className="flex w-64 justify-between rounded-md border border-zinc-300 px-3 py-2 text-left text-sm"
      >
        {date ? long.format(date) : <span className="text-zinc-500">Pick a date</span>}
        <span>▦</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content align="start" className="z-10 rounded-md border border-zinc-200 bg-white p-3 shadow-md">
          <DayPicker
            mode="single"
            captionLayout="dropdown"
            startMonth={new Date(2025, 0)}
            endMonth={new Date(2032, 11)}
            selected={date}
            defaultMonth={date}
            onSelect={chosen => {
              props.onChange(chosen ? isoOf(chosen) : null)
              setOpen(false)
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
