import type { KeysHost } from '../../components/options/host.ts'

/** A browser that has assigned these keys, and opens its page for them or does not. */
export function keysHost(keys: Awaited<ReturnType<KeysHost['list']>> = [], opens = true): KeysHost {
  return { list: async () => [...keys], change: async () => opens }
}
