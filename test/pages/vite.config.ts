import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type UserConfig } from 'vite'

const page = process.env.PAGE ?? ''
const folder = join(import.meta.dirname, 'site', page)

/** What one page needs besides: a compiler for its kind of component, an alias. */
const extra = join(folder, 'vite.ts')
const own: UserConfig = existsSync(extra) ? (await import(extra)).default : {}
const main = ['main.tsx', 'main.ts', 'main.js'].find(name => existsSync(join(folder, name))) ?? ''

export default defineConfig({
  ...own,
  root: folder,
  base: './',
  publicDir: false,
  build: {
    outDir: join(import.meta.dirname, 'dist', page),
    emptyOutDir: true,
    target: 'esnext',
    minify: false,
    cssMinify: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    modulePreload: false,
    chunkSizeWarningLimit: 100_000,
    rolldownOptions: {
      input: { main: join(folder, main) },
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
})
