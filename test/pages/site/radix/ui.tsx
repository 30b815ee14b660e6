import {
  RadioGroup,
  Checkbox as RadixCheckbox,
  Label as RadixLabel,
  Select as RadixSelect,
  Switch as RadixSwitch,
  ToggleGroup,
} from 'radix-ui'
import type { ComponentProps } from 'react'

const box =
  'w-full rounded-md border border-zinc-300 bg-white px-3 py-2 text-sm shadow-xs outline-none focus:ring-2 focus:ring-zinc-400'

export const Label = (props: ComponentProps<typeof RadixLabel.Root>) => (
  <RadixLabel.Root className="text-sm font-medium" {...props} />
)
export const Input = (props: ComponentProps<'input'>) => <input className={box} {...props} />
export const Textarea = (props: ComponentProps<'textarea'>) => <textarea rows={4} className={box} {...props} />
export const Button = (props: ComponentProps<'button'>) => (
  <button className="rounded-md bg-zinc-900 px-4 py-2 text-sm font-medium text-white" {...props} />
)

export function Select(props: { id: string; value: string; onChange(value: string): void; options: string[] }) {
  return (
    <RadixSelect.Root value={props.value} onValueChange={props.onChange}>
      <RadixSelect.Trigger id={props.id} className={`${box} flex justify-between text-left`}>
        <RadixSelect.Value placeholder="Select…" />
        <RadixSelect.Icon>▾</RadixSelect.Icon>
      </RadixSelect.Trigger>
      <RadixSelect.Portal>
        <RadixSelect.Content
          position="popper"
          className="z-10 max-h-(--radix-select-content-available-height) w-(--radix-select-trigger-width) rounded-md border border-zinc-200 bg-white shadow-md"
        >
          <RadixSelect.Viewport className="p-1">
            {props.options.map(option => (
              <RadixSelect.Item
                key={option}
                value={option}
                className="flex justify-between rounded px-2 py-1.5 text-sm outline-none data-highlighted:bg-zinc-100"
              >
                <RadixSelect.ItemText>{option}</RadixSelect.ItemText>
                <RadixSelect.ItemIndicator>✓</RadixSelect.ItemIndicator>
              </RadixSelect.Item>
            ))}
          </RadixSelect.Viewport>
        </RadixSelect.Content>
      </RadixSelect.Portal>
    </RadixSelect.Root>
  )
}

export function Radios(props: { id: string; value: string; onChange(value: string): void; options: string[] }) {
  return (
    <RadioGroup.Root id={props.id} value={props.value} onValueChange={props.onChange} className="grid gap-3">
      {props.options.map(option => (
        <div key={option} className="flex items-center gap-3">
          <RadioGroup.Item
            id={`${props.id}-${option}`}
            value={option}
            className="size-4 rounded-full border border-zinc-400"
          >
            <RadioGroup.Indicator className="m-auto block size-2 rounded-full bg-zinc-900" />
          </RadioGroup.Item>
          <Label htmlFor={`${props.id}-${option}`}>{option}</Label>
        </div>
      ))}
    </RadioGroup.Root>
  )
}

export function Checkbox(props: { id: string; label: string; checked: boolean; onChange(yes: boolean): void }) {
  return (
    <div className="flex items-center gap-3">
      <RadixCheckbox.Root
        id={props.id}
        checked={props.checked}
        onCheckedChange={yes => props.onChange(yes === true)}
        className="size-4 rounded border border-zinc-400 text-xs leading-none data-[state=checked]:bg-zinc-900 data-[state=checked]:text-white"
      >
        <RadixCheckbox.Indicator>✓</RadixCheckbox.Indicator>
      </RadixCheckbox.Root>
      <Label htmlFor={props.id}>{props.label}</Label>
    </div>
  )
}

export function Switch(props: { id: string; checked: boolean; onChange(yes: boolean): void }) {
  return (
    <RadixSwitch.Root
      id={props.id}
      checked={props.checked}
      onCheckedChange={props.onChange}
      className="h-5 w-9 rounded-full bg-zinc-300 p-0.5 data-[state=checked]:bg-zinc-900"
    >
      <RadixSwitch.Thumb className="block size-4 rounded-full bg-white transition-transform data-[state=checked]:translate-x-4" />
    </RadixSwitch.Root>
  )
}

export function Choices(props: { label: string; value: string; onChange(value: string): void; options: string[] }) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={props.label}
      value={props.value}
      onValueChange={props.onChange}
      className="inline-flex w-fit rounded-md border border-zinc-300"
    >
      {props.options.map(option => (
        <ToggleGroup.Item key={option} value={option} className="px-4 py-2 text-sm data-[state=on]:bg-zinc-200">
          {option}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
