import { foldText } from '../../deal/fold.ts'

/** Labels that a portal gives the fields of its API, apart by bars: `{ 'Project.Title': 'Partner project title | Project title' }`. */
export type FieldLabels = Record<string, string>

/** The API's name of a field by the label that a person reads, word for word. */
export function byLabel(fields: FieldLabels): (element: Element, label?: string) => string | undefined {
  const names = new Map(
    Object.entries(fields).flatMap(([name, labels]) =>
      labels.split('|').map(label => [foldText(label), name] as const),
    ),
  )
  return (_, label = '') => names.get(foldText(label))
}
