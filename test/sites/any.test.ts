import { cases } from './cases/any.ts'
import { proveSites } from './support/prove.ts'

proveSites(cases)
