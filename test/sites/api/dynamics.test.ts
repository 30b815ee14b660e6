import { dynamicsSite } from './support/dynamics.ts'
import { proveThrough } from './support/prove.ts'
import { tickSwitch } from './support/switch-on.ts'

proveThrough(dynamicsSite(), { switchOn: tickSwitch })
