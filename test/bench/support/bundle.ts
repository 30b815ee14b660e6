import { build, type Plugin } from 'vite'

/** One script that can be evaluated in a page, built from a source file with everything it imports. */
export async function bundle(entry: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  })
  const first = Array.isArray(built) ? built[0] : built
  if (!first || !('output' in first)) throw new Error(`nothing was built from ${entry}`)
  return first.output[0].code
}
