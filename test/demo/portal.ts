/** One question of a portal's form. */
export interface Question {
  name: string
  label: string
  type: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'textarea' | 'select' | 'radio' | 'checkbox'
  section: string
  required?: boolean
  options?: string[]
  /** Where an option's value is not its text. */
  codes?: string[]
  hint?: string
  /** What the portal has put in already. */
  given?: string
  readOnly?: boolean
  pattern?: string
  minLength?: number
  maxLength?: number
}

export type Answers = Record<string, string>

/** What the portal says after a submission. */
export interface Verdict {
  id: string
  status: string
  score: string
  /** ISO day. */
  expires: string
}

/** A partner portal: its form, the look of it, and the page it shows after a submission. */
export interface Portal {
  name: string
  formPath: string
  questions: Question[]
  verdict: Verdict
  form(answers: Answers, errors: Answers): string
  confirmation(verdict: Verdict, answers: Answers): string
}

/** What the portal finds wrong with the answers, by question name; nothing where all is well. */
export function errorsIn(questions: Question[], answers: Answers): Answers {
  const errors: Answers = {}
  for (const { name, required, minLength, maxLength, pattern } of questions) {
    const answer = (answers[name] ?? '').trim()
    if (required && !answer) errors[name] = 'This field is required.'
    else if (answer && minLength && answer.length < minLength) errors[name] = `Write at least ${minLength} characters.`
    else if (maxLength && answer.length > maxLength) errors[name] = `Write at most ${maxLength} characters.`
    else if (answer && pattern && !new RegExp(`^(?:${pattern})$`).test(answer)) errors[name] = 'Check the format.'
  }
  return errors
}
