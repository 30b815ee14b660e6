import { createContext, useContext } from 'react'
import type { Entry } from '../../../lib/deal/deal.ts'
import type { ChoiceList } from '../../../lib/mapping/choice-list.ts'
import type { WriteBackLevel } from '../../../lib/mapping/write-back/level.ts'
import type { Site } from '../../../lib/sites/site.ts'
import type { Choice } from './found.ts'

/** What all rows of the editor share. */
export interface EditorData {
  /** Everything that can feed a field. */
  values: Choice[]
  /** What answers for the chosen deal; absent while none is chosen. */
  entries?: Entry[]
  lists: ChoiceList[]
  /** The portal's site, where it is known. */
  site?: Site
}

export const EditorContext = createContext<EditorData>({ values: [], lists: [] })

/** How far a value may be set to go into the CRM; undefined for forms of portals, where that is no question. */
export const LevelsContext = createContext<WriteBackLevel[] | undefined>(undefined)

export const useEditorData = () => useContext(EditorContext)
