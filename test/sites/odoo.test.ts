import { cases } from './cases/odoo.ts'
import { proveSites } from './support/prove.ts'

proveSites(cases)
