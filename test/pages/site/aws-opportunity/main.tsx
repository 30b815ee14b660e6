// AWS Partner Central's form for a new opportunity, rebuilt on AWS's own component library from the fields, limits and lists of the
// selling API (partnercentral-selling 2022-07-26, CreateOpportunity) and the layout of its console pages (cloudscape.design, patterns
// "Create resource" and "Details page"). It is not a copy of the page, which needs a partner's account.
import '@cloudscape-design/global-styles/index.css'
import AppLayout from '@cloudscape-design/components/app-layout'
import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group'
import Button from '@cloudscape-design/components/button'
import Container from '@cloudscape-design/components/container'
import ContentLayout from '@cloudscape-design/components/content-layout'
import Flashbar from '@cloudscape-design/components/flashbar'
import Form from '@cloudscape-design/components/form'
import Header from '@cloudscape-design/components/header'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import SideNavigation from '@cloudscape-design/components/side-navigation'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { type FormEvent, useState } from 'react'
import { mount, useAnswers } from '../shared/react.tsx'
import { CustomerPart } from './customer.tsx'
import { bodyOf, empty, problemsOf } from './opportunity.ts'
import { ProjectPart } from './project.tsx'

const links = [
  { type: 'link' as const, text: 'Partner Central home', href: '#home' },
  { type: 'link' as const, text: 'Opportunities', href: '#opportunities' },
  { type: 'link' as const, text: 'Solutions', href: '#solutions' },
  { type: 'link' as const, text: 'Funding requests', href: '#funding' },
]

function Page() {
  const { answers, set, setAnswers } = useAnswers(empty)
  const [tried, setTried] = useState(false)
  const [id, setId] = useState<string>()
  const problems = tried ? problemsOf(answers) : {}
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(problemsOf(answers)).length) return
    const headers = { 'content-type': 'application/x-amz-json-1.0' }
    await fetch('/partnercentral/api/CreateOpportunity', {
      method: 'POST',
      headers,
      body: JSON.stringify(bodyOf(answers)),
    })
    setId('O8675309')
  }
  const items = Object.keys(problems).length
    ? [{ type: 'error' as const, content: 'The opportunity was not created. Check the fields that are marked.' }]
    : []
  return (
    <AppLayout
      toolsHide
      notifications={<Flashbar items={items} />}
      breadcrumbs={
        <BreadcrumbGroup
          items={[
            { text: 'Opportunities', href: '#' },
            { text: 'Create', href: '#' },
          ]}
        />
      }
      navigation={<SideNavigation header={{ href: '#', text: 'AWS Partner Central' }} items={links} />}
      content={
        id ? (
          <Submitted id={id} title={answers.title} company={answers.company} />
        ) : (
          <ContentLayout header={<Header variant="h1">Create opportunity</Header>}>
            <form onSubmit={send} noValidate>
              <Form actions={<Button variant="primary">Submit opportunity</Button>}>
                <SpaceBetween size="l">
                  <CustomerPart answers={answers} set={set} setAnswers={setAnswers} problems={problems} />
                  <ProjectPart answers={answers} set={set} problems={problems} />
                </SpaceBetween>
              </Form>
            </form>
          </ContentLayout>
        )
      }
    />
  )
}

function Submitted({ id, title, company }: { id: string; title: string; company: string }) {
  const items = [
    { label: 'Opportunity ID', value: id },
    { label: 'Review status', value: 'Submitted' },
    { label: 'Partner project title', value: title },
    { label: 'Customer company name', value: company },
    { label: 'Submitted date', value: '2026-11-22' },
  ]
  return (
    <ContentLayout header={<Header variant="h1">{title}</Header>}>
      <Container header={<Header variant="h2">Opportunity summary</Header>}>
        <KeyValuePairs columns={3} items={items} />
      </Container>
    </ContentLayout>
  )
}

mount(<Page />)
