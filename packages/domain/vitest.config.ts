import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Rules are functions without a memory, so test files can share what a worker has loaded.
  test: { name: 'domain', include: ['src/**/*.test.ts'], isolate: false },
})
