/** Waits until the condition holds; after `timeout` ms fails with what was waited for. */
export async function soon(
  condition: () => Promise<boolean> | boolean,
  what: string | (() => string | Promise<string>),
  timeout = 20_000,
): Promise<void> {
  const end = Date.now() + timeout
  while (!(await condition())) {
    if (Date.now() > end) {
      throw new Error(`Waited ${timeout} ms for ${typeof what === 'string' ? what : await what()}.`)
    }
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
