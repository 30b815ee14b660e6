import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PluginOption, UserConfig } from 'vite'
import lwc from 'vite-plugin-lwc'

const folder = import.meta.dirname
const modules = join(folder, '../../node_modules')
const slds = join(modules, '@salesforce-ux/design-system/assets/styles/salesforce-lightning-design-system.min.css')

/** The design system's css as it is, without its fonts: the compiler would take an imported one for a component's. */
const stylesheet: PluginOption = {
  name: 'slds',
  generateBundle() {
    const source = readFileSync(slds, 'utf8').replace(/@font-face\s*{[^}]*}/g, '')
    this.emitFile({ type: 'asset', fileName: 'style.css', source })
  },
}

export default {
  plugins: [lwc({ rootDir: folder, modules: [{ npm: 'lightning-base-components' }] }), stylesheet],
  resolve: {
    alias: [
      { find: /^lightning\/iconSvgTemplates.*$/, replacement: join(folder, 'icons.js') },
      // Open, it makes the combobox use ElementInternals, which synthetic shadow does not allow.
      { find: '@salesforce/gate/bc.260.enableComboboxElementInternals', replacement: join(folder, 'closed-gate.js') },
      // Names that hold "index" end on `.html` and would be taken for the page.
      { find: /^(.*index[^/]*)\.html$/, replacement: '$1.html?import' },
    ],
  },
} satisfies UserConfig
