import { cases } from './cases/hubspot.ts'
import { proveSites } from './support/prove.ts'

proveSites(cases)
