import {
  Checkbox,
  Dropdown,
  Field,
  Input,
  Option,
  Radio,
  RadioGroup,
  SpinButton,
  Subtitle2,
  Switch,
  Textarea,
} from '@fluentui/react-components'
import { DatePicker } from '@fluentui/react-datepicker-compat'
import { currencies, dealTypes, products } from '../shared/lists.ts'
import { type Deal, label, type Problems, type SetAnswer } from './deal.ts'

export function DealCard({ deal, set, problems }: { deal: Deal; set: SetAnswer; problems: Problems }) {
  return (
    <>
      <Subtitle2 as="h2">Deal</Subtitle2>
      <Field label={label.dealName} validationMessage={problems.dealName} required>
        <Input value={deal.dealName} onChange={(_, data) => set('dealName', data.value)} />
      </Field>
      <Field label={label.dealType} validationMessage={problems.dealType} required>
        <RadioGroup layout="horizontal" value={deal.dealType} onChange={(_, data) => set('dealType', data.value)}>
          {dealTypes.map(type => (
            <Radio key={type} value={type} label={type} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={label.value} validationMessage={problems.value} required>
        <SpinButton
          value={deal.value}
          displayValue={deal.value === null ? '' : deal.value.toLocaleString('en-US')}
          min={0}
          step={1000}
          onChange={(_, data) => set('value', data.value ?? parsed(data.displayValue))}
        />
      </Field>
      <Field label={label.currency}>
        <Dropdown
          placeholder="Select a currency"
          value={deal.currency ?? ''}
          selectedOptions={deal.currency ? [deal.currency] : []}
          onOptionSelect={(_, data) => set('currency', data.optionValue ?? null)}
        >
          {currencies.map(code => (
            <Option key={code}>{code}</Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={label.closeDate} validationMessage={problems.closeDate} required>
        <DatePicker
          allowTextInput
          placeholder="Select a date"
          value={deal.closeDate}
          onSelectDate={date => set('closeDate', date ?? null)}
        />
      </Field>
      <Field label={label.products}>
        <Dropdown
          multiselect
          placeholder="Select one or more"
          value={deal.products.join(', ')}
          selectedOptions={deal.products}
          onOptionSelect={(_, data) => set('products', data.selectedOptions)}
        >
          {products.map(name => (
            <Option key={name}>{name}</Option>
          ))}
        </Dropdown>
      </Field>
      <Switch label={label.help} checked={deal.help} onChange={(_, data) => set('help', data.checked)} />
      <Field label={label.notes}>
        <Textarea value={deal.notes} onChange={(_, data) => set('notes', data.value)} />
      </Field>
      <Field validationMessage={problems.consent}>
        <Checkbox
          label={label.consent}
          checked={deal.consent}
          onChange={(_, data) => set('consent', data.checked === true)}
        />
      </Field>
    </>
  )
}

/** What was typed into the spin button, which hands it over as text only. */
function parsed(text: string | undefined): number | null {
  const number = Number.parseFloat((text ?? '').replace(/,/g, ''))
  return Number.isNaN(number) ? null : number
}
