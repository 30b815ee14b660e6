import { spawn, spawnSync } from 'node:child_process'

/** A display without a screen, for what only a browser window shows (the permission bubble). */
export interface Display {
  name: string
  /** Presses keys in the window that has the focus, one after the other ("Tab", "Return"). */
  press(...keys: string[]): void
  /** Clicks with the right button at a place of the screen. */
  rightClick(x: number, y: number): void
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
  const xdotool = (...words: string[]) => {
    const { status, stderr } = spawnSync('xdotool', words, { env: { ...process.env, DISPLAY: name } })
    if (status !== 0) throw new Error(`xdotool: ${stderr}`)
  }
  return {
    name,
    press: (...keys) => xdotool('key', '--delay', '80', ...keys),
    rightClick: (x, y) => xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3'),
    close: () => server.kill(),
  }
}
