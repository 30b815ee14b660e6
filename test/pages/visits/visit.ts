import type { Page } from 'puppeteer-core'
import type { Person } from '../gestures.ts'
import type { State } from '../question.ts'

/** What a person does on one page from the first answer to the confirmation, and what the application then holds. */
export interface Visit {
  act(person: Person, page: Page): Promise<void>
  /** A part of what is sent in. */
  state: State
}
