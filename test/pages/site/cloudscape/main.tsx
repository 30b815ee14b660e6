import '@cloudscape-design/global-styles/index.css'
import AppLayout from '@cloudscape-design/components/app-layout'
import Button from '@cloudscape-design/components/button'
import ContentLayout from '@cloudscape-design/components/content-layout'
import Flashbar from '@cloudscape-design/components/flashbar'
import Form from '@cloudscape-design/components/form'
import Header from '@cloudscape-design/components/header'
import SpaceBetween from '@cloudscape-design/components/space-between'
import TopNavigation from '@cloudscape-design/components/top-navigation'
import { type FormEvent, useState } from 'react'
import { mount, useAnswers, usePortal } from '../shared/react.tsx'
import { CustomerPart } from './customer.tsx'
import { empty, problemsOf, stateOf } from './opportunity.ts'
import { ProjectPart } from './project.tsx'

function Page() {
  const { answers, set, setAnswers } = useAnswers(empty)
  const [tried, setTried] = useState(false)
  const { registration, submit } = usePortal(() => stateOf(answers))
  const problems = tried ? problemsOf(answers) : {}
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(problemsOf(answers)).length === 0) submit()
  }
  return (
    <>
      <TopNavigation
        identity={{ href: '#', title: 'Nimbus Partner Central' }}
        utilities={[{ type: 'button', text: 'Brightline Consulting', iconName: 'user-profile' }]}
        i18nStrings={{ overflowMenuTriggerText: 'More', overflowMenuTitleText: 'All' }}
      />
      <AppLayout
        navigationHide
        toolsHide
        notifications={
          registration && (
            <Flashbar
              items={[
                {
                  type: 'success',
                  header: 'Opportunity created',
                  content: `Opportunity ID: ${registration}. Status: In review.`,
                },
              ]}
            />
          )
        }
        content={
          <ContentLayout header={<Header variant="h1">Create opportunity</Header>}>
            <form onSubmit={send} noValidate>
              <Form actions={<Button variant="primary">Create opportunity</Button>}>
                <SpaceBetween size="l">
                  <CustomerPart answers={answers} set={set} setAnswers={setAnswers} problems={problems} />
                  <ProjectPart answers={answers} set={set} problems={problems} />
                </SpaceBetween>
              </Form>
            </form>
          </ContentLayout>
        }
      />
    </>
  )
}

mount(<Page />)
