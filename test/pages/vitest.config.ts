import { defineConfig } from 'vitest/config'

/** Run by itself: `vitest run --config test/pages/vitest.config.ts`. The libraries take minutes to install the first time. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['pages.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 900_000,
  },
})
