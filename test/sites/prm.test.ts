import { cases } from './cases/prm.ts'
import { proveSites } from './support/prove.ts'

proveSites(cases)
