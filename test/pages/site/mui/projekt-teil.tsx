import {
  Autocomplete,
  Checkbox,
  Chip,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  InputAdornment,
  InputLabel,
  ListItemText,
  MenuItem,
  OutlinedInput,
  Select,
  Switch,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material'
import { DatePicker } from '@mui/x-date-pickers'
import { products } from '../shared/lists.ts'
import { label, type Problems, type Projekt, type SetAnswer } from './projekt.ts'

export function ProjektTeil({ projekt, set, problems }: { projekt: Projekt; set: SetAnswer; problems: Problems }) {
  return (
    <>
      <Typography variant="h6">Projekt</Typography>
      <TextField
        label={label.projekt}
        required
        value={projekt.projekt}
        onChange={event => set('projekt', event.target.value)}
        error={Boolean(problems.projekt)}
        helperText={problems.projekt}
      />
      <TextField
        label={label.wert}
        required
        value={projekt.wert}
        onChange={event => set('wert', event.target.value)}
        error={Boolean(problems.wert)}
        helperText={problems.wert}
        slotProps={{ input: { endAdornment: <InputAdornment position="end">{projekt.waehrung}</InputAdornment> } }}
      />
      <FormControl error={Boolean(problems.waehrung)}>
        <FormLabel id="waehrung">{label.waehrung}</FormLabel>
        <ToggleButtonGroup
          exclusive
          aria-labelledby="waehrung"
          value={projekt.waehrung}
          onChange={(_, waehrung) => set('waehrung', waehrung)}
        >
          {['EUR', 'CHF', 'USD'].map(code => (
            <ToggleButton key={code} value={code}>
              {code}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <FormHelperText>{problems.waehrung}</FormHelperText>
      </FormControl>
      <DatePicker
        label={label.abschluss}
        value={projekt.abschluss}
        onChange={date => set('abschluss', date)}
        slotProps={{
          textField: { required: true, helperText: problems.abschluss, error: Boolean(problems.abschluss) },
        }}
      />
      <FormControl>
        <InputLabel id="produkte">{label.produkte}</InputLabel>
        <Select
          multiple
          labelId="produkte"
          value={projekt.produkte}
          onChange={event => set('produkte', [event.target.value].flat())}
          input={<OutlinedInput label={label.produkte} />}
          renderValue={chosen => chosen.map(name => <Chip key={name} label={name} sx={{ mr: 1 }} />)}
        >
          {products.map(name => (
            <MenuItem key={name} value={name}>
              <Checkbox checked={projekt.produkte.includes(name)} />
              <ListItemText primary={name} />
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      <Autocomplete
        multiple
        freeSolo
        options={['Globex', 'Initech', 'Umbrella']}
        value={projekt.wettbewerber}
        onChange={(_, names) => set('wettbewerber', names)}
        renderInput={params => <TextField {...params} label={label.wettbewerber} placeholder="Name und Eingabetaste" />}
      />
      <FormControlLabel
        control={<Switch checked={projekt.unterstuetzung} onChange={(_, yes) => set('unterstuetzung', yes)} />}
        label={label.unterstuetzung}
      />
      <TextField
        label={label.beschreibung}
        multiline
        minRows={4}
        value={projekt.beschreibung}
        onChange={event => set('beschreibung', event.target.value)}
      />
      <TextField
        label={label.partnerEmail}
        value={projekt.partnerEmail}
        onChange={event => set('partnerEmail', event.target.value)}
      />
      <FormControl error={Boolean(problems.einwilligung)}>
        <FormControlLabel
          control={<Checkbox checked={projekt.einwilligung} onChange={(_, yes) => set('einwilligung', yes)} />}
          label={label.einwilligung}
        />
        <FormHelperText>{problems.einwilligung}</FormHelperText>
      </FormControl>
    </>
  )
}
