import { createElement } from 'lwc'
import App from 'x/app'
import Deal from 'x/deal'

const isRecord = document.documentElement.hasAttribute('data-record')
document
  .getElementById('root')
  .append(isRecord ? createElement('x-app', { is: App }) : createElement('x-deal', { is: Deal }))
