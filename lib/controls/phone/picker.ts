import { composedParent } from '../../page/walk.ts'
import { until } from '../calendar/until.ts'
import { changeEvent, inputEvent, press } from '../support/events.ts'
import { setNative } from '../support/native.ts'
import { isSelect } from '../support/tags.ts'

/** Which country: its calling code, and its ISO code or its name as the picker words it. */
export interface Country {
  dial: string
  code?: string
  name?: string
  /** Language of the page, BCP 47. */
  lang?: string
}

/** The list or button beside a phone box that chooses its country. */
export function pickerOf(box: Element): HTMLElement | undefined {
  for (let up = composedParent(box), level = 0; up && level < 4; up = composedParent(up), level++) {
    const boxes = [...up.querySelectorAll('input:not([type=hidden]),textarea')].filter(other => other.checkVisibility())
    if (boxes.some(other => other !== box)) return undefined
    const pickers = [...up.querySelectorAll<HTMLElement>('select,button,[role=combobox],[role=button]')]
    const found = pickers.find(picker => picker !== box && dialOf(picker) !== undefined)
    if (found) return found
  }
  return undefined
}

/** The calling code that a picker shows in words, without its plus. */
export function dialOf(picker: HTMLElement | undefined): string | undefined {
  if (!picker?.checkVisibility()) return undefined
  if (isSelect(picker)) return /\+\s?(\d{1,4})\b/.exec(picker.selectedOptions[0]?.text ?? '')?.[1]
  // The code stands last, or is all that it says: "Call +49 now" chooses nothing.
  return /^[^+\d]{0,40}\+\s?(\d{1,4})[^\p{L}\d]*$/u.exec(picker.innerText.trim())?.[1]
}

type Chosen = { ok: true; former: string } | { ok: false; reason: string; candidates?: string[] }

/** Chooses a country in the picker beside the box; nothing is chosen where two options would do. */
export async function chooseCountry(box: Element, wanted: Country, signal: AbortSignal): Promise<Chosen> {
  const picker = pickerOf(box)
  if (!picker) return { ok: false, reason: 'The choice of the country is gone.' }
  return isSelect(picker) ? chooseIn(picker, wanted) : chooseFrom(picker, box, wanted, signal)
}

function chooseIn(list: HTMLSelectElement, wanted: Country): Chosen {
  const option = only([...list.options], wanted)
  if (!option) return refused(wanted)
  const former = list.selectedOptions[0]?.text ?? ''
  setNative(list, 'selectedIndex', option.index)
  inputEvent(list, null)
  changeEvent(list)
  return { ok: true, former }
}

async function chooseFrom(picker: HTMLElement, box: Element, wanted: Country, signal: AbortSignal): Promise<Chosen> {
  const { ownerDocument: document } = picker
  const offered = () => {
    const all = [...document.querySelectorAll<HTMLElement>('[role=option]')].filter(option => option.checkVisibility())
    return all.length > 0 ? all : undefined
  }
  const former = `${picker.title} ${picker.ariaLabel ?? ''}`.trim()
  press(picker)
  const options = (await until(document, offered, 1000, signal)) ?? []
  const option = only(options, wanted)
  press(option ?? picker)
  const shows = () => (option ? dialOf(pickerOf(box)) === wanted.dial : !offered())
  const done = await until(document, shows, 1000, signal)
  return option && done ? { ok: true, former } : refused(wanted)
}

function refused({ dial }: Country): Chosen {
  return { ok: false, reason: `The country code +${dial} cannot be chosen beside the field.` }
}

/** The one option that stands for the country: by its calling code, then by its ISO code or name where several share it. */
function only<E extends HTMLElement>(options: E[], wanted: Country): E | undefined {
  const dialled = options.filter(option => {
    const codes = [
      option.dataset.dialCode,
      ...[...(option.textContent ?? '').matchAll(/\+\s?(\d{1,4})\b/g)].map(m => m[1]),
    ]
    return codes.includes(wanted.dial)
  })
  const unique = [...new Set(dialled)]
  if (unique.length === 1) return unique[0]
  const names = namesOf(wanted)
  const named = unique.filter(option => {
    const code = (option.dataset.countryCode ?? option.getAttribute('value') ?? '').toLowerCase()
    const text = (option.textContent ?? '').toLowerCase()
    return code === wanted.code?.toLowerCase() || names.some(name => text.includes(name)) || isIn(text, wanted)
  })
  return named.length >= 1 && new Set(named.map(option => option.textContent)).size === 1 ? named[0] : undefined
}

/** A former choice is told by the words that the picker used for it. */
function isIn(text: string, { name }: Country): boolean {
  const words = text.replace(/[+\d()]/g, '').trim()
  return words !== '' && name !== undefined && name.toLowerCase().includes(words)
}

function namesOf({ code, lang }: Country): string[] {
  if (!code) return []
  const languages = [...new Set([lang, 'en'])].filter(language => language !== undefined)
  return languages.flatMap(
    language => new Intl.DisplayNames(language, { type: 'region' }).of(code)?.toLowerCase() ?? [],
  )
}
