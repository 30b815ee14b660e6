import type { Page } from 'puppeteer-core'
import type { Plain, Question, State } from '../pages/question.ts'
import { sameState } from './answers.ts'

declare global {
  interface Window {
    /** Every answer that was ever held, by question, as JSON. */
    held?: Record<string, string[]>
  }
}

/** Watches the application's state from now on: an answer that was there only for a moment was given all the same. */
export async function watchState(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held: Record<string, string[]> = {}
    window.held = held
    setInterval(() => {
      for (const [id, answer] of Object.entries(window.appState())) {
        const text = JSON.stringify(answer)
        held[id] ??= []
        if (!held[id].includes(text)) held[id].push(text)
      }
    }, 25)
  })
}

/** Texts are held letter by letter while they are typed; a choice is never half made. */
const typed = /^(?:text|textarea|number|phone|date|rich text|lookup)$/

/** Choices that were made on the way and never meant, as sentences. Part of a list of answers is on the way to it. */
export async function strayChoices(page: Page, questions: readonly Question[], before: State): Promise<string[]> {
  const held = await page.evaluate(() => window.held ?? {})
  return questions.flatMap(question => {
    const { id, control, expected } = question
    if (typed.test(control)) return []
    const meant = (answer: Plain) =>
      [expected, before[id]].some(
        other => sameState(answer, other, question) || (Array.isArray(other) && isPart(answer, other)),
      )
    const stray = (held[id] ?? []).filter(text => !meant(JSON.parse(text)))
    return stray.map(text => `${id} on the way: ${text}`)
  })
}

function isPart(answer: Plain, whole: Plain[]): boolean {
  const texts = whole.map(each => JSON.stringify(each))
  return Array.isArray(answer) && answer.every(each => texts.includes(JSON.stringify(each)))
}
