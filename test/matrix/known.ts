import type { Proof } from './judge.ts'

/** A cell of the matrix that does not pass yet, and why. */
export interface Known {
  page: string
  /** Ids of the questions. */
  questions: string[]
  proofs: Proof[]
  /** One sentence. */
  why: string
  /** The page's own limit: a person could not do it either, and Dealbridge says so. */
  limit?: true
}

const radios = 'No radio button of the page can be switched off again once one is pressed.'
const kept =
  'The page goes by the last radio button that was pressed, also when none is shown pressed; Dealbridge says that it may.'
const lists = 'The page lets nobody take back what was chosen; only another option can be chosen.'

/**
 * What the matrix does not pass yet. It only ever gets shorter: the test fails where another cell stops passing, and
 * where one of these starts to pass. A wrong answer can never stand here.
 */
export const known: Known[] = [
  limit('cloudscape', ['country', 'industry', 'currency'], lists),
  limit('cloudscape', ['type', 'support'], radios),
  limit('fluent', ['dealType'], radios),
  limit('fluent-web', ['industry', 'currency'], lists),
  limit('fluent-web', ['type'], radios),
  limit('lightning-synthetic', ['country', 'state', 'currency'], lists),
  limit('lightning-native', ['country', 'state', 'currency'], lists),
  limit('mui', ['branche'], lists),
  limit('antd', ['account', 'country', 'industry', 'currency'], lists),
  limit('antd', ['type'], radios),
  limit('react-select', ['cliente', 'pais', 'moneda'], lists),
  limit('react-select', ['tipo', 'apoyo'], radios),
  limit('radix', ['country', 'industry', 'currency'], lists),
  limit('radix', ['type'], radios),
  limit('headless', ['secteur', 'devise'], lists),
  limit('headless', ['nature'], radios),
  limit('vue', ['tipo', 'apoio'], kept),
  limit('svelte', ['tipo'], kept),
  limit('jquery', ['type'], kept),
  limit('quill', ['type'], kept),
  limit('tinymce', ['art'], kept),
  limit('prosemirror', ['type'], kept),
]

function limit(page: string, questions: string[], why: string): Known {
  return { page, questions, proofs: ['undo'], why, limit: true }
}

/** `question proof` of every cell of a page that is known not to pass. */
export function knownCells(page: string): string[] {
  return known
    .filter(each => each.page === page)
    .flatMap(({ questions, proofs }) => questions.flatMap(id => proofs.map(proof => `${id} ${proof}`)))
    .sort()
}
