import { cases } from './cases/dynamics.ts'
import { proveSites } from './support/prove.ts'

proveSites(cases)
