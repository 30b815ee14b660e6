import './style.css'
import {
  Button,
  Checkbox,
  Description,
  Field,
  Fieldset,
  Input,
  Label,
  Legend,
  Radio,
  RadioGroup,
  Switch,
  Textarea,
} from '@headlessui/react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { labelsOf } from '../../question.ts'
import { currencies, industries, products } from '../shared/lists.ts'
import { mount, useAnswers, usePortal } from '../shared/react.tsx'
import { box, ClientSearch, CountryCombobox, List, Lists } from './lists.tsx'
import { questions } from './questions.ts'

const label = labelsOf(questions)

const empty = {
  raisonSociale: '',
  siteWeb: '',
  pays: null as string | null,
  secteur: null as string | null,
  prenom: '',
  nom: '',
  courriel: '',
  telephone: '',
  affaire: '',
  montant: '',
  devise: null as string | null,
  signature: '',
  produits: [] as string[],
  nature: null as string | null,
  avantVente: false,
  description: '',
  conditions: false,
}
type Answers = typeof empty
type TextId = 'siteWeb' | 'prenom' | 'nom' | 'courriel' | 'telephone' | 'affaire' | 'montant' | 'signature'

const natures = [
  { value: 'nouveau', label: 'Nouveau client', text: "Première affaire avec l'éditeur" },
  { value: 'renouvellement', label: 'Renouvellement', text: 'Contrat existant à reconduire' },
  { value: 'extension', label: 'Extension', text: 'Licences supplémentaires' },
]

function problemOf(id: keyof Answers, answers: Answers): string | undefined {
  const required = [
    'raisonSociale',
    'pays',
    'nom',
    'courriel',
    'affaire',
    'montant',
    'signature',
    'nature',
    'conditions',
  ]
  if (required.includes(id) && !answers[id]) return 'Ce champ est obligatoire.'
  if (id === 'signature' && !/^\d\d\/\d\d\/\d{4}$/.test(answers.signature)) return 'Format attendu : jj/mm/aaaa.'
  if (id === 'montant' && !/^\d+(,\d\d?)?$/.test(answers.montant)) return 'Montant sans espaces, virgule décimale.'
  return undefined
}

function Page() {
  const { answers, set } = useAnswers(empty)
  const [tried, setTried] = useState(false)
  const { registration, submit } = usePortal(() => answers)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ((Object.keys(answers) as (keyof Answers)[]).every(id => !problemOf(id, answers))) submit()
  }
  const asked = (id: keyof Answers, control: ReactNode, hint?: string) => (
    <Field className="grid gap-1">
      <Label className="text-sm font-medium">{label[id]}</Label>
      {hint && <Description className="text-xs text-slate-500">{hint}</Description>}
      {control}
      {tried && <p className="text-sm text-rose-700">{problemOf(id, answers)}</p>}
    </Field>
  )
  const text = (id: TextId, hint?: string, placeholder?: string) =>
    asked(
      id,
      <Input
        className={box}
        placeholder={placeholder}
        value={answers[id]}
        onChange={event => set(id, event.target.value)}
      />,
      hint,
    )
  return (
    <div className="min-h-screen bg-slate-100">
      <div className="bg-indigo-900 px-8 py-4 font-semibold text-white">Espace Partenaires Lumière Logiciels</div>
      <form onSubmit={send} noValidate className="mx-auto my-8 grid max-w-3xl gap-8 rounded-2xl bg-white p-8 shadow">
        <h1 className="text-2xl font-bold">Enregistrer une affaire</h1>
        {registration && (
          <p role="status" className="rounded bg-emerald-100 p-4">
            Votre affaire a été enregistrée sous le numéro {registration}.
          </p>
        )}
        <Fieldset className="grid gap-5">
          <Legend className="text-lg font-semibold">Client final</Legend>
          {asked(
            'raisonSociale',
            <ClientSearch name={answers.raisonSociale} onChange={name => set('raisonSociale', name)} />,
          )}
          {text('siteWeb', undefined, 'https://')}
          {asked('pays', <CountryCombobox country={answers.pays} onChange={pays => set('pays', pays)} />)}
          {asked(
            'secteur',
            <List value={answers.secteur} options={industries} onChange={secteur => set('secteur', secteur)} />,
          )}
        </Fieldset>
        <Fieldset className="grid gap-5">
          <Legend className="text-lg font-semibold">Interlocuteur chez le client</Legend>
          {text('prenom')}
          {text('nom')}
          {text('courriel')}
          {text('telephone')}
        </Fieldset>
        <Fieldset className="grid gap-5">
          <Legend className="text-lg font-semibold">Affaire</Legend>
          {text('affaire')}
          {text('montant')}
          {asked(
            'devise',
            <List value={answers.devise} options={currencies} onChange={devise => set('devise', devise)} />,
          )}
          {text('signature', 'Format : jj/mm/aaaa', 'jj/mm/aaaa')}
          {asked(
            'produits',
            <Lists values={answers.produits} options={products} onChange={names => set('produits', names)} />,
          )}
          <RadioGroup value={answers.nature} onChange={nature => set('nature', nature)} className="grid gap-1">
            <Label className="text-sm font-medium">{label.nature}</Label>
            <div className="grid grid-cols-3 gap-3">
              {natures.map(({ value, label, text }) => (
                <Radio
                  key={value}
                  value={value}
                  className="rounded-lg border border-slate-300 p-4 data-checked:border-indigo-700 data-checked:bg-indigo-50"
                >
                  <Label className="block font-medium">{label}</Label>
                  <Description className="text-sm text-slate-500">{text}</Description>
                </Radio>
              ))}
            </div>
            {tried && <p className="text-sm text-rose-700">{problemOf('nature', answers)}</p>}
          </RadioGroup>
          <Field className="flex items-center gap-3">
            <Switch
              checked={answers.avantVente}
              onChange={yes => set('avantVente', yes)}
              className="group h-6 w-11 rounded-full bg-slate-300 p-1 data-checked:bg-indigo-700"
            >
              <span className="block size-4 rounded-full bg-white transition group-data-checked:translate-x-5" />
            </Switch>
            <Label className="text-sm">{label.avantVente}</Label>
          </Field>
          {asked(
            'description',
            <Textarea
              rows={4}
              className={box}
              value={answers.description}
              onChange={event => set('description', event.target.value)}
            />,
          )}
          <Field className="flex items-center gap-3">
            <Checkbox
              checked={answers.conditions}
              onChange={yes => set('conditions', yes)}
              className="size-5 rounded border border-slate-400 text-center text-sm leading-4 text-white data-checked:bg-indigo-700"
            >
              ✓
            </Checkbox>
            <Label className="text-sm">{label.conditions}</Label>
          </Field>
          {tried && <p className="text-sm text-rose-700">{problemOf('conditions', answers)}</p>}
        </Fieldset>
        <Button type="submit" className="rounded-lg bg-indigo-700 px-5 py-3 font-medium text-white">
          Envoyer
        </Button>
      </form>
    </div>
  )
}

mount(<Page />)
