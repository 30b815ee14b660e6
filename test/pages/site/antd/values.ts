import { labelsOf } from '../../question.ts'
import { questions } from './questions.ts'

export const label = labelsOf(questions)

/** The form's values before anything is answered. */
export const empty = {
  account: null,
  website: '',
  country: null,
  industry: null,
  lastName: '',
  firstName: '',
  email: '',
  phone: '',
  name: '',
  amount: null,
  currency: null,
  closeDate: null,
  products: [],
  solution: [],
  line: null,
  type: null,
  support: false,
  tags: [],
  description: '',
  files: [],
  agree: false,
}
