import type { Survey } from './survey.ts'
import { composedParent } from './walk.ts'

const telling =
  /^(?:data-(?:field|field-?name|name|qa|test|testid|test-id|selenium-test|cy|automation-?id|id|zcqa|label|key|attribute|property|bind|api-?name|target-selection-name|element|input)|formcontrolname|ng-model|v-model|field-label|field-name|fieldname|cx-prop-(?:label|zcqa)|aria-roledescription|itemprop|property)$/

/** Attributes that carry a name for the field, on itself or on a wrapper that holds nothing else; the nearest wins. */
export function tellingAttributes(element: Element, survey: Survey): Record<string, string> | undefined {
  const found: Record<string, string> = {}
  let node: Element | null = element
  for (let level = 0; node && level < 7; level++, node = composedParent(node)) {
    if (level > 0 && (survey.fields.get(node) ?? 0) > 1) break
    for (const { name, value } of node.attributes) {
      const wrapperName = level > 0 && name === 'name' && node.localName !== 'form' ? 'wrapper-name' : undefined
      const key = wrapperName ?? (telling.test(name) ? name : undefined)
      if (key && value && value.length <= 150 && !(key in found)) found[key] = value
    }
    if (/^(?:FORM|FIELDSET|BODY|TR)$/.test(node.nodeName)) break
  }
  return Object.keys(found).length ? found : undefined
}
