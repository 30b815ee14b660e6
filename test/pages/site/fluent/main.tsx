import {
  Button,
  Card,
  FluentProvider,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Subtitle1,
  Title2,
  tokens,
  webLightTheme,
} from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import '../shared/bare.css'
import { mount, useAnswers, usePortal } from '../shared/react.tsx'
import { CustomerCard } from './customer.tsx'
import { empty, isoDay, problemsOf } from './deal.ts'
import { DealCard } from './deal-card.tsx'

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  bar: { padding: '14px 32px', backgroundColor: tokens.colorNeutralForeground1, color: tokens.colorNeutralBackground1 },
  form: { maxWidth: '920px', margin: '24px auto', display: 'grid', gap: '20px' },
})

function Page() {
  const styles = useStyles()
  const { answers, set, setAnswers } = useAnswers(empty)
  const [tried, setTried] = useState(false)
  const { registration, submit } = usePortal(() => ({ ...answers, closeDate: isoDay(answers.closeDate) }))
  const problems = tried ? problemsOf(answers) : {}
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(problemsOf(answers)).length === 0) submit()
  }
  return (
    <FluentProvider theme={webLightTheme}>
      <div className={styles.page}>
        <div className={styles.bar}>
          <Subtitle1>Contosa Partner Center</Subtitle1>
        </div>
        <form className={styles.form} onSubmit={send} noValidate>
          <Title2 as="h1">Register a co-sell deal</Title2>
          {registration && (
            <MessageBar intent="success">
              <MessageBarBody>
                <MessageBarTitle>Deal submitted</MessageBarTitle>
                Referral ID: {registration}
              </MessageBarBody>
            </MessageBar>
          )}
          <Card>
            <CustomerCard deal={answers} set={set} setDeal={setAnswers} problems={problems} />
          </Card>
          <Card>
            <DealCard deal={answers} set={set} problems={problems} />
          </Card>
          <div>
            <Button type="submit" appearance="primary">
              Submit deal
            </Button>
          </div>
        </form>
      </div>
    </FluentProvider>
  )
}

mount(<Page />)
