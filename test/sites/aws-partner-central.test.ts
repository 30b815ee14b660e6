import { cases } from './cases/aws-partner-central.ts'
import { proveSites } from './support/prove.ts'

proveSites(cases)
