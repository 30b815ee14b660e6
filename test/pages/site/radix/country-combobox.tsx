import { Command } from 'cmdk'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import { countriesIn } from '../shared/lists.ts'

const countries = countriesIn('en')

/** The searchable list in a popover that shadcn's documentation calls combobox. */
export function CountryCombobox(props: { id: string; country: string | null; onChange(country: string): void }) {
  const [open, setOpen] = useState(false)
  const chosen = countries.find(({ value }) => value === props.country)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        id={props.id}
        role="combobox"
        aria-expanded={open}
        className="flex w-full justify-between rounded-md border border-zinc-300 px-3 py-2 text-left text-sm"
      >
        <span className={chosen ? '' : 'text-zinc-500'}>{chosen?.label ?? 'Select country…'}</span>
        <span>⇅</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="z-10 w-(--radix-popover-trigger-width) rounded-md border border-zinc-200 bg-white shadow-md">
          <Command>
            <Command.Input
              placeholder="Search country…"
              className="w-full border-b border-zinc-200 px-3 py-2 text-sm outline-none"
            />
            <Command.List className="max-h-72 overflow-auto p-1">
              <Command.Empty className="p-4 text-center text-sm">No country found.</Command.Empty>
              {countries.map(({ value, label }) => (
                <Command.Item
                  key={value}
                  value={label}
                  onSelect={() => {
                    props.onChange(value)
                    setOpen(false)
                  }}
                  className="rounded px-2 py-1.5 text-sm data-[selected=true]:bg-zinc-100"
                >
                  {label}
                </Command.Item>
              ))}
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
