import { walkComposed } from './walk.ts'

/** What one walk over a page finds, so that nothing is looked up once per field. */
export interface Survey {
  /** Elements that may carry a control, in reading order. */
  candidates: Element[]
  /** Headings above a candidate, nearest first. */
  headings: Map<Element, readonly Element[]>
  /** How many collected fields lie in an element; filled in by `countFields`. */
  fields: Map<Element, number>
  /** Elements that belong to a field whose first element is another one; filled in by `countFields`. */
  further: Set<Element>
}

const candidate =
  'input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset]),select,textarea,[contenteditable],[role=textbox],[role=combobox],[role=listbox],[role=checkbox],[role=switch],[role=radio],[role=radiogroup],[role=spinbutton],[role=slider],button[aria-haspopup=listbox],button[aria-haspopup=dialog],button[aria-haspopup=grid],iframe,[role=searchbox],[aria-pressed],[aria-haspopup=listbox],[aria-haspopup=tree],button[aria-haspopup=true],[role=grid],[role=tree],[role=treegrid],table'
const scope = new Set(['SECTION', 'ARTICLE', 'ASIDE', 'NAV', 'FIELDSET', 'DIALOG', 'FORM', 'HEADER', 'FOOTER', 'MAIN'])

function levelOf(heading: Element): number {
  const digit = /^H([1-6])$/.exec(heading.nodeName)?.[1] ?? heading.getAttribute('aria-level')
  return heading.nodeName === 'LEGEND' ? 0 : Number(digit ?? 6)
}

/** Walks the composed tree once. `root` is a document, or a dialog that holds the page. */
export function surveyOf(root: Node): Survey {
  const survey: Survey = { candidates: [], headings: new Map(), fields: new Map(), further: new Set() }
  let open: readonly Element[] = []
  const scopes: (readonly Element[])[] = []
  walkComposed(
    root,
    element => {
      if (scope.has(element.nodeName)) scopes.push(open)
      if (/^(?:H[1-6]|LEGEND)$/.test(element.nodeName) || element.getAttribute('role') === 'heading') {
        const level = levelOf(element)
        if (element.checkVisibility()) open = [element, ...open.filter(other => level === 0 || levelOf(other) < level)]
      }
      if (element.matches(candidate) || element.localName.includes('-')) {
        survey.candidates.push(element)
        survey.headings.set(element, open)
      }
      return element.nodeName !== 'SELECT' && element.nodeName !== 'TEXTAREA'
    },
    element => {
      if (scope.has(element.nodeName)) open = scopes.pop() ?? open
    },
  )
  return survey
}

/** Counts in every element around the fields how many of them it holds. `parts` are the elements of one field. */
export function countFields(
  survey: Survey,
  fields: readonly (readonly Element[])[],
  parentOf: (e: Element) => Element | null,
): void {
  const last = new Map<Element, number>()
  fields.forEach((parts, index) => {
    for (const part of parts.slice(1)) survey.further.add(part)
    for (const part of parts) {
      for (let up: Element | null = part; up && last.get(up) !== index; up = parentOf(up)) {
        last.set(up, index)
        survey.fields.set(up, (survey.fields.get(up) ?? 0) + 1)
      }
    }
  })
}
