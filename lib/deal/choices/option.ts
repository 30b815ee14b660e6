import { foldText } from '../fold.ts'
import { opensWith } from '../terms/more/words.ts'

/** One option of a field, as `chooseOptions` sees it. */
export interface Choice {
  key: string
  label: string
  value: string
  group?: string
  disabled?: boolean
}

const signs: [RegExp, string][] = [
  [/&/g, ' and '],
  [/\+/g, ' plus '],
  [/#/g, ' sharp '],
  [/[<＜]/g, ' less '],
  [/[>＞]/g, ' more '],
  [/≤/g, ' at most '],
  [/≥/g, ' at least '],
  [/%/g, ' percent '],
]

const anySign = /[&+#<＜>＞≤≥%]/

/** Text of an option reduced for comparison: like `foldText`, but "C++" stays apart from "C" and "10+" from "10". */
export function foldOption(text: string): string {
  return foldText(anySign.test(text) ? signs.reduce((all, [sign, word]) => all.replace(sign, word), text) : text)
}

const labels = new WeakMap<Choice, string>()

/** Label of an option, so reduced; once for each, however many texts are compared with it. */
export function foldedLabel(option: Choice): string {
  const known = labels.get(option)
  if (known !== undefined) return known
  const folded = foldOption(option.label)
  labels.set(option, folded)
  return folded
}

/** The same of its own value, which is often the label. */
export function foldedValue(option: Choice): string {
  return option.value === option.label ? foldedLabel(option) : foldOption(option.value)
}

const nothing = `(?:please |bitte |por favor |per favore |veuillez )?`
const verbs =
  `select|choose|pick|wahlen|auswahlen|auswahl|selectionner|selectionnez|choisir|choisissez|seleccionar|seleccione|selecciona|elegir|elija
elige|escolha|escolher|selecione|selecionar|selezionare|seleziona|selezioni|scegli|scegliere|kies|kiezen|selecteer|selecteren|maak een keuze|maak uw keuze
click to select|make a selection|wahlen sie|auswahlen sie|wahlen sie aus`.replace(/\n/g, '|')
const objects =
  `(?: (?:an?|one|your|the|from|option|options|here|item|value|list|of|country|state|region|province|industry|currency|stage|type|below
|sie|eine|einen|ein|option|aus|une|un|uno|una|uma|um|opcion|opcao|opzione|unopzione|een|optie|valeur|wert|land|branche|pays|pais|paese))*`.replace(
    /\n/g,
    '',
  )
const asksToChoose = new RegExp(`^${nothing}(?:${verbs})${objects}$`)
const saysNothing =
  /^(?:not selected|nothing selected|no selection|unselected|loading|nicht ausgewahlt|keine auswahl|non selezionato|no seleccionado|nao selecionado|non selectionne|geen selectie)$/
const asksInJapanese =
  /^(?:(?:を|お|ご)?選択(?:して(?:ください|下さい)|する)?|お選びください|選んでください|未選択|指定なし|(?:.{1,8})を選択(?:してください)?)$/u

/** True for an option that stands for "nothing chosen": no value, only signs, "--None--", "Select…", "Bitte wählen". */
export function isPlaceholder({ label, value }: Choice): boolean {
  const text = foldText(label)
  if (!/[\p{L}\p{N}\p{Sc}]/u.test(label) || (value === '' && foldOption(label) !== foldOption(value))) return true
  if (
    /^[\s\-–—_*.<(]+\s*(?:none|kein[es]?|keine angabe|aucune?|ninguno|nenhum|nessuno|geen|なし)\s*[\s\-–—_*.>)]+$/iu.test(
      label,
    )
  )
    return true
  return asksToChoose.test(text) || saysNothing.test(text) || asksInJapanese.test(text) || opensWith('choose', text)
}
