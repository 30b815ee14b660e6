import { createElement } from 'lwc'
import Deal from 'x/deal'

document.getElementById('root').append(createElement('x-deal', { is: Deal }))
