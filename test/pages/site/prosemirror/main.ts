import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $getRoot, createEditor } from 'lexical'
import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import { countriesIn, currencies, dealTypes, industries } from '../shared/lists.ts'
import { plainForm, same } from '../shared/plain-form.ts'
import { solutionAreas, treeView } from '../shared/tree.ts'
import './editors.css'
import { questions } from './questions.ts'

const form = plainForm(
  questions,
  {
    account: { as: 'text', required: true },
    website: { as: 'url' },
    country: { as: 'select', options: countriesIn('en').map(({ value, label }) => [value, label]), required: true },
    industry: { as: 'select', options: same(industries) },
    contactEmail: { as: 'email', required: true },
    contactPhone: { as: 'tel' },
    deal: { as: 'text', required: true },
    value: { as: 'text', required: true },
    currency: { as: 'select', options: same(currencies) },
    close: { as: 'date', required: true },
    solution: { as: 'editor' },
    type: { as: 'radio', options: same(dealTypes), required: true },
    description: { as: 'editor', required: true },
    nextStep: { as: 'editor' },
    terms: { as: 'checkbox', required: true },
  },
  {
    brand: 'Partner Notebook',
    heading: 'New deal registration',
    submit: 'Save and submit',
    required: 'Required',
    done: id => `Saved. Registration number ${id} – status: Submitted`,
  },
)

document
  .getElementById('editor-solution')
  ?.append(treeView(solutionAreas, 'label-solution', value => form.set('solution', value)))

const view = new EditorView(document.getElementById('editor-description'), {
  state: EditorState.create({
    schema,
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  }),
  attributes: { 'aria-labelledby': 'label-description' },
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction))
    form.set('description', view.state.doc.textBetween(0, view.state.doc.content.size, '\n\n'))
  },
})

const place = document.getElementById('editor-nextStep')
if (place) {
  const body = document.createElement('div')
  body.contentEditable = 'true'
  body.setAttribute('role', 'textbox')
  body.setAttribute('aria-labelledby', 'label-nextStep')
  place.append(body)
  const editor = createEditor({ namespace: 'next-step', onError: error => console.error(error) })
  editor.setRootElement(body)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.registerUpdateListener(({ editorState }) =>
    form.set(
      'nextStep',
      editorState.read(() => $getRoot().getTextContent()),
    ),
  )
}
