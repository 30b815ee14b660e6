import { spawn, spawnSync } from 'node:child_process'

/** A display without a screen, for what only a browser window shows (the permission bubble). */
export interface Display {
  name: string
  /** Presses keys in the window that has the focus, one after the other ("Tab", "Return"). */
  press(...keys: string[]): void
  close(): void
}

/** Starts Xvfb on a free display. Undefined where Xvfb or xdotool is not installed. */
export async function openDisplay(): Promise<Display | undefined> {
  if (spawnSync('xdotool', ['version']).error) return undefined
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string | undefined>(resolve => {
    server.once('error', () => resolve(undefined))
    server.stdout?.once('data', data => resolve(String(data).trim()))
  })
  if (number === undefined) return undefined
  const name = `:${number}`
  return {
    name,
    press(...keys) {
      const { status, stderr } = spawnSync('xdotool', ['key', '--delay', '80', ...keys], {
        env: { ...process.env, DISPLAY: name },
      })
      if (status !== 0) throw new Error(`xdotool: ${stderr}`)
    },
    close: () => server.kill(),
  }
}
