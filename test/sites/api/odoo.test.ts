import { odooSite } from './support/odoo.ts'
import { proveThrough } from './support/prove.ts'
import { tickSwitch } from './support/switch-on.ts'

proveThrough(odooSite(), { switchOn: tickSwitch })
