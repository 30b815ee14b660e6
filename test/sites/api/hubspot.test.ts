import { hubspotSite } from './support/hubspot.ts'
import { proveThrough } from './support/prove.ts'
import { tickSwitch } from './support/switch-on.ts'

proveThrough(hubspotSite(), { switchOn: tickSwitch })
