/** Waits until the condition holds; after `timeout` ms fails with what was waited for. */
export async function soon(
  condition: () => Promise<boolean> | boolean,
  what: string | (() => string | Promise<string>),
  timeout = 20_000,
): Promise<void> {
  const end = Date.now() + timeout
  // Most conditions hold almost at once; one that does not must not cost the machine what it waits for.
  for (let pause = 10; !(await condition()); pause = Math.min(100, pause * 2)) {
    if (Date.now() > end) throw tooLate(typeof what === 'string' ? what : await what(), timeout)
    await new Promise(resolve => setTimeout(resolve, pause))
  }
}

/** Waits for an answer; after `timeout` ms fails with what was waited for. */
export async function within<T>(answer: Promise<T>, what: string, timeout = 20_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(what, timeout)), timeout)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

const tooLate = (what: string, timeout: number) => new Error(`Waited ${timeout} ms for ${what}.`)
