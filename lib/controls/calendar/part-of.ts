import { monthOf } from '../../deal/months.ts'
import { labelElements } from '../../page/label-elements.ts'
import { referenced } from '../../page/labels.ts'
import { isTrigger } from '../list/trigger.ts'
import { isInput, isSelect } from '../support/tags.ts'

type Part = 'day' | 'month' | 'year'

const words: Record<Part, RegExp> = {
  day: /(?:^|[^\p{L}])(?:day|tag|jour|d[ií]a|giorno|dag|dd?|tt|jj|gg|日)(?:$|[^\p{L}])/iu,
  month: /(?:^|[^\p{L}])(?:month|monat|mois|mes|m[êe]s|mese|maand|mm?|月)(?:$|[^\p{L}])/iu,
  year: /(?:^|[^\p{L}])(?:year|jahr|ann[ée]e|a[ñn]o|anno|jaar|yyyy|aaaa|jjjj|yy|年)(?:$|[^\p{L}])/iu,
}

/** Which part of a date a list or a short box takes, by what it offers or else by what it calls itself. */
export function partOf(element: Element): Part | undefined {
  if (isSelect(element)) return element.multiple ? undefined : offered(element)
  const drawn = isTrigger(element)
  if (!drawn && !isInput(element, 'text', 'tel', 'number')) return undefined
  if (isInput(element) && element.maxLength > 4) return undefined
  const said = [
    ...(drawn && !isInput(element) ? [referenced(element, 'aria-labelledby'), element.textContent ?? ''] : []),
    ...labelElements(element).map(label => label.textContent ?? ''),
    ...['aria-label', 'placeholder', 'name', 'id', 'autocomplete'].map(name => element.getAttribute(name) ?? ''),
  ]
  for (const text of said) {
    const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_-]/g, ' ')
    const found = apart.length <= 40 ? (Object.keys(words) as Part[]).filter(part => words[part].test(apart)) : []
    if (found.length === 1) return found[0]
  }
  return undefined
}

/** 28 to 31 numbers from 1, twelve months by name or number, or years one after the other. */
function offered(list: HTMLSelectElement): Part | undefined {
  if (list.options.length < 2 || list.options.length > 160) return undefined
  const texts = [...list.options].map(option => option.text.trim())
  const numbers = texts.flatMap(text => /^0?(\d{1,4})\s*[.日月年]?$/.exec(text)?.[1] ?? []).map(Number)
  const others = texts.length - numbers.length
  if (texts.filter(text => monthOf(text)).length === 12 && texts.length <= 13) return 'month'
  if (others > 1) return undefined
  if (numbers.length >= 28 && numbers.length <= 31 && numbers.every((number, at) => number === at + 1)) return 'day'
  if (numbers.length === 12 && numbers.every((number, at) => number === at + 1)) return 'month'
  const run = numbers.every((number, at) => at === 0 || Math.abs(number - (numbers[at - 1] ?? 0)) === 1)
  return numbers.length >= 2 && run && numbers.every(number => number >= 1900 && number <= 2199) ? 'year' : undefined
}
