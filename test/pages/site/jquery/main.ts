import './jquery.ts'
import 'jquery-ui/themes/base/all.css'
import '@selectize/selectize/dist/css/selectize.default.css'
import './style.css'
import { boot } from './form.ts'

// The plugins look for a global jQuery, so they come after it.
await import('jquery-ui/dist/jquery-ui.js')
await import('@selectize/selectize')
boot()
