import { send } from './calendar/open.ts'
import type { Control, WriteResult } from './control.ts'
import { focusOn, leave } from './support/events.ts'
import { switchedOff } from './support/locks.ts'
import { sameText } from './support/same-text.ts'
import { isTextArea } from './support/tags.ts'
import { nextPaint, nextTask } from './support/wait.ts'

/**
 * A markdown or code editor that hides the page's text area and draws lines of its own (CodeMirror 5, and what is built on
 * it): everything goes in by its keyboard, and is read from the lines that it draws.
 */
export const codeMirror: Control = {
  name: 'textarea',
  matches: element => isTextArea(element) && boxOf(element) !== undefined,
  face: element => boxOf(element) ?? element,
  beside: element => [areaOf(element)].filter(area => area !== undefined),
  read: element => ({ text: linesOf(element) }),
  accepts: () => ({}),
  locked: switchedOff,
  async write(element, write, signal): Promise<WriteResult> {
    if (!('text' in write)) return { ok: false, reason: 'This field takes text.' }
    const before = linesOf(element)
    if (signal.aborted) return { ok: false, reason: 'Stopped.' }
    await enter(element, write.text, signal)
    if (linesOf(element) === write.text.trim()) return { ok: true }
    await enter(element, before, signal)
    return { ok: false, reason: 'The editor did not take the answer.' }
  },
  holds: (element, write) => 'text' in write && sameText(linesOf(element), write.text),
}

/** The drawn editor that stands beside the hidden text area which the page sends in. */
function boxOf(element: Element): HTMLElement | undefined {
  const beside = element.nextElementSibling
  if (!beside || element.checkVisibility()) return undefined
  const boxes = beside.matches('.CodeMirror') ? [beside] : [...beside.querySelectorAll('.CodeMirror')]
  return boxes.length === 1 ? (boxes[0] as HTMLElement) : undefined
}

function areaOf(element: Element): HTMLTextAreaElement | undefined {
  return boxOf(element)?.querySelector('textarea') ?? undefined
}

async function enter(element: Element, text: string, signal: AbortSignal): Promise<void> {
  const area = areaOf(element)
  if (!area) return
  focusOn(area)
  await nextTask()
  const isMac = /mac/i.test(navigator.platform)
  send(area, 'a', 65, isMac ? { metaKey: true } : { ctrlKey: true })
  await nextTask()
  if (text === '') send(area, 'Backspace', 8)
  else area.ownerDocument.execCommand('insertText', false, text)
  await nextTask()
  leave(area)
  // The lines are drawn at the next paint.
  await nextPaint(area.ownerDocument, signal)
}

function linesOf(element: Element): string {
  const lines = [...(boxOf(element)?.querySelectorAll('.CodeMirror-line') ?? [])]
  return lines
    .map(line => (line.textContent ?? '').replace(/[\u200b\ufeff]/g, ''))
    .join('\n')
    .trim()
}
