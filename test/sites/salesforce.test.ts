import { cases } from './cases/salesforce.ts'
import { proveSites } from './support/prove.ts'

proveSites(cases)
