import { cases } from './cases/microsoft-partner-center.ts'
import { proveSites } from './support/prove.ts'

proveSites(cases)
