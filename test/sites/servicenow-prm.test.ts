import { cases } from './cases/servicenow-prm.ts'
import { proveSites } from './support/prove.ts'

proveSites(cases)
