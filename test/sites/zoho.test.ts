import { cases } from './cases/zoho.ts'
import { proveSites } from './support/prove.ts'

proveSites(cases)
