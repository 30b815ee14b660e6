import { webLightTheme } from '@fluentui/tokens'
import { setTheme } from '@fluentui/web-components'
import '@fluentui/web-components/button/define.js'
import '@fluentui/web-components/checkbox/define.js'
import '@fluentui/web-components/dropdown/define.js'
import '@fluentui/web-components/field/define.js'
import '@fluentui/web-components/label/define.js'
import '@fluentui/web-components/listbox/define.js'
import '@fluentui/web-components/message-bar/define.js'
import '@fluentui/web-components/option/define.js'
import '@fluentui/web-components/radio/define.js'
import '@fluentui/web-components/radio-group/define.js'
import '@fluentui/web-components/switch/define.js'
import '@fluentui/web-components/text-input/define.js'
import '@fluentui/web-components/textarea/define.js'
import { everyRerender, expose, register } from '../shared/portal.ts'
import { page } from './markup.ts'
import './style.css'

const referral = {
  organization: '',
  website: '',
  country: null as string | null,
  industry: null as string | null,
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  name: '',
  value: '',
  currency: null as string | null,
  closeDate: '',
  products: [] as string[],
  type: null as string | null,
  help: false,
  notes: '',
  consent: false,
}
type Id = keyof typeof referral

const required: Id[] = ['organization', 'country', 'lastName', 'email', 'name', 'value', 'closeDate', 'type', 'consent']

/** What the components of the library hand over with their `change` and `input` events. */
interface Fluent extends HTMLElement {
  name: string
  value: string
  checked: boolean
  multiple: boolean
  selectedOptions: { value: string }[]
}

setTheme(webLightTheme)
expose(() => referral)

const root = document.getElementById('root')
if (root) {
  root.innerHTML = page
  const keep = ({ target }: Event) => {
    const control = (target as Element).closest<Fluent>('[data-id]')
    if (control) Object.assign(referral, { [control.dataset.id ?? '']: answerOf(control) })
  }
  root.addEventListener('change', keep)
  root.addEventListener('input', keep)
  root.querySelector('#submit')?.addEventListener('click', () => {
    const missing = required.filter(id => !referral[id])
    for (const element of root.querySelectorAll('[data-problem]')) {
      element.textContent = missing.some(id => id === element.getAttribute('data-problem'))
        ? 'This field is required'
        : ''
    }
    const done = root.querySelector('#done')
    if (done && missing.length === 0) {
      done.innerHTML = `<fluent-message-bar intent="success">Referral created. Referral ID: ${register(referral)}</fluent-message-bar>`
    }
  })
  everyRerender(() => root.querySelector('main')?.toggleAttribute('data-drawn'))
}

function answerOf(control: Fluent): unknown {
  if (control.localName === 'fluent-dropdown') {
    const values = control.selectedOptions.map(({ value }) => value)
    return control.multiple ? values.sort() : (values[0] ?? null)
  }
  return ['fluent-checkbox', 'fluent-switch'].includes(control.localName) ? control.checked : control.value
}
