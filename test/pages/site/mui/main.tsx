import { Alert, AppBar, Box, Button, Container, CssBaseline, Paper, Stack, Toolbar, Typography } from '@mui/material'
import { LocalizationProvider } from '@mui/x-date-pickers'
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs'
import 'dayjs/locale/de'
import { type FormEvent, useState } from 'react'
import { mount, useAnswers, usePortal } from '../shared/react.tsx'
import { KundeTeil } from './kunde.tsx'
import { empty, problemsOf, stateOf } from './projekt.ts'
import { ProjektTeil } from './projekt-teil.tsx'

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
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale="de">
      <CssBaseline />
      <AppBar position="static">
        <Toolbar>
          <Typography variant="h6">Hersteller-Partnerportal</Typography>
        </Toolbar>
      </AppBar>
      <Container maxWidth="md" sx={{ py: 4 }}>
        <Typography variant="h4" component="h1" gutterBottom>
          Projektregistrierung
        </Typography>
        {registration && (
          <Alert severity="success" sx={{ mb: 3 }}>
            Vielen Dank! Ihr Projekt wurde registriert. Registrierungsnummer: {registration}
          </Alert>
        )}
        <Paper sx={{ p: 4 }}>
          <Box component="form" onSubmit={send} noValidate>
            <Stack spacing={3}>
              <KundeTeil projekt={answers} set={set} setProjekt={setAnswers} problems={problems} />
              <ProjektTeil projekt={answers} set={set} problems={problems} />
              <Button type="submit" variant="contained" size="large">
                Projekt registrieren
              </Button>
            </Stack>
          </Box>
        </Paper>
      </Container>
    </LocalizationProvider>
  )
}

mount(<Page />)
