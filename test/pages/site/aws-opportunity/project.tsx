import Container from '@cloudscape-design/components/container'
import DatePicker from '@cloudscape-design/components/date-picker'
import FormField from '@cloudscape-design/components/form-field'
import Header from '@cloudscape-design/components/header'
import Input from '@cloudscape-design/components/input'
import Multiselect from '@cloudscape-design/components/multiselect'
import Select from '@cloudscape-design/components/select'
import SpaceBetween from '@cloudscape-design/components/space-between'
import Textarea from '@cloudscape-design/components/textarea'
import type { Opportunity, Problems, SetAnswer } from './opportunity.ts'

const list = (texts: string) => texts.split('|').map(value => ({ value, label: value }))
const types = list('Net New Business|Flat Renewal|Expansion')
const stages = list('Prospect|Qualified|Technical Validation|Business Validation|Committed|Launched|Closed Lost')
const models = list('SaaS or PaaS|BYOL or AMI|Managed Services|Professional Services|Resell|Other')

export function ProjectPart({ answers, set, problems }: { answers: Opportunity; set: SetAnswer; problems: Problems }) {
  return (
    <Container header={<Header variant="h2">Project details</Header>}>
      <SpaceBetween size="l">
        <FormField label="Partner project title" errorText={problems.title} constraintText="Maximum 255 characters.">
          <Input value={answers.title} onChange={({ detail }) => set('title', detail.value)} />
        </FormField>
        <FormField
          label="Customer business problem"
          errorText={problems.problem}
          constraintText="Between 20 and 2000 characters."
        >
          <Textarea value={answers.problem} onChange={({ detail }) => set('problem', detail.value)} />
        </FormField>
        <FormField label="Opportunity type">
          <Select
            selectedOption={answers.type}
            onChange={({ detail }) => set('type', detail.selectedOption)}
            options={types}
            placeholder="Choose a type"
          />
        </FormField>
        <FormField label="Stage" errorText={problems.stage}>
          <Select
            selectedOption={answers.stage}
            onChange={({ detail }) => set('stage', detail.selectedOption)}
            options={stages}
            placeholder="Choose a stage"
          />
        </FormField>
        <FormField label="Target close date" errorText={problems.close} constraintText="Use YYYY/MM/DD format.">
          <DatePicker
            value={answers.close}
            onChange={({ detail }) => set('close', detail.value)}
            placeholder="YYYY/MM/DD"
            openCalendarAriaLabel={date => (date ? `Choose date, selected ${date}` : 'Choose date')}
          />
        </FormField>
        <FormField label="Estimated AWS monthly recurring revenue" constraintText="In US dollars, without separators.">
          <Input inputMode="decimal" value={answers.spend} onChange={({ detail }) => set('spend', detail.value)} />
        </FormField>
        <FormField label="Delivery model">
          <Multiselect
            selectedOptions={answers.delivery}
            onChange={({ detail }) => set('delivery', detail.selectedOptions)}
            options={models}
            placeholder="Choose delivery models"
          />
        </FormField>
        <FormField label="Next steps">
          <Input value={answers.next} onChange={({ detail }) => set('next', detail.value)} />
        </FormField>
        <FormField label="Partner CRM unique identifier">
          <Input value={answers.crm} onChange={({ detail }) => set('crm', detail.value)} />
        </FormField>
      </SpaceBetween>
    </Container>
  )
}
