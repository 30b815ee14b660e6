import { cases } from './cases/pipedrive.ts'
import { proveSites } from './support/prove.ts'

proveSites(cases)
