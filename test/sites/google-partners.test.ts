import { cases } from './cases/google-partners.ts'
import { proveSites } from './support/prove.ts'

proveSites(cases)
