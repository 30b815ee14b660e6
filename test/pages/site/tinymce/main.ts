import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/plugins/lists'
import 'tinymce/skins/content/default/content.js'
import 'tinymce/skins/ui/oxide/content.js'
import 'tinymce/skins/ui/oxide/skin.js'
import 'tinymce/themes/silver'
import { bundeslaender, countriesIn, currencies, industries } from '../shared/lists.ts'
import { plainForm, same } from '../shared/plain-form.ts'
import { questions } from './questions.ts'

const form = plainForm(
  questions,
  {
    endkunde: { as: 'text', required: true },
    land: { as: 'select', options: countriesIn('de').map(({ value, label }) => [value, label]), required: true },
    bundesland: { as: 'select', options: same(bundeslaender) },
    branche: { as: 'select', options: same(industries) },
    mail: { as: 'email', required: true },
    telefon: { as: 'tel' },
    vorhaben: { as: 'text', required: true },
    auftragswert: { as: 'text', required: true },
    waehrung: { as: 'select', options: same(currencies) },
    termin: { as: 'text', required: true },
    art: {
      as: 'radio',
      options: [
        ['neu', 'Neugeschäft'],
        ['verlaengerung', 'Verlängerung'],
        ['erweiterung', 'Erweiterung'],
      ],
      required: true,
    },
    beschreibung: { as: 'editor', required: true },
    agb: { as: 'checkbox', required: true },
  },
  {
    brand: 'Partnernetz Alpenblick',
    heading: 'Projektschutz beantragen',
    submit: 'Antrag absenden',
    required: 'Bitte ausfüllen.',
    done: id => `Ihr Antrag ist eingegangen. Vorgangsnummer: ${id}`,
  },
)

await tinymce.init({
  selector: '#editor-beschreibung',
  license_key: 'gpl',
  skin: 'oxide',
  content_css: 'default',
  menubar: false,
  plugins: 'lists',
  toolbar: 'undo redo | bold italic | bullist numlist',
  height: 220,
  promotion: false,
  branding: false,
  iframe_aria_text: 'Projektbeschreibung',
  setup: editor => {
    editor.on('input change undo redo', () => form.set('beschreibung', editor.getContent()))
  },
})
