import type { Dayjs } from 'dayjs'
import { labelsOf } from '../../question.ts'
import type { Account } from '../shared/accounts.ts'
import type { Choice } from '../shared/lists.ts'
import { questions } from './questions.ts'

export const label = labelsOf(questions)

export const empty = {
  kunde: null as Account | string | null,
  webseite: '',
  land: null as Choice | null,
  bundesland: '',
  branche: '',
  vorname: '',
  nachname: '',
  email: '',
  telefon: '',
  projekt: '',
  wert: '',
  waehrung: null as string | null,
  abschluss: null as Dayjs | null,
  produkte: [] as string[],
  wettbewerber: [] as string[],
  unterstuetzung: false,
  beschreibung: '',
  partnerEmail: 'vertrieb@brightline.example',
  einwilligung: false,
}

export type Projekt = typeof empty
export type SetAnswer = <K extends keyof Projekt>(id: K, answer: Projekt[K]) => void
export type Problems = Partial<Record<keyof Projekt, string>>

export function problemsOf(projekt: Projekt): Problems {
  const problems: Problems = {}
  const required = [
    'kunde',
    'land',
    'vorname',
    'nachname',
    'email',
    'projekt',
    'wert',
    'waehrung',
    'abschluss',
  ] as const
  for (const id of required) if (!projekt[id]) problems[id] = 'Pflichtfeld'
  if (projekt.wert && !/^\d+(,\d{1,2})?$/.test(projekt.wert))
    problems.wert = 'Bitte eine Zahl ohne Tausenderpunkte eingeben'
  if (projekt.abschluss && !projekt.abschluss.isValid()) problems.abschluss = 'Kein gültiges Datum'
  if (!projekt.einwilligung) problems.einwilligung = 'Bitte zustimmen'
  return problems
}

export function stateOf(projekt: Projekt): object {
  return {
    ...projekt,
    kunde: typeof projekt.kunde === 'string' ? projekt.kunde : (projekt.kunde?.name ?? null),
    land: projekt.land?.value ?? null,
    abschluss: projekt.abschluss?.isValid() ? projekt.abschluss.format('YYYY-MM-DD') : null,
  }
}
