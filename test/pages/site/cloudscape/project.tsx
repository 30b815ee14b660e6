import Checkbox from '@cloudscape-design/components/checkbox'
import ColumnLayout from '@cloudscape-design/components/column-layout'
import Container from '@cloudscape-design/components/container'
import DatePicker from '@cloudscape-design/components/date-picker'
import FileUpload from '@cloudscape-design/components/file-upload'
import FormField from '@cloudscape-design/components/form-field'
import Header from '@cloudscape-design/components/header'
import Input from '@cloudscape-design/components/input'
import Multiselect from '@cloudscape-design/components/multiselect'
import RadioGroup from '@cloudscape-design/components/radio-group'
import Select from '@cloudscape-design/components/select'
import SpaceBetween from '@cloudscape-design/components/space-between'
import Textarea from '@cloudscape-design/components/textarea'
import Tiles from '@cloudscape-design/components/tiles'
import Toggle from '@cloudscape-design/components/toggle'
import { currencies, dealTypes, products } from '../shared/lists.ts'
import { label, type Opportunity, type Problems, type SetAnswer } from './opportunity.ts'

const names = new Intl.DisplayNames('en', { type: 'currency' })
const currencyOptions = currencies.map(value => ({ value, label: `${names.of(value)} (${value})` }))

export function ProjectPart({ answers, set, problems }: { answers: Opportunity; set: SetAnswer; problems: Problems }) {
  return (
    <Container header={<Header variant="h2">Project details</Header>}>
      <SpaceBetween size="l">
        <FormField label={label.title} errorText={problems.title}>
          <Input value={answers.title} onChange={({ detail }) => set('title', detail.value)} />
        </FormField>
        <FormField label={label.type} errorText={problems.type}>
          <Tiles
            value={answers.type}
            onChange={({ detail }) => set('type', detail.value)}
            items={dealTypes.map(type => ({ value: type, label: type }))}
          />
        </FormField>
        <ColumnLayout columns={2}>
          <FormField label={label.amount} errorText={problems.amount} constraintText="Per month, without separators">
            <Input inputMode="decimal" value={answers.amount} onChange={({ detail }) => set('amount', detail.value)} />
          </FormField>
          <FormField label={label.currency}>
            <Select
              selectedOption={answers.currency}
              onChange={({ detail }) => set('currency', detail.selectedOption)}
              options={currencyOptions}
              placeholder="Choose a currency"
            />
          </FormField>
          <FormField label={label.closeDate} errorText={problems.closeDate} constraintText="Use YYYY/MM/DD format.">
            <DatePicker
              value={answers.closeDate}
              onChange={({ detail }) => set('closeDate', detail.value)}
              placeholder="YYYY/MM/DD"
              openCalendarAriaLabel={date => (date ? `Choose date, selected ${date}` : 'Choose date')}
            />
          </FormField>
          <FormField label={label.products}>
            <Multiselect
              selectedOptions={answers.products}
              onChange={({ detail }) => set('products', detail.selectedOptions)}
              options={products.map(name => ({ value: name, label: name }))}
              placeholder="Choose products"
            />
          </FormField>
        </ColumnLayout>
        <FormField label={label.support}>
          <RadioGroup
            value={answers.support}
            onChange={({ detail }) => set('support', detail.value)}
            items={[
              { value: 'yes', label: 'Yes', description: 'Co-sell with a Nimbus seller' },
              { value: 'no', label: 'No', description: 'For visibility only' },
            ]}
          />
        </FormField>
        <Toggle checked={answers.tender} onChange={({ detail }) => set('tender', detail.checked)}>
          {label.tender}
        </Toggle>
        <FormField label={label.description} errorText={problems.description}>
          <Textarea value={answers.description} onChange={({ detail }) => set('description', detail.value)} />
        </FormField>
        <FormField label={label.attachment}>
          <FileUpload
            value={answers.attachment}
            onChange={({ detail }) => set('attachment', detail.value)}
            i18nStrings={{
              uploadButtonText: () => 'Choose files',
              dropzoneText: () => 'Drop files to upload',
              removeFileAriaLabel: index => `Remove file ${index + 1}`,
            }}
          />
        </FormField>
        <FormField errorText={problems.consent}>
          <Checkbox checked={answers.consent} onChange={({ detail }) => set('consent', detail.checked)}>
            {label.consent}
          </Checkbox>
        </FormField>
      </SpaceBetween>
    </Container>
  )
}
