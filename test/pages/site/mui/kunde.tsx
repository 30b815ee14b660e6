import { Autocomplete, CircularProgress, MenuItem, TextField, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { type Account, searchAccounts } from '../shared/accounts.ts'
import { bundeslaender, countriesIn, industries, states } from '../shared/lists.ts'
import { label, type Problems, type Projekt, type SetAnswer } from './projekt.ts'

const laender = countriesIn('de')

export function KundeTeil(props: {
  projekt: Projekt
  set: SetAnswer
  setProjekt: (change: (before: Projekt) => Projekt) => void
  problems: Problems
}) {
  const { projekt, set, setProjekt, problems } = props
  const land = projekt.land?.value ?? ''
  const regionen = land === 'DE' ? bundeslaender : states[land]
  const text = (id: 'webseite' | 'vorname' | 'nachname' | 'email' | 'telefon', required = false) => (
    <TextField
      label={label[id]}
      name={id}
      required={required}
      value={projekt[id]}
      onChange={event => set(id, event.target.value)}
      error={Boolean(problems[id])}
      helperText={problems[id]}
    />
  )
  return (
    <>
      <Typography variant="h6">Endkunde</Typography>
      <KundeSuche kunde={projekt.kunde} onChange={kunde => set('kunde', kunde)} problem={problems.kunde} />
      {text('webseite')}
      <Autocomplete
        options={laender}
        value={projekt.land}
        isOptionEqualToValue={(option, value) => option.value === value.value}
        onChange={(_, land) => setProjekt(before => ({ ...before, land, bundesland: '' }))}
        renderInput={params => (
          <TextField
            {...params}
            label={label.land}
            required
            error={Boolean(problems.land)}
            helperText={problems.land}
          />
        )}
      />
      {regionen && (
        <TextField
          select
          label={label.bundesland}
          value={projekt.bundesland}
          onChange={event => set('bundesland', event.target.value)}
        >
          {regionen.map(name => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        select
        label={label.branche}
        value={projekt.branche}
        onChange={event => set('branche', event.target.value)}
      >
        {industries.map(name => (
          <MenuItem key={name} value={name}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Typography variant="h6">Ansprechpartner beim Kunden</Typography>
      {text('vorname', true)}
      {text('nachname', true)}
      {text('email', true)}
      {text('telefon')}
    </>
  )
}

function KundeSuche(props: { kunde: Projekt['kunde']; onChange(kunde: Projekt['kunde']): void; problem?: string }) {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<Account[]>([])
  const [loading, setLoading] = useState(false)
  useEffect(() => {
    let current = true
    setLoading(query !== '')
    searchAccounts(query).then(accounts => {
      if (!current) return
      setFound(accounts)
      setLoading(false)
    })
    return () => {
      current = false
    }
  }, [query])
  return (
    <Autocomplete<Account, false, false, true>
      freeSolo
      options={found}
      loading={loading}
      loadingText="Wird gesucht …"
      filterOptions={all => all}
      getOptionLabel={option => (typeof option === 'string' ? option : option.name)}
      getOptionKey={option => (typeof option === 'string' ? option : option.id)}
      value={props.kunde}
      onChange={(_, kunde) => props.onChange(kunde)}
      onInputChange={(_, text, reason) => {
        setQuery(text)
        if (reason === 'input') props.onChange(text || null)
      }}
      renderInput={params => (
        <TextField
          {...params}
          label={label.kunde}
          required
          error={Boolean(props.problem)}
          helperText={props.problem ?? (loading ? <CircularProgress size={12} /> : 'Firmenname laut Handelsregister')}
        />
      )}
    />
  )
}
