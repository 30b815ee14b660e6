import { cases } from './cases/experience-cloud.ts'
import { proveSites } from './support/prove.ts'

proveSites(cases)
